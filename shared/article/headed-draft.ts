import { withFallback } from './facts.ts';
import type { Draft, Facts, Part } from './source-object.ts';
import { splitHead } from './text-head.ts';
import { tidyText } from './tidy-text.ts';

/** Author and day of creation that a template gives every document made with it. */
const templateAuthor = 'python-docx';

/**
 * The draft of an Office or PDF file: what its properties say, then what stands at its head, as most people leave the
 * properties empty.
 */
export function headedDraft(part: Part, contentType: string, text: string, properties: Facts): Draft {
  const { author, createdAt, ...others } = properties;
  const own = author === templateAuthor ? others : properties;
  const head = splitHead(tidyText(text), own);
  return {
    kind: 'draft',
    text: head.text,
    facts: withFallback(withFallback(own, head.facts), part.facts),
    label: part.label,
    contentType,
    oneOfMany: part.oneOfMany,
  };
}
