import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { parse } from 'yaml';
import { charsetOf } from '../charset-of.ts';
import { decodeText } from '../decode-text.ts';
import { contentTypes } from '../detect-format.ts';
import { factsFrom, withFallback } from '../facts.ts';
import type { Facts, Found, Part } from '../source-object.ts';
import { splitHead } from '../text-head.ts';
import { Unreadable } from '../unreadable.ts';
import { isFields } from './json-article.ts';

const frontMatter = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const tomlMatter = /^\ufeff?\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;

/** Markdown with YAML or TOML front matter: the first heading is the title where the front matter has none. */
export async function* readMarkdown(part: Part): AsyncIterable<Found> {
  const source = decodeText(part.bytes, charsetOf(part.contentType));
  const yaml = frontMatter.exec(source);
  const header = yaml ?? tomlMatter.exec(source);
  const given = header ? (yaml ? parseFrontMatter : tomlFacts)(header[1] ?? '') : {};
  const tree = fromMarkdown(header ? source.slice(header[0].length) : source);
  const [first] = tree.children;
  const heading = first?.type === 'heading' && first.depth === 1 ? textOf(first) : undefined;
  const blocks = heading ? tree.children.slice(1) : tree.children;
  const own = withFallback(given, { title: heading });
  const head = splitHead(blocks.flatMap(blockTexts).join('\n\n'), own);
  yield {
    kind: 'draft',
    text: head.text,
    facts: withFallback(withFallback(own, head.facts), part.facts),
    label: part.label,
    contentType: contentTypes.markdown,
    oneOfMany: part.oneOfMany,
  };
}

function parseFrontMatter(yaml: string): Facts {
  try {
    // Aliases are refused: a few lines of them can unfold to gigabytes, and no front matter needs them.
    const value: unknown = parse(yaml, { maxAliasCount: 0, schema: 'core' });
    return isFields(value) ? factsFrom(value) : {};
  } catch (error) {
    throw new Unreadable(
      'malformed',
      `has front matter that is no valid YAML (${(error as Error).message.split('\n')[0]}); correct it`,
      { cause: error },
    );
  }
}

/** Facts are plain `name = "value"` lines of TOML, above its tables. */
function tomlFacts(toml: string): Facts {
  const [top = ''] = toml.split(/^\s*\[/m, 1);
  const pairs = [...top.matchAll(/^\s*([\w-]+)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|([\w:.+-]+))\s*(?:#.*)?$/gm)];
  return factsFrom(Object.fromEntries(pairs.map(([, name, ...values]) => [name, values.find(Boolean)])));
}

/** Each paragraph, heading and list item as one text; code, HTML, images and rules carry no article text. */
function blockTexts(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [textOf(node)];
    case 'list':
    case 'listItem':
    case 'blockquote':
      return node.children.flatMap((child) => blockTexts(child));
    default:
      return [];
  }
}

function textOf(node: Parents): string {
  return plainText(node, { includeImageAlt: false, includeHtml: false });
}
