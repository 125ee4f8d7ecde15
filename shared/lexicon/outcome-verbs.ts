/**
 * Verbs that report what came of a meeting, in all their forms, and the words that must follow for the verb to be
 * one: `after` lists the next words (none: anything). A phrase may have several words.
 */
export type OutcomeVerb = Readonly<{
  kind: 'agreed' | 'signed' | 'pledged' | 'called-for' | 'condemned' | 'announced';
  forms: string;
  after?: string;
  /** Said by one side alone it is a demand, not an outcome. */
  jointly?: boolean;
}>;

export const outcomeVerbs: readonly OutcomeVerb[] = [
  {
    kind: 'agreed',
    forms: 'agreed|agree|agrees|have agreed|agreeing',
    after: 'to|on|that|upon|in|there|with|it|their|a',
  },
  {
    kind: 'agreed',
    forms:
      'reached agreement|reached an agreement|reached a deal|reached consensus|reached a consensus|came to an agreement|struck a deal|struck an agreement|reached an understanding|concluded an agreement|decided to|resolved to|decided on|concurred on|settled on',
  },
  {
    kind: 'signed',
    forms: 'signed|sign|signs|inked|initialled|initialed',
    after:
      'a|an|the|two|three|four|five|six|seven|eight|nine|ten|several|agreements|memoranda|memorandums|mous|mou|deals|documents|cooperation|letters|off|up|contracts|on|treaties|accords|their|this|that|joint|bilateral|various',
  },
  {
    kind: 'signed',
    forms:
      'witnessed the signing of|witnessed the signing ceremony of|oversaw the signing of|presided over the signing of|witnessed the exchange of|exchanged instruments of|put their signatures to',
  },
  {
    kind: 'pledged',
    forms:
      'pledged|pledge|pledges|pledging|vowed|vows|promised|promises|committed to|commit to|commits to|committed themselves to|undertook to|undertakes to|assured|offered to|reaffirmed their commitment|reaffirmed the commitment|renewed their commitment',
  },
  {
    kind: 'called-for',
    jointly: true,
    forms:
      'called for|calls for|call for|calling for|called on|calls on|called upon|calling on|urged|urges|urging|appealed to|appealed for|demanded|demands|exhorted|encouraged|pressed for',
  },
  {
    kind: 'condemned',
    jointly: true,
    forms: 'condemned|condemns|condemn|condemning|denounced|denounces|deplored|deplores|strongly condemned|decried',
  },
  {
    kind: 'announced',
    forms: 'announced|announces|announcing|unveiled|launched|inaugurated|proclaimed|established|set up',
  },
];

/** "failed to agree", "no agreement": what follows did not come about. */
export const outcomeDenials: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  'failed',
  'fail',
  'fails',
  'refused',
  'refuse',
  'refuses',
  'without',
  'neither',
  'nor',
  'unable',
  'declined',
  'yet',
  "didn't",
  "don't",
  "hasn't",
  "haven't",
  'would',
  'could',
  'might',
  'if',
  'whether',
  'hoped',
  'hopes',
]);

/** Who may be the subject beside the persons of the meeting. */
export const sideWords: ReadonlySet<string> = new Set([
  'they',
  'both',
  'sides',
  'side',
  'leaders',
  'ministers',
  'presidents',
  'officials',
  'parties',
  'countries',
  'nations',
  'delegations',
  'two',
  'delegates',
  'governments',
  'secretaries',
  'chiefs',
  'participants',
  'members',
  'heads',
  'he',
  'she',
  'president',
  'minister',
  'secretary',
  'premier',
  'chancellor',
  'ambassador',
  'envoy',
  'all',
  'partners',
  'group',
  'summit',
  'meeting',
  'we',
  'states',
  'duo',
  'pair',
  'counterparts',
  'secretary-general',
  'representatives',
  'allies',
  'statement',
]);

/** Subjects that stand for both sides together. */
export const jointWords: ReadonlySet<string> = new Set(
  'they both sides leaders ministers presidents officials parties countries nations delegations two delegates governments secretaries chiefs participants members heads all partners group summit we states duo pair counterparts representatives allies meeting'.split(
    ' ',
  ),
);

/** Words that may stand between the subject and its verb: auxiliaries, adverbs, a day. */
export const betweenSubjectAndVerb: ReadonlySet<string> = new Set(
  'have has had also jointly further mutually formally officially strongly firmly unanimously reportedly then later finally today yesterday on monday tuesday wednesday thursday friday saturday sunday each again subsequently separately'.split(
    ' ',
  ),
);
