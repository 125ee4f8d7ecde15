/** Months by every written form, 1 to 12, without a closing dot. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Weekdays, Sunday is 0. */
export const weekdays: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  tues: 2,
  wednesday: 3,
  weds: 3,
  thursday: 4,
  thurs: 4,
  friday: 5,
  saturday: 6,
};

/** Weekdays shortened to three or four letters; only with their full stop, as `Sun` and `Sat` are other words. */
export const shortWeekdays: Readonly<Record<string, number>> = {
  'sun.': 0,
  'mon.': 1,
  'tue.': 2,
  'wed.': 3,
  'thu.': 4,
  'thur.': 4,
  'fri.': 5,
  'sat.': 6,
};

/** Days of the year that go by a name, month and day. They date what happened `on` them. */
export const namedDays: readonly (readonly [name: string, month: number, day: number])[] = [
  ["new year 's eve", 12, 31],
  ["new year 's day", 1, 1],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['boxing day', 12, 26],
  ['may day', 5, 1],
  ["valentine 's day", 2, 14],
  ["st. patrick 's day", 3, 17],
];

/** Words for one day counted from the day of publication. */
export const relativeDays: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
};

/** Parts of the day: "this morning" is today, "last night" yesterday, "Tuesday evening" is Tuesday. */
export const partsOfDay: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midday']);

/** Small numbers in words, as in "three days ago". */
export const smallNumbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** After "last", "this" or "next": a time that leaves the day open. */
export const openPeriods: ReadonlySet<string> = new Set([
  'week',
  'weeks',
  'weekend',
  'month',
  'months',
  'year',
  'years',
  'summer',
  'autumn',
  'fall',
  'winter',
  'spring',
  'quarter',
  'decade',
  'century',
]);

/** Before "ago": earlier on the day of publication. */
export const justNow: ReadonlySet<string> = new Set(['while', 'hour', 'hours', 'minutes', 'moments']);

/** Before a weekday, with a capital letter: the name of a feast or an event. */
export const namedWeekdays: ReadonlySet<string> = new Set([
  'good',
  'black',
  'bloody',
  'palm',
  'easter',
  'ash',
  'holy',
  'maundy',
  'whit',
  'super',
  'cyber',
  'shrove',
  'pentecost',
]);

/** Before "visit": all of it was on one day. */
export const dayLong: ReadonlySet<string> = new Set(['one-day', 'day-long', 'daylong', 'single-day', '1-day']);

/** By which an event is told as one of a series: "also met", "afterwards". */
export const seriesWords: ReadonlySet<string> = new Set([
  'also',
  'afterwards',
  'afterward',
  'later',
  'earlier',
  'separately',
  'then',
  'subsequently',
  'evening',
]);
