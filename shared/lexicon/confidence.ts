/**
 * How often the values of each slot and rule were right on 569 annotated articles, smoothed towards the
 * mean of the slot as if each rule had been seen 6 times more. Made from what
 * `npm run bench -- extraction --corpus … --gold …` prints.
 */
export const confidences: Readonly<
  Record<string, Readonly<{ mean: number; rules: Readonly<Record<string, number>> }>>
> = {
  affiliation: {
    mean: 0.84,
    rules: {
      'known-leader': 0.85,
      'side-of-article': 0.68,
      'side-of-colleagues': 0.76,
      'side-of-companion': 0.69,
      'side-of-institution': 0.77,
      'side-of-list': 0.96,
      'side-of-office': 0.72,
      'side-of-other-role': 0.68,
      'side-of-outlet': 0.67,
      'side-of-possessor': 0.72,
      'side-of-posting': 0.93,
      'side-of-role': 0.89,
      'side-of-superior': 0.75,
    },
  },
  city: {
    mean: 0.74,
    rules: {
      'place-dateline': 0.73,
      'place-locative-city-later-sentence': 0.71,
      'place-locative-city-own-sentence': 0.78,
      'place-locative-country-own-sentence': 0.57,
      'place-locative-venue-later-sentence': 0.8,
      'place-locative-venue-own-sentence': 0.9,
      'place-of-neighbour': 0.73,
      'place-visited': 0.67,
    },
  },
  country: {
    mean: 0.78,
    rules: {
      'place-dateline': 0.78,
      'place-lead-visit': 0.55,
      'place-locative-city-later-sentence': 0.75,
      'place-locative-city-own-sentence': 0.8,
      'place-locative-country-later-sentence': 0.85,
      'place-locative-country-own-sentence': 0.72,
      'place-locative-venue-later-sentence': 0.85,
      'place-locative-venue-own-sentence': 0.93,
      'place-of-host': 0.78,
      'place-of-neighbour': 0.75,
      'place-visited': 0.71,
    },
  },
  date: {
    mean: 0.77,
    rules: {
      'date-date-range-own-clause': 0.68,
      'date-date-without-year-own-clause': 0.8,
      'date-full-date-own-clause': 0.92,
      'date-of-neighbour': 0.66,
      'date-relative-day-own-clause': 0.87,
      'date-weekday-ahead-later-mention': 0.55,
      'date-weekday-ahead-own-clause': 0.7,
      'date-weekday-later-mention': 0.77,
      'date-weekday-lead': 0.83,
      'date-weekday-own-clause': 0.83,
      'date-weekday-report': 0.72,
      'date-weekday-with-date-later-mention': 0.62,
      'date-weekday-with-date-own-clause': 0.81,
    },
  },
  kind: {
    mean: 0.82,
    rules: {
      'at-summit': 0.59,
      'held-talks': 0.84,
      'met-counterpart': 0.87,
      'met-each-other': 0.86,
      'named-gathering': 0.54,
      nameless: 0.64,
      'owned-meeting': 0.72,
      'pair-in-meeting': 0.79,
      'received-by': 0.88,
      'received-object': 0.87,
      'talks-between': 0.8,
      'talks-with': 0.8,
      visit: 0.76,
      'with-counterpart': 0.83,
      'with-each-other': 0.76,
    },
  },
  meeting: {
    mean: 0.88,
    rules: {
      'chiefs-with-office-0': 0.6,
      'chiefs-with-office-1': 0.79,
      'chiefs-with-office-2': 0.93,
    },
  },
  participant: {
    mean: 0.86,
    rules: {
      attendee: 0.82,
      principal: 0.87,
    },
  },
  role: {
    mean: 0.83,
    rules: {
      'role-beside-name': 0.83,
      'role-by-office': 0.73,
      'role-of-counterpart': 0.92,
    },
  },
  status: {
    mean: 0.81,
    rules: {
      'status-cancelled': 0.71,
      'status-held': 0.85,
      'status-planned': 0.72,
    },
  },
  topic: {
    mean: 0.59,
    rules: {
      'topic-agreed': 0.58,
      'topic-agreed-clearly': 0.81,
      'topic-article': 0.46,
      'topic-article-clearly': 0.66,
      'topic-aside': 0.63,
      'topic-bare': 0.44,
      'topic-bare-clearly': 0.57,
      'topic-discussed': 0.49,
      'topic-discussed-clearly': 0.79,
      'topic-of-article': 0.3,
      'topic-stated': 0.53,
      'topic-stated-clearly': 0.79,
    },
  },
};
