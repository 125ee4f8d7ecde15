import type { ContactKind } from './contact-nouns.ts';

/**
 * How a verb of contact takes its counterpart:
 * `meet`     X met (with) Y; X and Y met
 * `with`     X spoke with/to Y; X and Y conferred
 * `object`   X received Y; passive: Y was received by X
 * `join`     X was joined by Y, the talks were attended by Y: adds attendees
 * `attend`   X attended the summit: the event is the object
 * `visitor` X told the visiting Y
 * `phoned`   X congratulated Y by phone: a call when the sentence says so
 * `weak`     X discussed Z with Y; X and Y discussed Z: tells of a meeting but rarely names it
 */
export type VerbFrame = 'meet' | 'with' | 'object' | 'join' | 'attend' | 'weak' | 'visitor' | 'phoned';

export type ContactVerb = Readonly<{
  frame: VerbFrame;
  kind: ContactKind | null;
  prepositions?: readonly string[];
  phrase?: readonly string[];
}>;

/** `forms | frame | kind or - | prepositions that bring the counterpart | further words that must follow`. */
const ROWS = `
meet meets met meeting|meet|meeting|with|
confer confers conferred conferring|with|-|with|
speak speaks spoke spoken speaking|with|-|with to alongside|
stand stands stood standing appear appears appeared appearing|weak|meeting|alongside beside|
standing sitting seated|weak|meeting|to|next
sitting seated|weak|meeting|beside alongside|
gather gathers gathered gathering assemble assembles assembled assembling|with|conference|with|
talk talked talking|with|-|with to|
consult consults consulted consulting|with|-|with|
negotiate negotiates negotiated negotiating|with|-|with|
huddle huddles huddled huddling|with|meeting|with|
dine dines dined dining lunch lunched lunching breakfasted|with|meeting|with|
converse conversed conversing chat chatted chatting|with|-|with|
deliberate deliberated deliberating parleyed|with|-|with|
engage engages engaged engaging|with|-|with|
play plays played playing was were|weak|meeting|to|host
sit sits sat sitting|with|meeting|with|down
sit sits sat sitting|with|meeting|with opposite|
sit sits sat sitting|with|meeting|from|across
closeted|with|meeting|with|
run runs ran running bump bumps bumped bumping|with|meeting|into|
break breaks broke breaking|with|meeting|with|bread
compare compares compared comparing|weak|-|with|notes
swap swaps swapped swapping|weak|-|with|views
sit sits sat sitting come comes came coming stand stands stood standing meet meets met meeting|with|meeting|with|face to face
sit sits sat sitting come comes came coming stand stands stood standing meet meets met meeting|with|meeting|with|face-to-face
get gets got getting sit sits sat sitting come comes came coming|with|meeting|with|together
interact interacts interacted interacting|with|-|with|
link links linked linking hook hooks hooked hooking|with|meeting|with|up
hold holds held holding|with|meeting|with|court
reach reaches reached reaching|with|call|to with|out by phone
get gets got getting|with|call|with|off the phone
was were|with|call|with to|on the phone
embrace embraces embraced embracing hug hugs hugged hugging|object|meeting||
co-chair co-chairs co-chaired co-chairing co-host co-hosts co-hosted co-hosting co-lead co-led co-leading|with|-|with|
preside presides presided presiding|with|meeting|with|over the signing
pay pays paid paying|with|meeting|to on|courtesies
drop drops dropped dropping|object|meeting||in on
touch touched|with|meeting|with|base
catch caught|with|meeting|with|up
shake shakes shook shaking|with|meeting|with|hands
pose poses posed posing|with|meeting|with|for
pose poses posed posing|object|meeting||with
receive receives received receiving accept accepts accepted accepting|weak|meeting|from of|credence
receive receives received receiving accept accepts accepted accepting|weak|meeting|from of|credentials
receive receives received receiving|object|meeting||
welcome welcomes welcomed welcoming|object|meeting||
host hosts hosted hosting|object|meeting||
greet greets greeted greeting|object|meeting||
entertain entertains entertained entertaining|object|meeting||
bring brings brought bringing call calls called calling|object|meeting||together
bid bids bade bidding|object|meeting|to|farewell
phone phones phoned phoning telephone telephones telephoned telephoning|object|call||
ring rings rang rung dialled dialed|object|call||up
rang dialled dialed|object|call||
visit visits visited visiting|object|meeting||
see sees saw seen seeing|object|meeting||
call calls called calling|object|meeting||on
call calls called calling|object|meeting||upon
call calls called calling|object|call||
brief briefs briefed briefing|object|-||
discuss discusses discussed discussing|weak|-|with|
agree agrees agreed|weak|-|with|
review reviews reviewed reviewing|weak|-|with|
exchange exchanges exchanged exchanging|weak|-|with|
explore explores explored exploring|weak|-|with|
raise raised raising|weak|-|with|
reach reaches reached reaching|weak|-|with|agreement
strike strikes struck striking|weak|-|with|deal
sign signs signed signing inked sealed|weak|meeting|with|
initial initials initialed initialled initialing initialling|weak|meeting|with|
put puts putting|with|meeting|with|names to
witness witnesses witnessed witnessing oversee oversees oversaw overseeing|with|meeting|with|signing
witness witnesses witnessed witnessing oversee oversees oversaw overseeing|with|meeting|with|exchange
tell tells told telling|visitor|meeting||
tell tells told telling assure assures assured assuring inform informs informed informing thank thanks thanked thanking urge urges urged urging congratulate congratulates congratulated congratulating|phoned|call||
invite invites invited inviting warn warns warned warning press presses pressed pressing console consoled reassure reassured condole condoled contact contacts contacted contacting update updates updated updating|phoned|call||
hand handed present presents presented presenting deliver delivers delivered delivering submitted|weak|meeting|to|credence
hand handed present presents presented presenting deliver delivers delivered delivering|weak|meeting|to|credentials
lead leads led leading head heads headed heading|with|meeting|with|delegations
hand hands handed handing deliver delivers delivered delivering convey conveys conveyed conveying|weak|meeting|to|message
hand hands handed handing deliver delivers delivered delivering|weak|meeting|to|letter
attend attends attended attending|attend|-||
participate participates participated participating|attend|-|in|
partake partook|attend|-|in|
convene convenes convened convening|attend|-||
chair chairs chaired chairing|attend|-||
preside presides presided presiding|attend|-|over|
address addresses addressed addressing|attend|-||
join joins joined joining|join|-||
accompany accompanies accompanied accompanying|join|-||
flank flanked flanking|join|-||
include includes included including comprise comprised comprises comprising|join|-||
`;

/** Every form of every contact verb, in lower case. */
export const CONTACT_VERBS: ReadonlyMap<string, readonly ContactVerb[]> = readRows();

function readRows(): Map<string, ContactVerb[]> {
  const verbs = new Map<string, ContactVerb[]>();
  for (const row of ROWS.trim().split('\n')) {
    const cells = row.split('|');
    const verb: ContactVerb = {
      frame: cells[1] as VerbFrame,
      kind: cells[2] === '-' ? null : (cells[2] as ContactKind),
      prepositions: cells[3] ? cells[3].split(' ') : [],
      phrase: cells[4] ? cells[4].split(' ') : [],
    };
    for (const form of (cells[0] ?? '').split(' ')) verbs.set(form, [...(verbs.get(form) ?? []), verb]);
  }
  return verbs;
}
