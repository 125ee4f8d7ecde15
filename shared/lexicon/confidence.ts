/**
 * How often the values of each slot and rule were right on 160 annotated articles, smoothed towards the mean of the slot as
 * if each rule had been seen 6 times more. Made from what `npm run bench -- extraction --corpus … --gold …` prints.
 */
export const confidences: Readonly<
  Record<string, Readonly<{ mean: number; rules: Readonly<Record<string, number>> }>>
> = {
  affiliation: {
    mean: 0.83,
    rules: {
      'known-leader': 0.87,
      'side-of-article': 0.73,
      'side-of-institution': 0.9,
      'side-of-office': 0.86,
      'side-of-outlet': 0.59,
      'side-of-possessor': 0.83,
      'side-of-role': 0.86,
      'side-of-sentence': 0.89,
    },
  },
  city: {
    mean: 0.75,
    rules: {
      'place-dateline': 0.76,
      'place-locative-city-later-sentence': 0.77,
      'place-locative-city-own-sentence': 0.77,
      'place-locative-country-own-sentence': 0.83,
      'place-locative-venue-later-sentence': 0.85,
      'place-locative-venue-own-sentence': 0.73,
      'place-of-neighbour': 0.5,
      'place-visited': 0.71,
    },
  },
  country: {
    mean: 0.73,
    rules: {
      'place-dateline': 0.76,
      'place-locative-city-later-sentence': 0.76,
      'place-locative-city-own-sentence': 0.77,
      'place-locative-country-later-sentence': 0.58,
      'place-locative-country-own-sentence': 0.76,
      'place-locative-venue-later-sentence': 0.84,
      'place-locative-venue-own-sentence': 0.81,
      'place-of-neighbour': 0.49,
      'place-visited': 0.65,
    },
  },
  date: {
    mean: 0.77,
    rules: {
      'date-date-range-own-clause': 0.73,
      'date-date-without-year-own-clause': 0.9,
      'date-full-date-own-clause': 0.62,
      'date-relative-day-later-mention': 0.76,
      'date-relative-day-own-clause': 0.88,
      'date-weekday-ahead-later-mention': 0.66,
      'date-weekday-ahead-own-clause': 0.8,
      'date-weekday-later-mention': 0.57,
      'date-weekday-own-clause': 0.86,
      'date-weekday-with-date-later-mention': 0.66,
      'date-weekday-with-date-own-clause': 0.72,
    },
  },
  kind: {
    mean: 0.83,
    rules: {
      'at-summit': 0.73,
      'held-talks': 0.88,
      'met-counterpart': 0.83,
      'met-each-other': 0.87,
      'owned-meeting': 0.75,
      'received-by': 0.92,
      'received-object': 0.83,
      'talks-between': 0.92,
      'talks-with': 0.77,
      'weak-counterpart': 0.89,
      'with-counterpart': 0.84,
    },
  },
  meeting: {
    mean: 0.87,
    rules: {
      'chiefs-with-office-0': 0.84,
      'chiefs-with-office-1': 0.82,
      'chiefs-with-office-2': 0.88,
    },
  },
  participant: {
    mean: 0.85,
    rules: {
      attendee: 0.82,
      principal: 0.85,
    },
  },
  role: {
    mean: 0.81,
    rules: {
      'role-beside-name': 0.83,
      'role-by-office': 0.58,
      'role-of-counterpart': 0.61,
    },
  },
  status: {
    mean: 0.82,
    rules: {
      'status-cancelled': 0.89,
      'status-held': 0.84,
      'status-planned': 0.74,
    },
  },
  topic: {
    mean: 0.61,
    rules: {
      'topic-by-default': 0.55,
      'topic-discussed': 0.64,
      'topic-repeated-cues': 0.89,
      'topic-single-cue': 0.46,
    },
  },
};
