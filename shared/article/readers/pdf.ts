import { getDocumentProxy } from 'unpdf';
import { cleanLines } from '../clean-lines.ts';
import { contentTypes } from '../detect-format.ts';
import { factsFrom } from '../facts.ts';
import { headedDraft } from '../headed-draft.ts';
import { limits } from '../limits.ts';
import { siteLessTitle } from '../page-facts.ts';
import { joinPdfLines, linesOfItems, type PdfItem, type PdfLine, printedFrom } from '../pdf-lines.ts';
import type { Facts, Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';

/** Words that programs write into a PDF's title field when nobody filled it in. */
const noTitle =
  /^(untitled|microsoft word|enscript output|powerpoint presentation|document\d*|.*\.(docx?|pdf|indd|rtf|odt))/i;

/** A PDF with text: its lines put together to paragraphs, without running heads and page numbers. */
export async function* readPdf(part: Part): AsyncIterable<Found> {
  const document = await open(part.bytes);
  if (document.numPages > limits.pdfPages) {
    throw new Unreadable(
      'too-large',
      `has ${document.numPages} pages; ${limits.pdfPages} is the most: cut out the article`,
    );
  }
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOfItems(items.filter((item): item is typeof item & PdfItem => 'str' in item)));
  }
  const text = joinPdfLines(pages);
  if (!text.trim())
    throw new Unreadable(
      'unsupported',
      'is a PDF without text (a scan); run text recognition (OCR) on it and upload the result',
    );
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  await document.destroy();
  const printed = printedFrom(pages);
  const facts = infoFacts(info);
  if (!printed) yield headedDraft(part, contentTypes.pdf, text, facts);
  else {
    const title = facts.title && siteLessTitle(facts.title);
    yield headedDraft(part, contentTypes.pdf, cleanLines(text), { ...facts, ...printed, title });
  }
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    return await getDocumentProxy(bytes, {
      isEvalSupported: false,
      verbosity: 0,
      stopAtErrors: false,
      useSystemFonts: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new Unreadable('unsupported', 'is a PDF with a password; upload it without one', { cause: error });
    }
    throw error;
  }
}

function infoFacts(info: unknown): Facts {
  const { Title, Author, CreationDate, Language } = info as Readonly<Record<string, unknown>>;
  const title = typeof Title === 'string' && !noTitle.test(Title) ? Title : undefined;
  const facts = factsFrom({ title, author: Author, language: Language });
  return typeof CreationDate === 'string' ? { ...facts, createdAt: CreationDate } : facts;
}
