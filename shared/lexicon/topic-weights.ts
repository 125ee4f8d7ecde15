/**
 * How much each kind of evidence speaks for a topic: the terms of a logistic sum, fitted on annotated articles in five
 * folds and rounded. A term counts with the root of the number of different phrases found there (at most three), so
 * that one clear phrase is worth more than a second one.
 */
export const topicWeights = {
  /** Where the matter stands in a sentence that tells of the meeting, and how near to the word that introduces it. */
  told: {
    discussed: { near: 2.2, far: 1.8 },
    agreed: { near: 2.2, far: 1.3 },
    stated: { near: 1.8, far: 1.0 },
    aside: { near: 1.4, far: 0.6 },
    bare: { near: 0.4, far: 0.4 },
  },
  /** In a sentence that goes on about the meeting without telling what was talked about: introduced as above, or bare. */
  nearby: { framed: 1.1, bare: 0.5 },
  /** A phrase that only hints at the topic, in a sentence that tells of the meeting. */
  hint: 0.3,
  /** Elsewhere in the article. */
  elsewhere: 0.35,
  /** In the first sentences of the article, where the news is. */
  opening: 0.5,
  /** In the headline, when the article tells of this meeting only, or of others too. */
  headline: { alone: 1.0, among: 0.5 },
  /** The portfolio of a chief participant. */
  portfolio: 0.5,
  /** The part that the topic has in all that the article names, for the meeting told first and for a later one; `doubt`: phrases added to the whole, for a short article names few. */
  share: { first: 3.6, later: 0.8, doubt: 1 },
  /** What holds for relations between states, whatever is talked about: who meets whom, and how. */
  relations: { statesMeet: 1.2, statesCall: 0.6, others: -1.2 },
  /** Before anything is known. */
  start: -2.8,
} as const;

/** A topic is given when it is at least this likely. The loss of a topic weighs as much as a wrong one. */
export const leastLikely = 0.3;
/** What was said of the meeting beside it is worth this much of what is said of the meeting itself. */
export const likelyBeside = 0.8;
/** A matter further from the word that introduces it is often a detail of another matter. */
export const nearTokens = 12;
