/** Nouns that stand for a meeting already told of: "the talks", "his visit", "during the call". */
export const meetingNouns: ReadonlySet<string> = new Set([
  'meeting',
  'meetings',
  'talks',
  'summit',
  'call',
  'conversation',
  'discussion',
  'discussions',
  'visit',
  'dialogue',
  'conference',
  'forum',
  'session',
  'negotiations',
  'consultations',
  'gathering',
  'reception',
  'ceremony',
  'audience',
  'encounter',
  'trip',
  'roundtable',
  'lunch',
  'dinner',
  'breakfast',
  'event',
  'congress',
  'assembly',
  'round',
]);

/** Verbs by which the sentence before a meeting tells how people came together. */
export const visitVerbs: ReadonlySet<string> = new Set(
  'visited visits visit visiting arrived arrives met meets meet received receives welcomed welcomes hosted hosts travel travels travelled traveled gathered led attended attend'.split(
    ' ',
  ),
);

/** Nouns for a journey to those whom one meets. */
export const visitNouns: ReadonlySet<string> = new Set(['visit', 'trip', 'stay', 'tour', 'stop', 'stopover']);
