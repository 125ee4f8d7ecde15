import { describe, expect, it } from 'vitest';
import { meetingsIn } from '../../../support/meetings-in.ts';

/** The organisation of each participant, as the record has it, and the words behind it. */
function organisationsIn(text: string): readonly string[] {
  return meetingsIn(text).flatMap(({ participants, evidence }) =>
    participants.map(({ name, organisation }, at) => {
      const [span] = evidence[`participants/${at}/organisation`]?.spans ?? [];
      return `${name} | ${organisation ?? '-'} | ${span ? text.slice(span.start, span.end) : '-'}`;
    }),
  );
}

const host = 'Maltese Prime Minister Karl Borg';

describe('the organisation in which a participant holds office', () => {
  it.each([
    ['the head of the Coastal Border Agency, Amina Yusuf', 'Amina Yusuf | Coastal Border Agency'],
    ['World Bank Country Director Pieter Maas', 'Pieter Maas | World Bank'],
    ['the Dean of the Faculty of Law at Mirna University, Davor Kos', 'Davor Kos | Mirna University'],
    ['UNHCR Representative Helen Marsh', 'Helen Marsh | UNHCR'],
  ])('%s', (guest, expected) => {
    const organisation = expected.split(' | ')[1];
    expect(organisationsIn(`${host} met ${guest}, on Tuesday.`)).toContain(`${expected} | ${organisation}`);
  });

  it.each([
    ['Kenyan President Peter Otieno', 'Peter Otieno'],
    ['the Danish Ambassador to the United Nations, Erik Lund,', 'Erik Lund'],
  ])('is none for %s', (guest, name) => {
    expect(organisationsIn(`${host} met ${guest} on Tuesday.`)).toContain(`${name} | - | -`);
  });
});
