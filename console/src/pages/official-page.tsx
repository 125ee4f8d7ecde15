import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { type OfficialProfile, useApi } from '../api.ts';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { MeetingLine } from '../parts/meeting-line.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PartyTag } from '../parts/party-tag.tsx';
import { Network, networkOf } from './official/network.tsx';
import { Timeline } from './official/timeline.tsx';
import { TopicsOverTime } from './official/topics-over-time.tsx';

const meetingsShown = 200;
const linesShown = 10;

/** An official in all spellings: offices, meetings, counterparts and topics over time. */
export default function OfficialPage({ id }: { readonly id: string }) {
  const api = useApi();
  const profile = useQuery({
    queryKey: ['official', id],
    queryFn: async ({ signal }) =>
      (await api.GET('/officials/{id}', { params: { path: { id } }, signal })).data ?? null,
  });
  // Asked for at once: it takes the longest.
  usePrefetchQuery(networkOf(api, id));
  if (profile.isPending) return <Loading what="the official" />;
  if (!profile.data) {
    return (
      <>
        <PageTitle title="Official" />
        {profile.error && <Failure what="The official could not be had." error={profile.error} />}
      </>
    );
  }
  return <Profile profile={profile.data} />;
}

function Profile({ profile }: { readonly profile: OfficialProfile }) {
  const api = useApi();
  const q = `official:"${profile.name.replaceAll('"', '')}"`;
  const meetings = useQuery({
    queryKey: ['meetings', 'official', q],
    queryFn: async ({ signal }) =>
      (await api.GET('/meetings', { params: { query: { q, limit: meetingsShown } }, signal })).data?.items ?? [],
  });
  const found = meetings.data ?? [];
  return (
    <>
      <PageTitle title={profile.name}>
        <Link className="button" href={`/watches/new?q=${encodeURIComponent(q)}`}>
          Watch this official
        </Link>
      </PageTitle>
      <p className="quiet">
        Seen from {profile.firstSeen} to {profile.lastSeen} in {profile.complete ? '' : 'more than '}
        {profile.meetings.length} {profile.meetings.length === 1 ? 'meeting' : 'meetings'}
        {profile.spellings.length > 1 && (
          <>
            , spelt <Spellings profile={profile} />
          </>
        )}
        .
      </p>
      <div className="official">
        <Offices offices={profile.offices} />
        <section aria-labelledby="timeline">
          <h2 id="timeline">Meetings over time</h2>
          <Timeline meetings={found} />
        </section>
        <Network id={profile.id} name={profile.name} />
        <section aria-labelledby="topics">
          <h2 id="topics">Topics over time</h2>
          <TopicsOverTime meetings={found} />
        </section>
      </div>
      <h2>Latest meetings</h2>
      {meetings.error && <Failure what="The meetings could not be had." error={meetings.error} />}
      {found.slice(0, linesShown).map((meeting) => (
        <MeetingLine key={meeting.id} meeting={meeting} />
      ))}
      <p>
        <Link href={`/?q=${encodeURIComponent(q)}`}>All meetings</Link>
      </p>
    </>
  );
}

function Spellings({ profile: { spellings } }: { readonly profile: OfficialProfile }) {
  return spellings.map(({ id, name, meetings }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <bdi>{name}</bdi> ({meetings})
    </span>
  ));
}

function Offices({ offices }: Pick<OfficialProfile, 'offices'>) {
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">Offices</h2>
      <ol className="plain offices">
        {offices.map(({ role, affiliation, firstSeen, lastSeen, meetings }) => (
          <li key={`${role} ${affiliation}`}>
            <strong>
              <bdi>{role ?? 'office not named'}</bdi>
            </strong>{' '}
            {affiliation && <PartyTag party={affiliation} />}
            <br />
            <span className="quiet">
              {firstSeen === lastSeen ? firstSeen : `${firstSeen} to ${lastSeen}`}, {meetings}{' '}
              {meetings === 1 ? 'meeting' : 'meetings'}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
