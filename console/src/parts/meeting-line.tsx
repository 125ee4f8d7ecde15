import { Fragment } from 'react';
import { Link } from 'wouter';
import type { MeetingSummary } from '../api.ts';
import { meetingVerb } from './meeting-verb.ts';
import { partyFlag, partyName } from './party.ts';
import { TopicName } from './topic-name.tsx';

const topicsShown = 3;
const namesShown = 4;

/** A meeting in one line: who met whom, where, when, about what, and how many articles say so. */
export function MeetingLine({ meeting }: { readonly meeting: MeetingSummary }) {
  const { date, place, sources, status, topics } = meeting;
  const where = place && [place.city, place.country && partyName(place.country)].filter(Boolean).join(', ');
  return (
    <article className="line">
      <time className="line-date" dateTime={date ?? undefined}>
        {date ?? 'no date'}
      </time>
      <div className="line-body">
        <Link href={`/meetings/${encodeURIComponent(meeting.id)}`} className="line-who">
          <Leads meeting={meeting} />
        </Link>
        <p className="line-facts">
          {status !== 'held' && <span className={`tag tag-${status}`}>{status}</span>}
          {where && <bdi>{where}</bdi>}
          {topics.slice(0, topicsShown).map((topic) => (
            <TopicName key={topic} topic={topic} />
          ))}
          {topics.length > topicsShown && <span>+{topics.length - topicsShown}</span>}
        </p>
      </div>
      <span className="line-sources">
        {sources.length} {sources.length === 1 ? 'source' : 'sources'}
      </span>
    </article>
  );
}

/** The leads of the two sides with their verb between them; the headline where nobody leads. */
function Leads({ meeting }: { readonly meeting: MeetingSummary }) {
  const leads = meeting.participants.filter(({ lead }) => lead);
  const named = leads.length ? leads : meeting.participants;
  const first = named[0];
  if (!first || named.length < 2) return <bdi>{meeting.headline}</bdi>;
  const side = named.filter(({ affiliation }) => affiliation === first.affiliation);
  const others = named.filter(({ affiliation }) => affiliation !== first.affiliation);
  const [one, other] = others.length ? [side, others] : [[first], named.slice(1)];
  return (
    <>
      <Names people={one} /> <span className="line-verb">{meetingVerb(meeting)}</span> <Names people={other} />
    </>
  );
}

/** A flag that stays on the line of the name after it. */
function Flag({ party }: { readonly party: string | null }) {
  const flag = partyFlag(party);
  return flag && <span aria-hidden="true">{`${flag}\u00a0`}</span>;
}

function Names({ people }: { readonly people: MeetingSummary['participants'] }) {
  const shown = people.slice(0, namesShown);
  return (
    <>
      {shown.map(({ affiliation, name, officialId }, index) => (
        <Fragment key={officialId}>
          {index > 0 && ', '}
          <span className="line-name">
            <Flag party={affiliation} />
            <bdi>{name}</bdi>
          </span>
        </Fragment>
      ))}
      {people.length > shown.length && ` and ${people.length - shown.length} more`}
    </>
  );
}
