/**
 * Verbs that report what came of a meeting, in all their forms, and the words that must follow for the verb to be
 * one: `after` lists the next words (none: anything). A phrase may have several words.
 */
export type OutcomeVerb = Readonly<{
  kind: 'agreed' | 'signed' | 'pledged' | 'called-for' | 'condemned' | 'announced';
  forms: string;
  after?: string;
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
    forms:
      'signed|sign|signs|signing|inked|initialled|initialed|witnessed the signing of|oversaw the signing of|exchanged instruments of',
    after:
      'a|an|the|two|three|four|five|six|seven|eight|nine|ten|several|agreements|memoranda|memorandums|mous|mou|deals|documents|cooperation|of|letters|off|up|contracts|on|treaties|accords|an',
  },
  { kind: 'signed', forms: 'was signed|were signed|will be signed' },
  {
    kind: 'pledged',
    forms:
      'pledged|pledge|pledges|pledging|vowed|vows|promised|promises|committed to|commit to|commits to|committed themselves to|undertook to|undertakes to|assured|offered to|reaffirmed their commitment|reaffirmed the commitment|renewed their commitment',
  },
  {
    kind: 'called-for',
    forms:
      'called for|calls for|call for|calling for|called on|calls on|called upon|calling on|urged|urges|urging|appealed to|appealed for|demanded|demands|exhorted|encouraged|pressed for',
  },
  {
    kind: 'condemned',
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
