import type { Token } from './tokens.ts';

/**
 * `TRIPOLI, Aug 6 (Reuters) -`: where and when the report was filed. `endToken` is the index of the first token of
 * the story; place and date are offsets into the text, when given.
 */
export type Dateline = Readonly<{
  start: number;
  end: number;
  endToken: number;
  place: Readonly<{ start: number; end: number }> | null;
  date: Readonly<{ start: number; end: number }> | null;
}>;

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DATE = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH})(?:,?\\s+\\d{4})?`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PLACE =
  "\\p{Lu}[\\p{L}.’'\\-]*(?:[ /]\\p{L}[\\p{L}.’'\\-]*){0,4}(?:,\\s+\\p{Lu}[\\p{L}.’'\\-]*(?: \\p{Lu}[\\p{L}.’'\\-]*){0,2}){0,2}";
const AGENCY = '(?:\\((?:[A-Z][\\p{L}.&/ -]{1,40}|[a-z]+(?:\\.[a-z]+)+)\\)|/[A-Z]{2,}/)';
const AGENCIES =
  '(?:Reuters|REUTERS|AFP|AP|dpa|DPA|UPI|PTI|ANI|Xinhua|TASS|Sputnik|Kyodo|Yonhap|ANSA|EFE|APA|WAM|KUNA|SPA|QNA|SANA|IRNA|Anadolu|AA|Bernama|VNA|VNS|NAN|LANA)';
const DASH = '(?:--|[-–—:])';
const FORMS = [
  // TRIPOLI, Aug 6 (Reuters) -   Tripoli, 6 August 2020 (LANA) –   Kathmandu, Apr 6 (PTI)
  new RegExp(
    `^\\s*(?<place>${PLACE})(?:,\\s*|\\s+)(?<date>${DATE}|${WEEKDAY})[,.]?\\s*${AGENCY}\\s*(?:${DASH}|\\.)?\\s*`,
    'u',
  ),
  // MANILA (Reuters) -   BERLIN (dpa)
  new RegExp(`^\\s*(?<place>${PLACE})\\s*(?:${AGENCY}\\s*${DASH}|\\(${AGENCIES}\\)\\s*(?:${DASH}|\\.)?)\\s*`, 'u'),
  // BEIJING, November 9. /TASS/.
  new RegExp(
    `^\\s*(?<place>${PLACE}),?\\s*(?<date>${DATE})?[.,]?\\s*/[A-Z][\\p{L} ]{1,20}/\\s*(?:${DASH}|\\.)?\\s*`,
    'u',
  ),
  // HANOI, Aug 6 -   London, 6 August:
  new RegExp(`^\\s*(?<place>${PLACE}),\\s*(?<date>${DATE})\\s*${DASH}\\s*`, 'u'),
  // TRIPOLI —   WASHINGTON, D.C. –   BAGHDAD, Iraq —
  /^\s*(?<place>\p{Lu}[\p{Lu}.’'-]+(?:[ /]\p{Lu}[\p{Lu}.’'-]*){0,3}(?:,\s+\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?)\s*(?:--|[–—]|-(?=\s))\s*/u,
  // (CNN) —   (Reuters) -
  new RegExp(`^\\s*(?<agency>${AGENCY})\\s*${DASH}?\\s*`, 'u'),
  // CNN —
  /^\s*(?:CNN|AP|AFP|UPI|PTI|VOA|ANI|IANS|KUNA|WAM|SPA|RFE\/RL)\s*(?:--|[–—-])\s+/u,
];

/** Finds the dateline at the very start of the text, or null. Looks at the first 160 characters only. */
export function findDateline(text: string, tokens: readonly Token[]): Dateline | null {
  const head = text.slice(0, 160);
  for (const form of FORMS) {
    const match = form.exec(head);
    if (!match?.[0]) continue;
    const end = match[0].length;
    const endToken = tokens.findIndex((token) => token.start >= end);
    if (endToken <= 0) continue;
    return {
      start: 0,
      end,
      endToken,
      place: locate(head, match.groups?.place),
      date: locate(head, match.groups?.date),
    };
  }
  return null;
}

function locate(head: string, value: string | undefined): { start: number; end: number } | null {
  if (!value) return null;
  const start = head.indexOf(value);
  return { start, end: start + value.length };
}
