import { lookUpOnce } from '../text/word-forms.ts';
import { isWas } from './attendance-cues.ts';

export const BY_VERBS = new Set([
  'attended',
  'joined',
  'accompanied',
  'flanked',
  'led',
  'headed',
  'represented',
  'witnessed',
  'assisted',
  'graced',
  'chaired',
  'co-chaired',
  'moderated',
  'mediated',
  'facilitated',
  'brokered',
  'hosted',
  'convened',
]);

export const PRINCIPAL_VERBS = new Set([
  'led',
  'headed',
  'chaired',
  'co-chaired',
  'hosted',
  'convened',
  'mediated',
  'facilitated',
]);

export const LEADING_VERBS = new Set(['lead', 'leads', 'led', 'head', 'heads', 'headed']);

export const ATTENDANCE_NOUNS = new Set(['presence', 'participation', 'attendance', 'auspices', 'mediation']);

export const ATTENDING = /^(?:participants|attendees|present|attendance|delegates|participating|attending)$/;

export const LIST_VERBS = new Set([
  'included',
  'include',
  'includes',
  'including',
  'comprised',
  'comprises',
  'comprising',
  'consisted',
  'consisting',
  'composed',
  'were',
  'are',
  'was',
  'featured',
  'gathered',
  'grouped',
]);

/** The words that `attendeesAt` has a case for: most words are told by one look. */
export const mayTellOfPresence = lookUpOnce(
  ({ lower }) =>
    BY_VERBS.has(lower) ||
    ATTENDANCE_NOUNS.has(lower) ||
    LIST_VERBS.has(lower) ||
    LEADING_VERBS.has(lower) ||
    isWas(lower) ||
    OTHER_CUES.has(lower),
);

const OTHER_CUES = new Set(
  `accompanying company joining chairmanship co-chairmanship attending participating participated present attend part in by
  alongside along together responding replying response reply remarks remark address speech comments comment
  envoys diplomats ambassadors delegation visitors team colleagues guests group delegates members call line so as among hand after following joined delegation :`.split(
    /\s+/,
  ),
);
