import type { Kind } from '../../meeting/meeting.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Scene } from '../coreference/scene.ts';
import type { Token } from '../text/document.ts';
import type { EventDraft } from './draft.ts';
import type { Attendee } from './event.ts';

/** Sentences before and after a contact that may say whether its people were in one place. */
const REACH = 3;
/** Tokens read of each: keeps the work linear in a text without full stops. */
const WINDOW = 80;
const CONTACTS_READ = 4;
/** Tokens after the contact in which a town says that they met there. */
const PLACE_REACH = 20;
const SPEAKING = /^(?:sp(?:eak|eaks|oke|oken|eaking)|talked|talking)$/;
const IN_PERSON = new Set(
  'met meet meets meeting meetings visit visits visited visiting summit arrived sidelines margins roundtable tour trip hosted received delegation attended person alongside beside'.split(
    ' ',
  ),
);
const REMOTE = new Set(['telephone', 'telephonic', 'phone', 'videoconference', 'videocall', 'teleconference']);

/** Whether those of an event met, called each other, or conferred. */
export function kindOf(scene: Scene, draft: EventDraft, attendees: readonly Attendee[]): Kind {
  const sides = new Set(attendees.filter(({ lead }) => lead).map(({ affiliation }) => affiliation?.value ?? '')).size;
  const people = attendees.length;
  // "the 36th summit took place by video": many, wherever they sat.
  if (draft.kind === 'call') return draft.gathering && namesSummit(scene, draft) ? 'conference' : 'call';
  if (draft.gathering)
    return draft.kind === 'conference' &&
      sides <= 2 &&
      people === 2 &&
      draft.label === null &&
      draft.contacts.every((contact) => isForTwo(scene, contact)) &&
      draft.contacts.some((contact) => contact.left.length + contact.right.length === 2)
      ? 'meeting'
      : 'conference';
  if (draft.kind === null && talkedAfar(scene, draft)) return 'call';
  // Three sides at one table confer; a host to whom envoys present their letters does not.
  return draft.kind === 'conference' || (sides >= 3 && !isAudience(attendees)) ? 'conference' : 'meeting';
}

function namesSummit(scene: Scene, { contacts }: EventDraft): boolean {
  return contacts.some(
    ({ sentence, anchor }) => sentence >= 0 && scene.reading.tokens[anchor.end - 1]?.lower === 'summit',
  );
}

const ENVOY = /\b(?:ambassadors?|high commissioners?|envoys?|nuncio|charg[eé])\b/i;

/** All but one of those who met are envoys: "received the ambassadors of Norway, Cuba and Laos". */
function isAudience(attendees: readonly Attendee[]): boolean {
  const leads = attendees.filter(({ lead }) => lead);
  const envoys = leads.filter(({ role }) => role && ENVOY.test(role.value));
  return envoys.length > 1 && leads.length - envoys.length === 1;
}

/** Two leaders hold a summit of their own, but attend a conference or a forum of many. */
function isForTwo(scene: Scene, { sentence, anchor, rule }: Contact): boolean {
  if (rule === 'invited-to-summit') return false;
  return (
    sentence < 0 || !/^(?:conference|forum|assembly|symposium)/.test(scene.reading.tokens[anchor.start]?.lower ?? '')
  );
}

/**
 * "The minister spoke with her counterpart. The call …": no word says that they met. Those who only spoke with each
 * other called; those of whom the text says less called if it says so.
 */
function talkedAfar(scene: Scene, draft: EventDraft): boolean {
  const contacts = draft.contacts.slice(0, CONTACTS_READ);
  const { tokens } = scene.reading;
  let spoke = contacts.length > 0;
  let called = false;
  for (const { sentence, anchor, weak } of contacts) {
    if (!weak && !SPEAKING.test(tokens[anchor.start]?.lower ?? '')) spoke = false;
    if (isPlaced(scene, sentence, anchor.end)) return false;
    const last = Math.min(scene.sentences.length - 1, sentence + REACH);
    for (let index = Math.max(0, sentence - REACH); index <= last; index++) {
      const { start = 0, end = 0 } = scene.sentences[index] ?? {};
      for (let at = start; at < Math.min(end, start + WINDOW); at++) {
        const word = tokens[at]?.lower ?? '';
        if (IN_PERSON.has(word) || (/^call/.test(word) && /^(?:up)?on$/.test(tokens[at + 1]?.lower ?? '')))
          return false;
        called ||= REMOTE.has(word) || (word === 'call' && isCall(tokens, at));
      }
    }
  }
  return called || (spoke && contacts.some(({ weak }) => !weak));
}

/** "spoke with the minister in Oslo". */
function isPlaced({ reading: { tokens, geo }, sentences }: Scene, sentence: number, from: number): boolean {
  const to = Math.min(sentences[sentence]?.end ?? from, from + PLACE_REACH);
  for (let at = from + 1; at < to; at++) {
    if (geo[at]?.start === at && geo[at]?.sense.kind === 'city' && /^(?:in|at)$/.test(tokens[at - 1]?.lower ?? ''))
      return true;
  }
  return false;
}

/** "the call", "a video call"; no "call on", "courtesy call", "call for". */
function isCall(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:the|a|this|their|video|conference)$/.test(tokens[at - 1]?.lower ?? '') &&
    !/^(?:on|for|to|off)$/.test(tokens[at + 1]?.lower ?? '')
  );
}
