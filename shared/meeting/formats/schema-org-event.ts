import type { Meeting } from '../meeting.ts';

const eventStatus = {
  held: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

/** A meeting as a schema.org Event, ready to be written as JSON-LD. `url`: where the record can be read. */
export function schemaOrgEvent(meeting: Omit<Meeting, 'evidence'>, url: string): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    identifier: meeting.id,
    name: meeting.headline,
    eventStatus: eventStatus[meeting.status],
    eventAttendanceMode:
      meeting.kind === 'call'
        ? 'https://schema.org/OnlineEventAttendanceMode'
        : 'https://schema.org/OfflineEventAttendanceMode',
    ...(meeting.date ? { startDate: meeting.date, endDate: meeting.endDate ?? meeting.date } : {}),
    ...(meeting.place ? { location: location(meeting.place) } : {}),
    organizer: meeting.parties.map((party) => ({ '@type': 'Organization', name: party.name })),
    attendee: meeting.participants.map((participant) => attendee(participant, meeting.parties)),
    keywords: [...meeting.topics, ...meeting.keyphrases],
  };
}

function location(place: NonNullable<Meeting['place']>): Readonly<Record<string, unknown>> {
  return {
    '@type': 'Place',
    ...(place.venue ? { name: place.venue } : {}),
    address: {
      '@type': 'PostalAddress',
      ...(place.city ? { addressLocality: place.city } : {}),
      ...(place.country ? { addressCountry: place.country } : {}),
    },
  };
}

function attendee(
  participant: Meeting['participants'][number],
  parties: Meeting['parties'],
): Readonly<Record<string, unknown>> {
  const affiliation = parties.find((party) => party.id === participant.affiliation)?.name ?? participant.affiliation;
  return {
    '@type': 'Person',
    name: participant.name,
    ...(participant.honorific ? { honorificPrefix: participant.honorific } : {}),
    ...(participant.role ? { jobTitle: participant.role } : {}),
    ...(affiliation ? { affiliation: { '@type': 'Organization', name: affiliation } } : {}),
  };
}
