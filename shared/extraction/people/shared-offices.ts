import type { Reading } from '../text/reading.ts';
import type { Separator } from './item-gaps.ts';
import type { Item } from './items.ts';
import type { RolePhrase } from './roles.ts';

/** The fields of "ministers of defence and finance"; none when countries or a single field follow. */
function fieldsOf(reading: Reading, role: RolePhrase): readonly string[] {
  if (role.after.length > 0 || reading.tokens[role.headAt + 1]?.lower !== 'of') return [];
  const words = reading.tokens.slice(role.headAt + 2, role.end).map((token) => token.text);
  const fields = words.join(' ').split(/ (?:and|&|,) /);
  return fields.length > 1 && fields.every((field) => !field.includes(' ')) ? fields : [];
}

/** "Foreign Ministers X of A and Y of B": a plural head goes on to the names after it. */
export function shareRoles(
  reading: Reading,
  items: readonly Item[],
  separators: readonly Separator[],
): readonly Item[] {
  const shared: Item[] = [];
  let plural: RolePhrase | null = null;
  let dealt = 0;
  let fields: readonly string[] = [];
  items.forEach((item, index) => {
    const separator = separators[index - 1];
    if (item.type === 'name' && item.role?.plural) plural = item.role;
    else if (item.type === 'role') plural = item.role.plural && item.role.head !== 'member' ? item.role : null;
    else if (item.role || (separator === 'semicolon' && !item.of && !listsStates(items, index))) plural = null;
    const inherits = item.type === 'name' && !item.role && plural && separator !== 'bracket';
    if (item.type === 'role') {
      dealt = 0;
      fields = item.role.plural ? fieldsOf(reading, item.role) : [];
    }
    // "ministers of defence and finance, X and Y": each takes a field.
    const field = fields[dealt];
    if (inherits && item.type === 'name' && plural && fields.length > 1 && field) {
      dealt++;
      shared.push({ ...item, role: { ...plural, spelt: `${plural.head} of ${field}` } });
      return;
    }
    // "Presidents of the U.S. and China, X and Y": each name takes its own country.
    if (inherits && item.type === 'name' && plural && plural.before.length > 1) {
      const side = plural.before[dealt++];
      const start = plural.before.at(-1)?.end ?? plural.start;
      shared.push({ ...item, role: { ...plural, start, before: [] }, sides: side ? [side] : item.sides });
      return;
    }
    if (inherits && item.type === 'name' && plural && plural.after.length > 1) {
      const of = plural.after[dealt++] ?? null;
      shared.push({
        ...item,
        role: { ...plural, end: plural.headAt + 1, after: [], attached: false },
        of: item.of ?? of,
      });
      return;
    }
    // "of Dominica, X, and Trinidad and Tobago, Y": the next has a country of their own.
    const own =
      item.type === 'name' && item.of !== null && item.of.start === item.start ? withoutCountry(plural) : plural;
    shared.push(inherits && item.type === 'name' ? { ...item, role: own } : item);
  });
  return shared;
}

function withoutCountry(role: RolePhrase | null): RolePhrase | null {
  return role && { ...role, end: role.headAt + 1, after: [], attached: false };
}

/** "X of New Jersey; Y, Z and W of New York; V of Texas": the state stands at the end of each group. */
function listsStates(items: readonly Item[], at: number): boolean {
  if (!items.slice(0, at).some((item) => item.type === 'name' && item.of)) return false;
  return items.slice(at, at + 4).some((item) => item.type === 'name' && item.of);
}
