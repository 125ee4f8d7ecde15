import type { Article } from '../shared/article/article.ts';
import { readObject } from '../shared/article/read-object.ts';
import type { Reject } from '../shared/article/reject.ts';
import { articleFiles, bytesOf, type InputFile, sidecarOf } from './input-files.ts';

type Seen = Pick<
  Article,
  'title' | 'publishedAt' | 'publishedAtSource' | 'outlet' | 'author' | 'url' | 'language' | 'contentType' | 'text'
>;

/** A file, or one article of a file that holds many, as the pipeline sees it. */
export type Understood = Readonly<{ file: string } & { [Key in keyof Seen]: Seen[Key] | null } & { reject?: Reject }>;

/** Reads every article under these paths as ingestion would; a file's time of change stands for its upload. */
export async function* understand(paths: readonly string[]): AsyncGenerator<Understood> {
  for await (const file of articleFiles(paths)) yield* understandFile(file);
}

async function* understandFile(file: InputFile): AsyncGenerator<Understood> {
  const { bytes, tooLarge } = await bytesOf(file);
  if (tooLarge) {
    yield rejected(file.path, { code: 'too-large', reason: tooLarge, part: null });
    return;
  }
  let pieces = 0;
  const lastModified = file.modified.toISOString();
  const sidecar = await sidecarOf(file.path);
  for await (const item of readObject({ name: file.path, bytes, sidecar, lastModified })) {
    pieces++;
    yield item.kind === 'article' ? understood(file.path, item.article) : rejected(file.path, item.reject);
  }
  if (pieces === 0) {
    yield rejected(file.path, { code: 'empty', reason: 'the file holds no article', part: null });
  }
}

function understood(file: string, article: Article): Understood {
  const { title, publishedAt, publishedAtSource, outlet, author, url, language, contentType, text } = article;
  return { file, title, publishedAt, publishedAtSource, outlet, author, url, language, contentType, text };
}

function rejected(file: string, reject: Reject): Understood {
  const nothing = { title: null, publishedAt: null, publishedAtSource: null, outlet: null, author: null };
  return { file, ...nothing, url: null, language: null, contentType: null, text: null, reject };
}
