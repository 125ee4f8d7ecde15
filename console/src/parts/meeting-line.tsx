import { Link } from 'wouter';
import type { MeetingSummary } from '../api.ts';
import { countryFlag } from './country-flag.ts';
import { meetingVerb } from './meeting-verb.ts';
import { TopicName } from './topic-name.tsx';

/** A meeting in one line: who met whom, where, when, about what, and how many articles say so. */
export function MeetingLine({ meeting }: { readonly meeting: MeetingSummary }) {
  const leads = meeting.participants.filter(({ lead }) => lead);
  const shown = leads.length ? leads : meeting.participants;
  return (
    <article className={`line line-${meeting.status}`}>
      <time dateTime={meeting.date ?? undefined}>{meeting.date ?? 'no date'}</time>
      <Link href={`/meetings/${encodeURIComponent(meeting.id)}`} className="line-who">
        {shown.map(({ name, affiliation }, index) => (
          <span key={name}>
            {index === 1 ? ` ${meetingVerb(meeting)} ` : index > 1 ? ', ' : ''}
            <span title={affiliation ?? undefined}>{countryFlag(affiliation)}</span> <bdi>{name}</bdi>
          </span>
        ))}
        {shown.length === 0 && meeting.headline}
        {shown.length === 1 && ` ${meetingVerb(meeting)} …`}
      </Link>
      {meeting.place && (
        <span className="quiet">{[meeting.place.city, meeting.place.country].filter(Boolean).join(', ')}</span>
      )}
      <span className="line-topics">
        {meeting.topics.map((topic) => (
          <TopicName key={topic} topic={topic} />
        ))}
      </span>
      <span className="quiet">
        {meeting.sources.length} {meeting.sources.length === 1 ? 'source' : 'sources'}
      </span>
    </article>
  );
}
