import { findGeo } from './gazetteer.ts';
import { type Token, tokenise } from './tokens.ts';

/**
 * `TRIPOLI, Aug 6 (Reuters) -`: where and when the report was filed. `endToken` is the index of the first token of
 * the story, `storyToken` of what is read: captions above a dateline are read, too. Place and date are offsets into the
 * text, when given.
 */
export type Dateline = Readonly<{
  start: number;
  end: number;
  endToken: number;
  storyToken: number;
  place: Readonly<{ start: number; end: number }> | null;
  date: Readonly<{ start: number; end: number }> | null;
}>;

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+${DAY}|${DAY}\\s+(?:of\\s+)?${MONTH})(?:,?\\s+\\d{4}|/\\d{4})?`;
const WORD = "\\p{Lu}[\\p{L}.’'\\-]*";
/** Up to five words, then its province and country: `St. Petersburg`, `Rio de Janeiro`, `Erbil, Kurdistan Region, Iraq`. */
const PLACE = `${WORD}(?:[ /](?:${WORD}|of|de|do|da|la|el|al|den|und)){0,4}(?:,\\s+${WORD}(?: ${WORD}){0,2}){0,2}`;
const AGENCY = '(?:\\((?:[A-Z][\\p{L}\\d.&/ -]{1,40}|[a-z]+(?:\\.[a-z]+)+)\\)|/[A-Z][\\p{L} ]{1,20}/)';
const AGENCIES =
  '(?:Reuters|REUTERS|AFP|AP|dpa|DPA|UPI|PTI|ANI|IANS|UNI|APP|PPI|INP|Xinhua|TASS|Sputnik|RIA Novosti|Interfax|INTERFAX(?:\\.COM)?|Kyodo|Yonhap|Jiji|ANSA|EFE|APA|APS|MAP|TAP|WAM|KUNA|SPA|QNA|ONA|BNA|SANA|SABA|IRNA|ISNA|MNA|FNA|INA|NINA|NNA|Petra|Wafa|WAFA|Anadolu|AA|Bernama|BERNAMA|Antara|ANTARA|VNA|VNS|PNA|MCOT|NAN|GNA|ENA|KNA|LANA|MENA|BSS|UNB|RSS|BelTA|BELTA|Ukrinform|UKRINFORM|Azertac|AZERTAC|AZERTAG|Trend|Turan|Armenpress|ARMENPRESS|ARKA|Kazinform|KAZINFORM|Kabar|Agerpres|AGERPRES|BTA|MTI|PAP|CTK|HINA|Hina|FENA|Tanjug|TANJUG|KCNA|CNA|CNS|VOA|RFE/RL|VOVworld|VOV)';
const DASH = '(?:--|[-–—:•|])';
/** The country after an Indian town: `New Delhi [India]`. */
const BRACKET = '(?:\\s*\\[\\p{Lu}[\\p{L} .]{2,30}\\])?';
/** The same day by another calendar, before ours or alone: `Ramadan 21, 1447,`, `3 Chaitra`. */
const OTHER_CALENDAR =
  "(?:(?:\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? \\d{1,2}|\\d{1,2} \\p{Lu}[\\p{L}'’-]+)(?:,? (?:14|20)\\d\\d)?(?: ?A?H)?)";
const FORMS = [
  // TRIPOLI, Aug 6 (Reuters) -   Tripoli, 6 August 2020 (LANA) –   BEIJING, November 9. /TASS/.   Riyadh, March 11, 2026, SPA --
  new RegExp(
    `^\\s*(?<place>${PLACE})${BRACKET}(?:[,.:]?\\s*[-–—]?\\s*)(?:${OTHER_CALENDAR},\\s*)?(?<date>${DATE}|${WEEKDAY})[,.]?\\s*(?:${AGENCY}|${AGENCIES}(?=[\\s.:–—-]))\\s*(?:${DASH}|\\.|\\n)?\\s*`,
    'u',
  ),
  // Kathmandu, Chaitra 3 (RSS):   Jeddah, 21 Ramadan 1447 (SPA) --
  new RegExp(
    `^\\s*(?<place>${PLACE}),\\s*${OTHER_CALENDAR},?\\s*(?:${AGENCY}|${AGENCIES}(?=[\\s.:–—-]))\\s*(?:${DASH}|\\.|\\n)?\\s*`,
    'u',
  ),
  // LAHORE (UrduPoint News / APP - 17th Dec, 2021)   LAGOS (NAN – March 3)
  new RegExp(
    `^\\s*(?<place>${PLACE}),?\\s*\\([A-Z][\\p{L}./ ]{1,40}?\\s*[-–,]\\s*(?<date>${DATE})\\s*\\)\\s*${DASH}?\\s*`,
    'u',
  ),
  // MANILA (Reuters) -   BERLIN (dpa)   DAMASCUS, (SANA) -
  new RegExp(
    `^\\s*(?<place>${PLACE}),?\\s*(?:${AGENCY}\\s*${DASH}|\\(${AGENCIES}\\)\\s*(?:${DASH}|\\.)?|/[A-Z][\\p{L} ]{1,20}/\\s*\\.?)\\s*`,
    'u',
  ),
  // Tehran, IRNA –   Cairo, MENA:
  new RegExp(`^\\s*(?<place>${PLACE})[,.]\\s*${AGENCIES}\\s*${DASH}\\s*`, 'u'),
  // HANOI, Aug 6 -   London, 6 August:   Cairo – 11 March 2026:
  new RegExp(`^\\s*(?<place>${PLACE})(?:,\\s*|\\s+[-–—]\\s+)(?<date>${DATE})\\s*${DASH}\\s*`, 'u'),
  // TRIPOLI —   WASHINGTON, D.C. –   BAGHDAD, Iraq —   PUTRAJAYA •
  /^\s*(?<place>\p{Lu}[\p{Lu}.’'-]+(?:[ /]\p{Lu}[\p{Lu}.’'-]*){0,3}(?:,\s+\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?)\s*(?:--|[–—•|]|-(?=\s))\s*/u,
  // April 27, 2009 (KHARTOUM) –
  new RegExp(`^\\s*(?<date>${DATE})\\s*\\((?<place>\\p{Lu}[\\p{Lu} .’'/-]+)\\)\\s*(?:${DASH}\\s*)?`, 'u'),
  // (CNN) —   (Reuters) -
  new RegExp(`^\\s*(?<agency>${AGENCY})\\s*${DASH}?\\s*`, 'u'),
  // CNN —
  /^\s*(?:CNN|AP|AFP|UPI|PTI|VOA|ANI|IANS|KUNA|WAM|SPA|RFE\/RL)\s*(?:--|[–—-])\s+/u,
];
/** What all forms begin with: a bracket, or a few words with capitals and then a mark or a number. */
const MAY_BE = new RegExp(
  `^\\s*(?:\\(|${WORD}(?:[ /](?:${WORD}|of|de|do|da|la|el|al|den|und)){0,6}\\s*[^\\p{L}\\s])`,
  'u',
);

/** ISLAMABAD:   Colombo –   New Delhi: — a dateline only if the words name a town. */
const TOWN_ALONE = new RegExp(
  `^\\s*(?<place>${WORD}(?: ${WORD}){0,2}(?:, ${WORD}(?: ${WORD}){0,2})?)\\s*(?:--|[–—•|:]|-(?=\\s))\\s+`,
  'u',
);

/** MOSCOW U.S. Secretary of State … — the town in capitals, and nothing to close it. */
const BARE = /^\s*(?<place>\p{Lu}{4,}(?: \p{Lu}{3,}){0,2})\s+(?=(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll})/u;

const LINE = new RegExp(`^\\s*(?<place>${PLACE}),?\\s+(?<date>${DATE})[.:]?\\s*$`, 'u');
/** A town in capitals, the agency or the day, and a dash, at the head of a line: no other line begins so. */
const CAPITALS = new RegExp(
  `^\\s*(?<place>\\p{Lu}[\\p{Lu}.’' -]{2,30}(?:, ${WORD}(?: ${WORD})?)?)(?:,\\s*(?<date>${DATE}))?,?\\s*(?:${AGENCY}\\s*${DASH}|(?:--|[–—])\\s)\\s*`,
  'u',
);
/** "FILE - In this photo", "WATCH:": words in capitals that head a line and are no town. */
const LABEL =
  /^\s*(?:FILE|PHOTOS?|VIDEO|WATCH|READ|UPDATED?|BREAKING|EXCLUSIVE|READOUT|STATEMENT|CORRECTED|CORRECTION|NOTE|ANALYSIS|OPINION|LIVE|NEWS|TOP|MORE|RELATED|SUMMARY|FACTBOX|CAPTION|PRESS RELEASE|REFILE|WRAPUP)\b/;
const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}";
const BYLINE = new RegExp(
  `^\\s*(?:(?:From|By|FROM|BY):? )?${NAME}(?:(?:,| and| &) ${NAME}){0,2},? (?:in )?(?<place>${WORD}(?: ${WORD})?)\\.?\\s*$`,
  'u',
);
/** "August 22, 2018", the line below a town in the head of a release. */
const DATE_LINE = new RegExp(`^\\s*${DATE}\\s*$`, 'u');
/** Characters in which headings and captions may stand above the story. */
const HEADER = 600;

/** Finds the dateline at the very start of the text, or null. Looks at the first 160 characters only. */
export function findDateline(text: string, tokens: readonly Token[]): Dateline | null {
  const head = text.slice(0, 160);
  if (LABEL.test(head)) return belowHeadings(text, tokens);
  for (const form of MAY_BE.test(head) ? FORMS : []) {
    const dateline = readForm(head, form, tokens);
    // "(Agency) Feature", and the town at the head of the next line.
    if (dateline) return dateline.place ? dateline : (belowHeadings(text, tokens) ?? dateline);
  }
  const bare = readForm(head, BARE, tokens);
  if (bare && namesTown(tokens, bare.endToken + 1)) return bare;
  const town = readForm(head, TOWN_ALONE, tokens);
  return town && namesTown(tokens, town.endToken) ? town : belowHeadings(text, tokens);
}

/**
 * A dateline below the headings of a release or a caption: "SEOUL, Nov. 26 (UPI) --" at the head of a later line,
 * "New York, 24 September 2013" on a line of its own, or "Washington, DC" above the line that gives the day.
 */
function belowHeadings(text: string, tokens: readonly Token[]): Dateline | null {
  let start = 0;
  const lines = text.slice(0, HEADER).split('\n');
  for (const [index, line] of lines.entries()) {
    const match =
      LINE.exec(line) ??
      (start > 0 && !LABEL.test(line) ? (CAPITALS.exec(line) ?? townLine(line)) : null) ??
      (isAboveDate(lines, index) || isInCapitals(line) ? townAlone(line) : null) ??
      belowTimestamp(line) ??
      bylineTown(line);
    const until = match ? start + match[0].length : start;
    const endToken = match ? tokens.findIndex((token) => token.start >= until) : -1;
    if (match?.groups && endToken > 0) {
      const { place, date } = match.groups;
      return {
        start,
        end: until,
        endToken,
        storyToken: 0,
        place: locate(text, place, start),
        date: locate(text, date, start),
      };
    }
    start += line.length + 1;
  }
  return null;
}

/** "SINGAPORE: The minister called on …", "Beijing - The premier …", "Oslo (Agency): The king …" at the head of a line. */
function townLine(line: string): RegExpExecArray | null {
  const head = line.slice(0, 160);
  if (!MAY_BE.test(head)) return null;
  for (const form of [...FORMS, TOWN_ALONE]) {
    const match = form.exec(head);
    const place = match?.groups?.place;
    if (match && place && isTown(place)) return match;
  }
  return null;
}

function townAlone(line: string): RegExpExecArray | null {
  const match = /^(?<place>\p{Lu}[\p{L}.,' -]{2,40})\s*$/u.exec(line);
  return match && isTown(line) ? match : null;
}

/** "PANAJI", a line by itself. */
function isInCapitals(line: string): boolean {
  return /^\s*\p{Lu}[\p{Lu} ]{3,}\s*$/u.test(line) && !LABEL.test(line);
}

/** "August 06, 2025 12:48 am | Updated 05:01 am IST - Kathmandu:": the town ends the line that dates the page. */
function belowTimestamp(line: string): RegExpExecArray | null {
  const match = /^[^\n]{0,120}\b(?:IST|GMT|UTC|BST|PKT)\s*[-–—|]\s*(?<place>\p{Lu}[\p{L} ]{2,30}):?\s*$/u.exec(line);
  return match?.groups?.place && isTown(match.groups.place) ? match : null;
}

/** "From Ada Nwosu, Abuja", "By Musa Bello, Lagos and Ada Nwosu, Abuja", "Ada Nwosu, Abuja": reporters sign with their town. */
function bylineTown(line: string): RegExpExecArray | null {
  const match = BYLINE.exec(line);
  return match?.groups?.place && isTown(match.groups.place) ? match : null;
}

function isAboveDate(lines: readonly string[], index: number): boolean {
  const below = lines.slice(index + 1, index + 3).find((line) => line.trim());
  return below !== undefined && DATE_LINE.test(below);
}

function isTown(place: string): boolean {
  const tokens = tokenise(place.trim());
  return namesTown(tokens, tokens.length + 1);
}

function readForm(head: string, form: RegExp, tokens: readonly Token[]): Dateline | null {
  const match = form.exec(head);
  if (!match?.[0]) return null;
  const end = match[0].length;
  const endToken = tokens.findIndex((token) => token.start >= end);
  if (endToken <= 0) return null;
  return {
    start: 0,
    end,
    endToken,
    storyToken: endToken,
    place: locate(head, match.groups?.place),
    date: locate(head, match.groups?.date),
  };
}

/** The words before the closing mark are the name of a town, and nothing else. */
function namesTown(tokens: readonly Token[], end: number): boolean {
  const match = findGeo(tokens, 0);
  if (!match?.senses.some(({ city }) => city)) return false;
  if (match.length === end - 1) return true;
  const country = tokens[match.length]?.text === ',' ? findGeo(tokens, match.length + 1) : null;
  return country?.length === end - match.length - 2;
}

function locate(head: string, value: string | undefined, from = 0): { start: number; end: number } | null {
  if (!value) return null;
  const start = head.indexOf(value, from);
  // "Moscow. May 3.": the full stop is not of the name, as it is in "D.C.".
  return { start, end: start + value.trimEnd().replace(/(?<!\.\p{L})\.$/u, '').length };
}
