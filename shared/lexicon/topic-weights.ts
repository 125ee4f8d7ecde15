/**
 * How much each kind of evidence speaks for a topic: the terms of a logistic sum, fitted on annotated articles in ten
 * folds and rounded. Phrases of one kind count with the root of how many different ones there are (at most three), so
 * that one clear phrase is worth more than a second one.
 */
export const topicWeights = {
  /** Where the meeting is told of: the word that introduces the matter, near before it or further away. */
  'discussed-near': 1.4,
  'discussed-far': 0.8,
  'agreed-near': 1.35,
  'agreed-far': 0.1,
  'stated-near': 0.8,
  'stated-far': 0,
  /** In a side remark ("who", "after"), or with no such word before it. */
  aside: 0.2,
  bare: 0.3,
  /** In the sentence that tells first that they met. */
  'first-mention': 0.8,
  /** In the headline, when the article tells of this meeting only, or of others too. */
  'headline-alone': 0.6,
  'headline-among': 0.95,
  /** The part that the topic has in all that the article names, for the meeting told first and for a later one. */
  'share-first': 4.9,
  'share-later': 1.8,
  /** Of a meeting that was not held there is less to tell. */
  planned: -0.35,
  cancelled: -0.7,
  /** Relations between states, when others than representatives of just two of them meet. */
  'no-two-states': -1.1,
  /** Education, when a chief participant is a rector, a dean or a professor. */
  academics: 2.5,
} as const;

export type TopicEvidence = keyof typeof topicWeights;

/** The sum before anything is known. */
export const startWeight = -1.85;
/** A topic is given when it is at least this likely. The loss of a topic weighs as much as a wrong one. */
export const leastLikely = 0.33;
/** An article of which one topic has at least this part is chiefly about it. */
export const leastOfChief = 0.2;
/** A matter further from the word that introduces it, or from the comma of a list, is often a detail of another one. */
export const nearTokens = 10;
/** Phrases added to all that an article names when shares are taken: a short article names few. */
export const shareDoubt = 1;
