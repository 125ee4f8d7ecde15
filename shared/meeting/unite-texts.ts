import { groupBy } from './group-by.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';
import type { Claim } from './settle.ts';

/** One thing said, in its fullest wording, and the claims that say it. */
export type UnitedText<T> = Readonly<{ value: T; claims: readonly Claim<T>[] }>;

/**
 * Statements or outcomes of all reports, each once: two are the same where one's words contain the other's and
 * `speaker` (who said it, what kind it is) agrees.
 */
export function uniteTexts<T extends Readonly<{ text: string }>>(
  reports: readonly Report[],
  field: 'statements' | 'outcomes',
  read: (report: Report) => readonly T[],
  kept: number,
): readonly UnitedText<T>[] {
  const united: { value: T; plain: string; claims: Claim<T>[] }[] = [];
  for (const report of reports) {
    for (const [index, value] of read(report).entries()) {
      const plain = plainText(value.text);
      const claim = { value, report, path: `${field}/${index}` };
      const known = united.find((other) => other.plain.includes(plain) || plain.includes(other.plain));
      if (!known) united.push({ value, plain, claims: [claim] });
      else {
        known.claims.push(claim);
        if (plain.length > known.plain.length) Object.assign(known, { value, plain });
      }
    }
  }
  return united.slice(0, kept);
}

/** Each value of a list once, those that most reports give first, at most `kept`. */
export function uniteList<T extends string>(
  reports: readonly Report[],
  field: 'topics' | 'keyphrases',
  read: (report: Report) => readonly T[],
  kept = Number.POSITIVE_INFINITY,
): readonly UnitedText<T>[] {
  const claims = reports.flatMap((report) =>
    read(report).map((value, index): Claim<T> => ({ value, report, path: `${field}/${index}` })),
  );
  const groups = [...groupBy(claims, ({ value }) => plainText(value)).values()];
  return groups
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => (group[0] ? [{ value: group[0].value, claims: group }] : []))
    .slice(0, kept);
}
