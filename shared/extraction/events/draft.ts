import type { Kind, Status } from '../../meeting/meeting.ts';
import type { Contact } from '../contacts/contact.ts';
import type { ContactDay } from '../dates/contact-days.ts';

/** An event in the making: all mentions of one contact put together. Persons by id, in order of mention. */
export type EventDraft = {
  readonly contacts: Contact[];
  readonly left: Set<number>;
  readonly right: Set<number>;
  readonly present: Set<number>;
  /** Whose companion an attendee is. */
  readonly hosts: Map<number, number>;
  /** Those by whom somebody "was joined": companions, or, from elsewhere, a further side. */
  readonly joined: Set<number>;
  /** Sides that lists put attendees on. */
  readonly sides: Map<number, string>;
  kind: Kind | null;
  status: Status;
  certain: boolean;
  label: string | null;
  unnamed: boolean;
  gathering: boolean;
  weak: boolean;
  inHeadline: boolean;
  when: ContactDay | null;
  /** The country that its first mention names. */
  where: string | null;
};

/** A contact and the day that its own words give ("monday"), or null. */
export type DatedContact = Readonly<{ contact: Contact; when: ContactDay | null; where: string | null }>;

export function openDraft({ contact, when, where }: DatedContact): EventDraft {
  return {
    contacts: [contact],
    left: new Set(contact.left),
    right: new Set(contact.right),
    present: new Set(),
    sides: new Map(),
    hosts: new Map(),
    joined: new Set(),
    kind: contact.kind,
    status: contact.status,
    certain: contact.certain,
    label: contact.label,
    unnamed: contact.unnamed,
    gathering: contact.gathering,
    weak: contact.weak,
    inHeadline: false,
    when,
    where,
  };
}
