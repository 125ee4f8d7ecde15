import * as z from 'zod';

/** Where the publication date was found, in falling order of trust; `null` when there is none. */
export const publishedAtSourceSchema = z.enum([
  'sidecar',
  'metadata',
  'document',
  'dateline',
  'created',
  'object-time',
]);

/** A date (`2020-08-06`) or an instant that keeps the publisher's own offset (`2020-08-06T21:30:00+02:00`). */
export const publishedAtSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/**
 * One article as the pipeline sees it. `text` is the clean body, paragraphs parted by blank lines or line breaks;
 * every evidence offset in a record counts UTF-16 code units into exactly this string.
 */
export const articleSchema = z.object({
  id: z.string().min(1).max(256),
  title: z.string(),
  text: z.string().min(1),
  publishedAt: publishedAtSchema.nullable(),
  publishedAtSource: publishedAtSourceSchema.nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  url: z.url().nullable(),
  language: z.string().nullable(),
  contentType: z.string(),
});

export type PublishedAtSource = z.infer<typeof publishedAtSourceSchema>;
export type Article = Readonly<z.infer<typeof articleSchema>>;
