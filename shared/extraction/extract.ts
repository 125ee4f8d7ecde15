import type { Meeting } from '../meeting/meeting.ts';
import type { ArticleText } from './article-text.ts';
import { addAttendance, addSpeakers } from './attendance/event-attendance.ts';
import { gatheringOfSpeakers } from './attendance/gathering-members.ts';
import { readContacts } from './contacts/contacts.ts';
import { transcriptContact } from './contacts/transcripts.ts';
import { groupNames, namedAmong } from './coreference/people.ts';
import { readProfiles } from './coreference/profiles.ts';
import { readReferences } from './coreference/references.ts';
import type { Scene } from './coreference/scene.ts';
import { callOffWithJourney } from './events/called-off.ts';
import { finishEvent, listPersons } from './events/events.ts';
import { mergeContacts } from './events/merge-contacts.ts';
import { selectEvents } from './events/selection.ts';
import { readFacts } from './facts.ts';
import { assignRoles, type Mention } from './people/assignment.ts';
import { readItems } from './people/items.ts';
import { asMeeting } from './record.ts';
import { guessHome } from './sides/home.ts';
import { readDocument } from './text/document.ts';
import { type Reading, readWords } from './text/reading.ts';

export type { ArticleText } from './article-text.ts';

/**
 * The official meetings that an article tells of, each value with its evidence. Pure and deterministic; linear in the
 * length of the text; never throws, whatever the text.
 */
export function extract(article: ArticleText): readonly Meeting[] {
  const document = readDocument(article);
  const [body, headline] = [readWords(document), readWords(document.headline)];

  const [bodyMentions, headlineMentions] = [readMentions(body), readMentions(headline)];
  const people = groupNames([
    ...bodyMentions.flatMap((mentions, sentence) => namedAmong(mentions).map((mention) => ({ sentence, mention }))),
    ...headlineMentions.flatMap((mentions) => namedAmong(mentions).map((mention) => ({ sentence: -1, mention }))),
  ]);
  const bodyScene: Scene = {
    reading: body,
    sentences: body.sentences,
    people,
    references: readReferences(body, body.sentences, bodyMentions, people),
    headline: false,
  };
  const headlineScene: Scene = {
    reading: headline,
    sentences: headline.sentences,
    people,
    references: readReferences(headline, headline.sentences, headlineMentions, people),
    headline: true,
  };

  const profiles = readProfiles(bodyScene, headlineScene);
  const home = guessHome(document, body, headline);

  const spokenReadout = home.state !== null;
  const told = readContacts(bodyScene, spokenReadout);
  const transcript = transcriptContact(bodyScene, headlineScene);
  const spoken = transcript ? [{ contact: transcript, when: null, where: null }] : [];
  const drafts = mergeContacts([...spoken, ...told.contacts], readContacts(headlineScene, spokenReadout).contacts);
  callOffWithJourney(bodyScene, headlineScene, drafts);
  addAttendance(drafts, told.attendance);
  addSpeakers(drafts, gatheringOfSpeakers(bodyScene, headlineScene));

  const selected = selectEvents(drafts, profiles);
  const events = selected.map((draft) => finishEvent(bodyScene, draft, selected, profiles, home));
  const persons = listPersons(bodyScene);
  const facts = readFacts(document, events, persons);
  return events.flatMap((event, index) => {
    const own = facts[index];
    return own && !event.aside ? [asMeeting(document, event, own, index)] : [];
  });
}

function readMentions(reading: Reading): readonly (readonly Mention[])[] {
  return reading.sentences.map((sentence) => assignRoles(reading, readItems(reading, sentence.start, sentence.end)));
}
