/** Kinds of a meeting, as the record spells them. */
export type ContactKind = 'meeting' | 'call' | 'conference';

/**
 * Nouns for a contact (lower case, singular and plural) and the kind they mean. `named` ones are events by themselves
 * ("the summit"); the others need someone to meet ("talks with Y").
 */
export type ContactNoun = Readonly<{ kind: ContactKind | null; named: boolean }>;

const KINDS: Readonly<Record<string, ContactNoun & { words: string }>> = {
  meeting: {
    kind: 'meeting',
    named: true,
    words:
      'meeting meetings audience audiences tête-à-tête tete-a-tete encounter get-together luncheon lunch dinner breakfast banquet reception roundtable round-table sit-down huddle powwow rendezvous face-to-face one-on-one one-to-one pull-aside meet-and-greet brunch working-lunch working-dinner bilateral bilaterals trilateral iftar',
  },
  talks: {
    kind: null,
    named: true,
    words:
      'interaction interactions talks talk discussion discussions consultation consultations negotiation negotiations deliberations parley dialogue dialogues exchange conversations conversation engagements',
  },
  call: {
    kind: 'call',
    named: true,
    words: 'call calls phonecall teleconference videoconference video-conference videocall',
  },
  conference: {
    kind: 'conference',
    named: true,
    words:
      'summit summits mini-summit mini-summits conference conferences forum assembly symposium gathering conclave retreat',
  },
  visit: { kind: 'meeting', named: false, words: 'visit visits trip' },
  ceremony: { kind: 'meeting', named: false, words: 'ceremony event session signing' },
};

export const CONTACT_NOUNS: ReadonlyMap<string, ContactNoun & { group: string }> = new Map(
  Object.entries(KINDS).flatMap(([group, { words, kind, named }]) =>
    words.split(' ').map((word) => [word, { group, kind, named }] as const),
  ),
);

/** Verbs that hold a contact noun as their object: "held talks", "had a meeting", "opened a summit". Their subject took part. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `hold holds held holding have has had having conduct conducts conducted conducting convene convenes convened convening open opens opened opening begin begins began begun beginning start starts started starting
  conclude concludes concluded concluding host hosts hosted hosting chair chairs chaired chairing co-chair co-chaired co-chairing co-chairs attend attends attended attending lead leads led leading join joins joined joining
  leave leaves leaving participate participates participated participating finish finished wrap wrapped resume resumes resumed resuming continue continued pay pays paid paying make makes made making take takes took taking enter enters entered entering complete completed
  arrange arranges arranged arranging schedule schedules scheduled scheduling plan plans planned planning grant grants granted give gives gave given launch launched place places placed placing initiate initiates initiated initiating kick kicked kicks hail hailed praise praised describe described lauded confirm confirmed announce announced seek seeks sought request requested cancel cancels cancelled canceled cancelling canceling
  postpone postpones postponed postponing skip skips skipped skipping boycott boycotts boycotted boycotting scrap scrapped miss misses missed missing snub snubbed abandon abandoned ditch ditches ditched dodge dodged spurn spurned nix nixes nixed axe axed reject rejects rejected refuse refuses refused decline declines declined delay delayed suspend suspended
  address addresses addressed addressing addressed preside presided presiding organise organised organize organized do did told tell tells telling enjoy enjoyed include included receive received get got join used headed going visit visited`.split(
    /\s+/,
  ),
);

/** Adjectives and nouns before a contact noun that settle its kind. */
export const KIND_MODIFIERS: Readonly<Record<string, ContactKind>> = {
  phone: 'call',
  telephone: 'call',
  telephonic: 'call',
  video: 'call',
  virtual: 'call',
  online: 'call',
  trilateral: 'conference',
  quadrilateral: 'conference',
  multilateral: 'conference',
  quad: 'conference',
  g7: 'conference',
  g20: 'conference',
  'four-way': 'conference',
  'three-way': 'conference',
  'five-way': 'conference',
  'six-way': 'conference',
  'six-party': 'conference',
  'four-party': 'conference',
  'three-party': 'conference',
  tripartite: 'conference',
  quadripartite: 'conference',
  plenary: 'conference',
  ministerial: 'conference',
  international: 'conference',
  regional: 'conference',
  annual: 'conference',
  peace: 'conference',
};

/** Words before a contact noun that make it something else: "press conference", "board meeting", "visit to the dentist". */
export const NOT_CONTACT_MODIFIERS: ReadonlySet<string> = new Set(
  `press news earnings board shareholders shareholder staff party political town-hall townhall cabinet committee parliamentary court video-game sports football wake-up emergency-services roll curtain margin cold close robo conference campaign national republican democratic
  radio television tv distress rallying battle trunk security-council jury prayer family church`.split(/\s+/),
);

/** Adjectives that make it a habit, not an event: no record. */
export const REGULAR_MODIFIERS: ReadonlySet<string> = new Set(
  'regular frequent routine usual periodic occasional'.split(' '),
);

/** Meals and receptions, which are given for someone. */
export const RECEPTIONS: ReadonlySet<string> = new Set(
  'reception dinner lunch luncheon breakfast banquet iftar audience'.split(' '),
);

/** Light verbs that only speak of a contact: their subject need not have been there. */
export const REPORTING_LIGHT_VERBS: ReadonlySet<string> = new Set(
  `hail hailed praise praised describe described lauded confirm confirmed announce announced seek seeks sought request requested arrange arranges arranged arranging schedule schedules scheduled scheduling plan plans planned planning organise organised
  organize organized include included launch launched`.split(/\s+/),
);
