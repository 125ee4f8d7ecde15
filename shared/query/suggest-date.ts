import { months } from '../lexicon/calendar.ts';

const dateForm = 'YYYY-MM-DD';
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const within = (number: number, most: number): number => Math.min(Math.max(number, 1), most);

/**
 * The ISO date, month or year that a near miss such as 2020/8/1, 1.8.2020, 20200801, 2020-02-31 or `1 August 2020`
 * probably means; what a date looks like where nothing tells.
 */
export function suggestDate(value: string): string {
  const numbers = value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1 $2 $3').match(/\d+/g) ?? [];
  const year = numbers.find(({ length }) => length === 4);
  if (year === undefined) return dateForm;
  const rest = numbers.filter((number) => number !== year).map(Number);
  const named = value
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((word) => months[word]);
  const [month, day] = named ? [months[named], rest[0]] : monthAndDay(rest, numbers[0] === year);
  if (month === undefined) return year;
  const ofYear = within(month, 12);
  if (day === undefined) return `${year}-${twoDigits(ofYear)}`;
  const lastOfMonth = new Date(Date.UTC(Number(year), ofYear, 0)).getUTCDate();
  return `${year}-${twoDigits(ofYear)}-${twoDigits(within(day, lastOfMonth))}`;
}

/** The day stands at the end that the year does not, unless only the other way round there is such a month. */
function monthAndDay([first, second]: readonly number[], yearFirst: boolean): readonly (number | undefined)[] {
  if (first === undefined || second === undefined) return [first];
  const [month, day] = yearFirst ? [first, second] : [second, first];
  return month > 12 && day <= 12 ? [day, month] : [month, day];
}

/** For words such as `yesterday` or `last week`, the span back from today that they are in. */
export function suggestSpan(value: string): string | null {
  const unit = /day|week|month|year/i.exec(value)?.[0];
  return unit === undefined ? null : `last:1${unit.charAt(0).toLowerCase()}`;
}
