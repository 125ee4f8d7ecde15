/** Verbs that introduce what somebody said: base form, third person, past and -ing form. */
export const reportingVerbs: readonly string[] = [
  'say|says|said|saying',
  'tell|tells|told|telling',
  'add|adds|added|adding',
  'state|states|stated|stating',
  'note|notes|noted|noting',
  'stress|stresses|stressed|stressing',
  'emphasise|emphasises|emphasised|emphasising',
  'emphasize|emphasizes|emphasized|emphasizing',
  'underline|underlines|underlined|underlining',
  'underscore|underscores|underscored|underscoring',
  'highlight|highlights|highlighted|highlighting',
  'announce|announces|announced|announcing',
  'declare|declares|declared|declaring',
  'affirm|affirms|affirmed|affirming',
  'reaffirm|reaffirms|reaffirmed|reaffirming',
  'reiterate|reiterates|reiterated|reiterating',
  'confirm|confirms|confirmed|confirming',
  'explain|explains|explained|explaining',
  'point out|points out|pointed out|pointing out',
  'claim|claims|claimed|claiming',
  'argue|argues|argued|arguing',
  'insist|insists|insisted|insisting',
  'maintain|maintains|maintained|maintaining',
  'acknowledge|acknowledges|acknowledged|acknowledging',
  'admit|admits|admitted|admitting',
  'deny|denies|denied|denying',
  'warn|warns|warned|warning',
  'urge|urges|urged|urging',
  'suggest|suggests|suggested|suggesting',
  'propose|proposes|proposed|proposing',
  'observe|observes|observed|observing',
  'remark|remarks|remarked|remarking',
  'comment|comments|commented|commenting',
  'report|reports|reported|reporting',
  'reveal|reveals|revealed|revealing',
  'disclose|discloses|disclosed|disclosing',
  'recall|recalls|recalled|recalling',
  'assert|asserts|asserted|asserting',
  'assure|assures|assured|assuring',
  'promise|promises|promised|promising',
  'vow|vows|vowed|vowing',
  'pledge|pledges|pledged|pledging',
  'praise|praises|praised|praising',
  'commend|commends|commended|commending',
  'welcome|welcomes|welcomed|welcoming',
  'hail|hails|hailed|hailing',
  'laud|lauds|lauded|lauding',
  'thank|thanks|thanked|thanking',
  'congratulate|congratulates|congratulated|congratulating',
  'criticise|criticises|criticised|criticising',
  'criticize|criticizes|criticized|criticizing',
  'condemn|condemns|condemned|condemning',
  'express|expresses|expressed|expressing',
  'voice|voices|voiced|voicing',
  'call for|calls for|called for|calling for',
  'call on|calls on|called on|calling on',
  'tweet|tweets|tweeted|tweeting',
  'write|writes|wrote|writing',
  'post|posts|posted|posting',
  'reply|replies|replied|replying',
  'respond|responds|responded|responding',
  'describe|describes|described|describing',
  'mention|mentions|mentioned|mentioning',
  'indicate|indicates|indicated|indicating',
  'caution|cautions|cautioned|cautioning',
  'appeal|appeals|appealed|appealing',
  'opine|opines|opined|opining',
  'hint|hints|hinted|hinting',
  'brief|briefs|briefed|briefing',
  'inform|informs|informed|informing',
];

/** All their forms of one word. */
export const reportingWords: ReadonlySet<string> = new Set(
  reportingVerbs.flatMap((forms) => forms.split('|')).filter((form) => !form.includes(' ')),
);

/** Nouns for an occasion of speaking: "in a statement on Sunday" dates the statement, not the meeting. */
export const speechNouns: ReadonlySet<string> = new Set([
  'statement',
  'interview',
  'briefing',
  'tweet',
  'tweets',
  'post',
  'speech',
  'remarks',
  'reporters',
  'journalists',
  'release',
  'communique',
  'communiqué',
  'letter',
  'newspaper',
  'television',
  'radio',
  'parliament',
  'lawmakers',
  'newsmen',
]);

/** Before "issued" or "released": the date that follows is that of the paper, not of the meeting. */
export const releaseNouns: ReadonlySet<string> = new Set([
  'release',
  'statement',
  'communique',
  'communiqué',
  'note',
  'bulletin',
]);

/** Words that may stand between the speaker and the verb. */
export const betweenSpeakerAndVerb: ReadonlySet<string> = new Set(
  'also further furthermore then later had has have on earlier again however and too strongly warmly in his her turn part clearly repeatedly reportedly meanwhile himself herself monday tuesday wednesday thursday friday saturday sunday yesterday today who , ) ('.split(
    ' ',
  ),
);

/** After a verb of saying these begin an adjunct ("said at a briefing"), at the head of a sentence an introduction. */
export const openingPrepositions: ReadonlySet<string> = new Set(
  'in at on during after before following ahead about from with by as when while since under amid within upon through throughout despite against among today yesterday earlier later monday tuesday wednesday thursday friday saturday sunday last and but or'.split(
    ' ',
  ),
);

/** After a comma these begin what the writer adds to the words reported. */
export const sideConjunctions: ReadonlySet<string> = new Set(['but', 'while', 'whereas', 'although', 'though', 'who']);

/** Words by which something was said on another occasion: "has previously warned". */
export const pastTimes: ReadonlySet<string> = new Set([
  'previously',
  'repeatedly',
  'often',
  'long',
  'once',
  'formerly',
]);

/** Words that a clause of its own has: "said at least ten had died". */
export const clauseVerbs: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could should must may might'.split(' '),
);

/** "sources close to the president", "an aide to the minister": who speaks for somebody, or about them. */
export const sourceNouns: ReadonlySet<string> = new Set(
  'source sources aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson spokespeople spokesmen official officials lawyer lawyers ally allies confidant confidants assistant assistants secretary office people supporters critics opponents members familiar'.split(
    ' ',
  ),
);
