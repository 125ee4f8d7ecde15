import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type MeetingRecord, useApi } from '../api.ts';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { partyFlag, partyName } from '../parts/party.ts';
import { TopicName } from '../parts/topic-name.tsx';
import { type Pointer, Value } from '../parts/value.tsx';
import { ChosenValue } from './meeting/chosen-value.tsx';
import { Conflicts } from './meeting/conflicts.tsx';
import { Corrections } from './meeting/corrections.tsx';
import { Delegations } from './meeting/delegations.tsx';
import { MergeMeetings } from './meeting/merge-meetings.tsx';
import { Said } from './meeting/said.tsx';
import { articlesBehind, Sources } from './meeting/sources.tsx';
import { UndoNote } from './meeting/undo-note.tsx';

/** A meeting beside the articles that tell of it: point at a value to see its words, or at words to see the value. */
export default function MeetingPage({ id }: { readonly id: string }) {
  const api = useApi();
  const record = useQuery({
    queryKey: ['meeting', id],
    queryFn: async ({ signal }) => (await api.GET('/meetings/{id}', { params: { path: { id } }, signal })).data ?? null,
  });
  if (record.isPending) return <Loading what="the meeting" />;
  if (!record.data) {
    return (
      <>
        <PageTitle title="Meeting" />
        {record.error && (
          <Failure what="The meeting could not be had." error={record.error} onRetry={() => record.refetch()} />
        )}
      </>
    );
  }
  return <MeetingView record={record.data} />;
}

function MeetingView({ record }: { readonly record: MeetingRecord }) {
  const { meeting } = record;
  const [active, setActive] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [wanted, setWanted] = useState('');
  const source = meeting.sources.includes(wanted) ? wanted : (meeting.sources[0] ?? '');
  const pointer: Pointer = {
    active: active ?? chosen,
    chosen,
    evidence: meeting.evidence,
    onPoint: setActive,
    onChoose(path) {
      setChosen(chosen === path ? null : path);
      // Where the article that is shown has no words for it, one that has is shown instead.
      const behind = articlesBehind(meeting, path);
      if (behind.size > 0 && !behind.has(source)) setWanted([...behind][0] ?? source);
    },
  };
  return (
    <>
      <PageTitle title={meeting.headline} />
      <UndoNote record={record} />
      <Facts meeting={meeting} pointer={pointer} />
      <div className="meeting">
        <section aria-label="The record" className="record">
          <ChosenValue key={chosen} record={record} path={chosen} onClose={() => setChosen(null)} />
          <Delegations meeting={meeting} pointer={pointer} />
          <h2>Topics</h2>
          <p className="values">
            {meeting.topics.map((topic, index) => (
              <Value key={topic} path={`topics/${index}`} pointer={pointer}>
                <TopicName topic={topic} />
              </Value>
            ))}
            {meeting.topics.length === 0 && <span className="quiet">None named.</span>}
          </p>
          <Said meeting={meeting} pointer={pointer} />
          <Conflicts record={record} onSource={setWanted} />
          <Corrections record={record} />
          <MergeMeetings record={record} />
        </section>
        <Sources record={record} pointer={pointer} source={source} onSource={setWanted} />
      </div>
    </>
  );
}

/** Status, kind, day and place in one line. */
function Facts({ meeting, pointer }: { readonly meeting: MeetingRecord['meeting']; readonly pointer: Pointer }) {
  const { date, endDate, kind, place, status } = meeting;
  return (
    <p className="values facts">
      <Value path="status" pointer={pointer}>
        <span className={`tag tag-${status}`}>{status}</span>
      </Value>
      <Value path="kind" pointer={pointer}>
        {kind}
      </Value>
      <Value path="date" pointer={pointer}>
        {date ? <time dateTime={date}>{endDate ? `${date} to ${endDate}` : date}</time> : 'no date'}
      </Value>
      {place?.venue && (
        <Value path="place/venue" pointer={pointer}>
          <bdi>{place.venue}</bdi>
        </Value>
      )}
      {place?.city && (
        <Value path="place/city" pointer={pointer}>
          <bdi>{place.city}</bdi>
        </Value>
      )}
      {place?.country && (
        <Value path="place/country" pointer={pointer}>
          {partyFlag(place.country)} {partyName(place.country)}
        </Value>
      )}
    </p>
  );
}
