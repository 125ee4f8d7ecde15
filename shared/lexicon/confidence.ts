/**
 * How often the values of each slot and rule were right on 160 annotated articles (topics: on 229), smoothed towards the
 * mean of the slot as if each rule had been seen 6 times more. Made from what
 * `npm run bench -- extraction --corpus … --gold …` prints.
 */
export const confidences: Readonly<
  Record<string, Readonly<{ mean: number; rules: Readonly<Record<string, number>> }>>
> = {
  affiliation: {
    mean: 0.85,
    rules: {
      'known-leader': 0.87,
      'side-of-article': 0.73,
      'side-of-institution': 0.91,
      'side-of-office': 0.86,
      'side-of-outlet': 0.6,
      'side-of-possessor': 0.84,
      'side-of-role': 0.89,
      'side-of-sentence': 0.9,
    },
  },
  city: {
    mean: 0.77,
    rules: {
      'place-dateline': 0.78,
      'place-locative-city-later-sentence': 0.83,
      'place-locative-city-own-sentence': 0.76,
      'place-locative-country-own-sentence': 0.85,
      'place-locative-venue-later-sentence': 0.86,
      'place-locative-venue-own-sentence': 0.74,
      'place-of-neighbour': 0.69,
      'place-visited': 0.72,
    },
  },
  country: {
    mean: 0.75,
    rules: {
      'place-dateline': 0.78,
      'place-locative-city-later-sentence': 0.82,
      'place-locative-city-own-sentence': 0.76,
      'place-locative-country-later-sentence': 0.54,
      'place-locative-country-own-sentence': 0.76,
      'place-locative-venue-later-sentence': 0.85,
      'place-locative-venue-own-sentence': 0.82,
      'place-of-neighbour': 0.68,
      'place-visited': 0.66,
    },
  },
  date: {
    mean: 0.79,
    rules: {
      'date-date-range-own-clause': 0.75,
      'date-date-without-year-own-clause': 0.91,
      'date-relative-day-later-mention': 0.77,
      'date-relative-day-own-clause': 0.88,
      'date-weekday-ahead-later-mention': 0.67,
      'date-weekday-ahead-own-clause': 0.81,
      'date-weekday-later-mention': 0.61,
      'date-weekday-own-clause': 0.91,
      'date-weekday-with-date-later-mention': 0.61,
      'date-weekday-with-date-own-clause': 0.79,
    },
  },
  kind: {
    mean: 0.85,
    rules: {
      'at-summit': 0.74,
      'held-talks': 0.9,
      'met-counterpart': 0.84,
      'met-each-other': 0.87,
      'owned-meeting': 0.83,
      'received-by': 0.93,
      'received-object': 0.84,
      'talks-between': 0.93,
      'talks-with': 0.8,
      'weak-counterpart': 0.9,
      'with-counterpart': 0.85,
    },
  },
  meeting: {
    mean: 0.88,
    rules: {
      'chiefs-with-office-0': 0.84,
      'chiefs-with-office-1': 0.82,
      'chiefs-with-office-2': 0.9,
    },
  },
  participant: {
    mean: 0.87,
    rules: {
      attendee: 0.73,
      principal: 0.88,
    },
  },
  role: {
    mean: 0.83,
    rules: {
      'role-beside-name': 0.85,
      'role-by-office': 0.59,
      'role-of-counterpart': 0.61,
    },
  },
  status: {
    mean: 0.85,
    rules: {
      'status-cancelled': 0.91,
      'status-held': 0.87,
      'status-planned': 0.78,
    },
  },
  topic: {
    mean: 0.65,
    rules: {
      'topic-agreed': 0.57,
      'topic-agreed-clearly': 0.85,
      'topic-article': 0.57,
      'topic-article-clearly': 0.7,
      'topic-aside': 0.58,
      'topic-aside-clearly': 0.54,
      'topic-bare': 0.69,
      'topic-bare-clearly': 0.63,
      'topic-discussed': 0.57,
      'topic-discussed-clearly': 0.86,
      'topic-of-article': 0.41,
      'topic-stated': 0.58,
      'topic-stated-clearly': 0.84,
    },
  },
};
