import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extraction/extract.ts';
import { meetingSchema } from '../../../shared/meeting/meeting.ts';

const read = (text: string, title = '') => extract({ id: 'a', title, text, publishedAt: '2024-05-15', outlet: null });

/** Pieces that texts of meetings are made of, and what disturbs them. */
const pieces = [
  'President ',
  'Amos Kiprono',
  'Ruth Nakato',
  'the Ugandan foreign minister',
  ' met ',
  ' with ',
  ' held talks with ',
  'summit',
  ', ',
  '. ',
  ' and ',
  '; ',
  '(',
  ')',
  '“',
  '”',
  '\n\n',
  '\n',
  '• ',
  "'s ",
  '’',
  ' in ',
  'Kampala',
  ' on Monday',
  ' who ',
  ' was received by ',
  'General ',
  'H.E. ',
  'Dr. ',
  ' of ',
  'the ',
  'his ',
  'counterpart ',
  'между ',
  '北京',
  'é',
  '\u0000',
  '\ud800',
  '-',
  '—',
  ':',
  'al-',
  'bin ',
  'Jr.',
  ' 12 ',
  '…',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join('')),
);

describe('whatever the text', () => {
  it('gives valid records whose evidence lies inside the text', () => {
    fc.assert(
      fc.property(text, text, (body, title) => {
        const given = body || ' ';
        for (const meeting of read(given, title)) {
          expect(() => meetingSchema.parse(meeting)).not.toThrow();
          for (const { spans } of Object.values(meeting.evidence)) {
            for (const { start, end } of spans) expect(start < end && end <= given.length).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same records for the same text', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(read(body)).toEqual(read(body));
      }),
      { numRuns: 50 },
    );
  });

  it('names every participant in words of the text or the title', () => {
    const body = 'Kenyan President Amos Kiprono met Ugandan Foreign Minister Ruth Nakato in Kampala.';
    for (const meeting of read(body)) for (const { name } of meeting.participants) expect(body).toContain(name);
  });

  it.each([
    'A, the B of C, ',
    'President John Smith met Prime Minister Ali Hassan of Libya, ',
    'talks between X and Y ',
    '((((““',
    'the minister and ',
    'met with ',
  ])(
    'reads a megabyte of "%s" to its end',
    (piece) => {
      const body = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(read(body).length).toBeLessThan(10);
    },
    20_000,
  );
});
