import type { Reader } from './source-object.ts';

export type HeavyFormat = 'html' | 'markdown' | 'pdf' | 'docx' | 'odt' | 'rtf';

/** Readers built on large libraries, which hostile input may drive to loops or to heaps of memory. */
export const heavyReaders: Readonly<Record<HeavyFormat, () => Promise<Reader>>> = {
  html: async () => (await import('./readers/html.ts')).readHtml,
  markdown: async () => (await import('./readers/markdown.ts')).readMarkdown,
  pdf: async () => (await import('./readers/pdf.ts')).readPdf,
  docx: async () => (await import('./readers/docx.ts')).readDocx,
  odt: async () => (await import('./readers/odt.ts')).readOdt,
  rtf: async () => (await import('./readers/rtf.ts')).readRtf,
};
