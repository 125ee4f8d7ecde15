import { type TopicId, topicIds } from '../lexicon/topic-ids.ts';
import { topicSynonyms } from '../lexicon/topic-synonyms.ts';
import { nearestMeaning } from './nearest-word.ts';

/** What topics are asked for by: their ids, then the words of these, then what else they are called. */
const topicsByWord = new Map<string, TopicId>();
for (const wordsOf of [
  (id: TopicId) => [id],
  (id: TopicId) => id.split('-').filter((word) => word !== 'and'),
  (id: TopicId) => topicSynonyms[id].split('|'),
]) {
  for (const id of topicIds) for (const word of wordsOf(id)) if (!topicsByWord.has(word)) topicsByWord.set(word, id);
}

/** The topic that was most likely meant by a word that is none. */
export function suggestTopic(word: string): TopicId | null {
  return nearestMeaning(word, topicsByWord);
}
