/**
 * How often the values of each slot and rule were right on 509 annotated articles, smoothed towards the
 * mean of the slot as if each rule had been seen 6 times more. Made from what
 * `npm run bench -- extraction --corpus … --gold …` prints.
 */
export const confidences: Readonly<
  Record<string, Readonly<{ mean: number; rules: Readonly<Record<string, number>> }>>
> = {
  affiliation: {
    mean: 0.84,
    rules: {
      'known-leader': 0.86,
      'side-of-article': 0.66,
      'side-of-colleagues': 0.82,
      'side-of-companion': 0.52,
      'side-of-institution': 0.81,
      'side-of-list': 0.92,
      'side-of-office': 0.71,
      'side-of-other-role': 0.72,
      'side-of-outlet': 0.69,
      'side-of-possessor': 0.71,
      'side-of-posting': 0.9,
      'side-of-role': 0.88,
      'side-of-superior': 0.64,
    },
  },
  city: {
    mean: 0.7,
    rules: {
      'place-dateline': 0.69,
      'place-locative-city-later-sentence': 0.7,
      'place-locative-city-own-sentence': 0.71,
      'place-locative-country-own-sentence': 0.51,
      'place-locative-venue-later-sentence': 0.77,
      'place-locative-venue-own-sentence': 0.88,
      'place-of-neighbour': 0.61,
      'place-visited': 0.63,
    },
  },
  country: {
    mean: 0.75,
    rules: {
      'place-dateline': 0.74,
      'place-locative-city-later-sentence': 0.74,
      'place-locative-city-own-sentence': 0.75,
      'place-locative-country-later-sentence': 0.88,
      'place-locative-country-own-sentence': 0.73,
      'place-locative-venue-later-sentence': 0.83,
      'place-locative-venue-own-sentence': 0.91,
      'place-of-neighbour': 0.65,
      'place-visited': 0.75,
    },
  },
  date: {
    mean: 0.73,
    rules: {
      'date-date-range-own-clause': 0.49,
      'date-date-without-year-own-clause': 0.74,
      'date-full-date-own-clause': 0.9,
      'date-of-neighbour': 0.69,
      'date-relative-day-own-clause': 0.87,
      'date-weekday-ahead-own-clause': 0.56,
      'date-weekday-later-mention': 0.68,
      'date-weekday-own-clause': 0.82,
      'date-weekday-report': 0.76,
      'date-weekday-with-date-later-mention': 0.6,
      'date-weekday-with-date-own-clause': 0.85,
    },
  },
  kind: {
    mean: 0.79,
    rules: {
      'held-talks': 0.83,
      'met-counterpart': 0.87,
      'met-each-other': 0.75,
      'named-gathering': 0.23,
      nameless: 0.34,
      'owned-meeting': 0.8,
      'pair-in-meeting': 0.78,
      'received-by': 0.81,
      'received-object': 0.86,
      'talks-between': 0.78,
      'talks-with': 0.81,
      'with-counterpart': 0.81,
      'with-each-other': 0.75,
    },
  },
  meeting: {
    mean: 0.85,
    rules: {
      'chiefs-with-office-0': 0.29,
      'chiefs-with-office-1': 0.73,
      'chiefs-with-office-2': 0.93,
    },
  },
  participant: {
    mean: 0.86,
    rules: {
      attendee: 0.77,
      principal: 0.87,
    },
  },
  role: {
    mean: 0.82,
    rules: {
      'role-beside-name': 0.82,
      'role-by-office': 0.7,
      'role-of-counterpart': 0.91,
    },
  },
  status: {
    mean: 0.77,
    rules: {
      'status-cancelled': 0.68,
      'status-held': 0.82,
      'status-planned': 0.64,
    },
  },
  topic: {
    mean: 0.58,
    rules: {
      'topic-agreed': 0.57,
      'topic-agreed-clearly': 0.81,
      'topic-article': 0.43,
      'topic-article-clearly': 0.57,
      'topic-aside': 0.59,
      'topic-bare': 0.49,
      'topic-bare-clearly': 0.6,
      'topic-discussed': 0.46,
      'topic-discussed-clearly': 0.79,
      'topic-of-article': 0.29,
      'topic-stated': 0.48,
      'topic-stated-clearly': 0.83,
    },
  },
};
