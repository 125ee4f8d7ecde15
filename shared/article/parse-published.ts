const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const zoneHours: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  ist: 5.5,
  jst: 9,
  kst: 9,
  sgt: 8,
  hkt: 8,
  pht: 8,
  wib: 7,
  pkt: 5,
  eat: 3,
  trt: 3,
  sast: 2,
  cat: 2,
  wat: 1,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
}; // prettier-ignore

export const zoneNames: readonly string[] = Object.keys(zoneHours);

const isoShape =
  /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Z]{2,4})?)?$/i;
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+(?:of\\s+)?${monthName}[\\s,-]+(\\d{4})\\b`, 'i');
const monthFirst = new RegExp(`\\b${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const clock = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?(?:m\b)?\.?\s*(?:\(?([+-]\d{2}:?\d{2}|[a-z]{2,4})\b)?/i;
/** As `date` and Java print it: `Thu Mar 14 09:00:00 +0300 2024`. */
const yearLast = new RegExp(
  `\\b${monthName}\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+\\S{1,6})?)\\s+(\\d{4})\\b`,
  'i',
);
/** JavaScript writes the offset after the name of its zero. */
const zeroBeforeOffset = /\b(?:GMT|UTC)(?=[+-]\d{2})/i;
const epoch = /^\d{9,10}(?:\d{3})?(?:\.\d+)?$/;
const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?=$|[,\sT])/;
const pdf = /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?([Z+-])?(\d{2})?'?(\d{2})?/;

/**
 * Reads a publication date in the shapes that publishers use: ISO 8601, RFC 2822 (mail, RSS), `6 August 2020`,
 * `Aug. 6, 2020 9:30 PM EDT`, PDF's `D:20200806…`, seconds since 1970. Gives `2020-08-06`, or an instant with the offset as published.
 * A time without a zone is dropped, because the day it names is right and its instant unknown. `06/08/2020`, which
 * means two days to two readers, is null, as is anything that is no date of the calendar.
 */
export function parsePublished(value: string): string | null {
  const text = value.trim().slice(0, 100).replace(zeroBeforeOffset, '').replace(yearLast, '$1 $2 $4 $3');
  return fromEpoch(text) ?? fromIso(text) ?? fromPdf(text) ?? fromWords(text) ?? fromNumbers(text);
}

/** Seconds or milliseconds since 1970, told apart by their digits. */
function fromEpoch(text: string): string | null {
  if (!epoch.test(text)) return null;
  const number = Number(text);
  return new Date(number < 1e11 ? number * 1000 : number).toISOString().replace(/\.\d+/, '');
}

function fromIso(text: string): string | null {
  const match = isoShape.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return compose(Number(year), Number(month), Number(day), hour, minute, second, zone);
}

function fromPdf(text: string): string | null {
  const match = pdf.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, sign, zoneHour, zoneMinute] = match;
  if (!month || !day) return null;
  const zone = sign === 'Z' ? 'Z' : sign && zoneHour ? `${sign}${zoneHour}${zoneMinute ?? '00'}` : undefined;
  return compose(Number(year), Number(month), Number(day), hour, minute, second, zone);
}

function fromWords(text: string): string | null {
  const first = dayFirst.exec(text);
  const second = first ? null : monthFirst.exec(text);
  const match = first ?? second;
  if (!match) return null;
  const [day, name, year] = first ? [match[1], match[2], match[3]] : [match[2], match[1], match[3]];
  const month = months.indexOf((name ?? '').toLowerCase()) + 1;
  return composeWithClock(Number(year), month, Number(day), text.replace(match[0], ' '));
}

function fromNumbers(text: string): string | null {
  const match = numeric.exec(text);
  if (!match) return null;
  const [first, separator, second, year] = [Number(match[1]), match[2], Number(match[3]), Number(match[4])];
  const rest = text.slice(match[0].length);
  if (separator === '.' || first > 12 || first === second) return composeWithClock(year, second, first, rest);
  return second > 12 ? composeWithClock(year, first, second, rest) : null;
}

/** The day, with the time that stands in `rest` if there is one. */
function composeWithClock(year: number, month: number, day: number, rest: string): string | null {
  const time = clock.exec(rest);
  const half = time?.[4]?.toLowerCase();
  const hour = time ? (Number(time[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0) : undefined;
  return compose(year, month, day, hour?.toString().padStart(2, '0'), time?.[2], time?.[3], time?.[5]);
}

function compose(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1800 || year > 2200) return null;
  const iso = date.toISOString().slice(0, 10);
  const offset = zone ? offsetOf(zone) : null;
  if (!hour || !minute || !offset || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return iso;
  return `${iso}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

/** `+0200`, `EST`, `Z` → `+02:00`, `-05:00`, `Z`; null for what is no known zone. */
function offsetOf(zone: string): string | null {
  const lower = zone.toLowerCase();
  if (/^[+-]/.test(zone)) {
    const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
    return Number(digits.slice(0, 2)) > 14 || Number(digits.slice(2)) > 59
      ? null
      : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
  }
  const hours = zoneHours[lower];
  if (hours === undefined) return null;
  if (hours === 0) return 'Z';
  const whole = Math.trunc(Math.abs(hours));
  return `${hours < 0 ? '-' : '+'}${String(whole).padStart(2, '0')}:${hours % 1 === 0 ? '00' : '30'}`;
}
