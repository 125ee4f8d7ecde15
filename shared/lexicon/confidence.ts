/**
 * How often the values of each slot and rule were right on 389 annotated articles, smoothed towards the
 * mean of the slot as if each rule had been seen 6 times more. Made from what
 * `npm run bench -- extraction --corpus … --gold …` prints.
 */
export const confidences: Readonly<
  Record<string, Readonly<{ mean: number; rules: Readonly<Record<string, number>> }>>
> = {
  affiliation: {
    mean: 0.84,
    rules: {
      'known-leader': 0.88,
      'side-of-article': 0.69,
      'side-of-colleagues': 0.83,
      'side-of-companion': 0.54,
      'side-of-institution': 0.78,
      'side-of-list': 0.73,
      'side-of-office': 0.81,
      'side-of-other-role': 0.81,
      'side-of-outlet': 0.65,
      'side-of-possessor': 0.72,
      'side-of-role': 0.89,
      'side-of-superior': 0.74,
    },
  },
  city: {
    mean: 0.69,
    rules: {
      'place-dateline': 0.71,
      'place-locative-city-later-sentence': 0.68,
      'place-locative-city-own-sentence': 0.77,
      'place-locative-country-own-sentence': 0.44,
      'place-locative-venue-later-sentence': 0.75,
      'place-locative-venue-own-sentence': 0.74,
      'place-of-neighbour': 0.54,
      'place-visited': 0.64,
    },
  },
  country: {
    mean: 0.77,
    rules: {
      'place-dateline': 0.76,
      'place-locative-city-later-sentence': 0.7,
      'place-locative-city-own-sentence': 0.8,
      'place-locative-country-later-sentence': 0.68,
      'place-locative-country-own-sentence': 0.74,
      'place-locative-venue-later-sentence': 0.93,
      'place-locative-venue-own-sentence': 0.93,
      'place-of-neighbour': 0.68,
      'place-visited': 0.72,
    },
  },
  date: {
    mean: 0.79,
    rules: {
      'date-date-without-year-own-clause': 0.82,
      'date-full-date-own-clause': 0.9,
      'date-of-neighbour': 0.7,
      'date-relative-day-own-clause': 0.91,
      'date-weekday-ahead-own-clause': 0.8,
      'date-weekday-later-mention': 0.71,
      'date-weekday-own-clause': 0.84,
      'date-weekday-report': 0.75,
      'date-weekday-with-date-later-mention': 0.62,
      'date-weekday-with-date-own-clause': 0.84,
    },
  },
  kind: {
    mean: 0.83,
    rules: {
      'held-talks': 0.85,
      'met-counterpart': 0.89,
      'met-each-other': 0.7,
      'owned-meeting': 0.82,
      'pair-in-meeting': 0.78,
      'received-by': 0.8,
      'received-object': 0.9,
      'talks-between': 0.77,
      'talks-with': 0.78,
      'with-counterpart': 0.81,
    },
  },
  meeting: {
    mean: 0.89,
    rules: {
      'chiefs-with-office-0': 0.71,
      'chiefs-with-office-1': 0.74,
      'chiefs-with-office-2': 0.94,
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
    mean: 0.82,
    rules: {
      'role-beside-name': 0.83,
      'role-by-office': 0.72,
      'role-of-counterpart': 0.88,
    },
  },
  status: {
    mean: 0.82,
    rules: {
      'status-cancelled': 0.73,
      'status-held': 0.85,
      'status-planned': 0.73,
    },
  },
  topic: {
    mean: 0.61,
    rules: {
      'topic-agreed': 0.56,
      'topic-agreed-clearly': 0.86,
      'topic-article': 0.47,
      'topic-article-clearly': 0.62,
      'topic-aside': 0.61,
      'topic-bare': 0.67,
      'topic-bare-clearly': 0.67,
      'topic-discussed': 0.51,
      'topic-discussed-clearly': 0.81,
      'topic-of-article': 0.32,
      'topic-stated': 0.51,
      'topic-stated-clearly': 0.89,
    },
  },
};
