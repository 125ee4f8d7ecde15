/**
 * How much each kind of evidence speaks for a topic: the terms of a logistic sum, fitted on annotated articles in five
 * folds and rounded. Phrases of one kind count with the root of how many different ones there are (at most three), so
 * that one clear phrase is worth more than a second one.
 */
export const topicWeights = {
  /** Where the meeting is told of: the word that introduces the matter, near before it or further away. */
  'discussed-near': 1.8,
  'discussed-far': 1.4,
  'agreed-near': 1.8,
  'agreed-far': 0.6,
  'stated-near': 1.1,
  'stated-far': 0.6,
  'aside-near': 0.7,
  'aside-far': 0.4,
  'bare-near': 0.4,
  'bare-far': 0.5,
  /** A phrase that only hints at the topic, in a sentence that tells of the meeting. */
  hint: 0.2,
  /** Introduced by such a word in a sentence that goes on about the meeting but does not say what was talked about. */
  nearby: 0.8,
  /** Elsewhere in the article. */
  elsewhere: 0.1,
  /** In the first sentences of the article, where the news is. */
  opening: 0.4,
  /** In the headline, when the article tells of this meeting only, or of others too. */
  'headline-alone': 0.5,
  'headline-among': 0.6,
  /** The portfolio of a chief participant. */
  portfolio: 0.3,
  /** The part that the topic has in all that the article names, for the meeting told first and for a later one. */
  'share-first': 3.5,
  'share-later': 0.8,
  /** Relations between states: representatives of just two of them meet, talk on the telephone, or neither. */
  'states-meet': 1.0,
  'states-call': 0.4,
  'no-two-states': -1.4,
} as const;

export type TopicEvidence = keyof typeof topicWeights;

/** The sum before anything is known. */
export const startWeight = -2.2;
/** A topic is given when it is at least this likely. The loss of a topic weighs as much as a wrong one. */
export const leastLikely = 0.3;
/** What was said of the meeting beside it is worth this much of what is said of the meeting itself. */
export const likelyBeside = 0.8;
/** A matter further from the word that introduces it, or from the comma of a list, is often a detail of another one. */
export const nearTokens = 10;
/** Phrases added to all that an article names when shares are taken: a short article names few. */
export const shareDoubt = 1;
