import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { type MeetingRecord, useApi } from '../api.ts';
import { countryFlag } from '../parts/country-flag.ts';
import { Loading } from '../parts/loading.tsx';
import { type MarkedSpan, MarkedText } from '../parts/marked-text.tsx';
import { meetingVerb } from '../parts/meeting-verb.ts';
import { TopicName } from '../parts/topic-name.tsx';
import { Value } from '../parts/value.tsx';

type Meeting = MeetingRecord['meeting'];

/** A meeting beside the articles that tell of it: point at a value to see its words, or at words to see the value. */
export default function MeetingPage({ id }: { readonly id: string }) {
  const api = useApi();
  const record = useQuery({
    queryKey: ['meeting', id],
    queryFn: async ({ signal }) => (await api.GET('/meetings/{id}', { params: { path: { id } }, signal })).data ?? null,
  });
  if (record.isPending) return <Loading what="the meeting" />;
  if (!record.data) return <p role="alert">{record.error?.message ?? 'There is no such meeting.'}</p>;
  return <MeetingView record={record.data} />;
}

function MeetingView({ record: { meeting } }: { readonly record: MeetingRecord }) {
  const [active, setActive] = useState<string | null>(null);
  const [source, setSource] = useState(meeting.sources[0] ?? '');
  const point = { active, onPoint: setActive, evidence: meeting.evidence };
  return (
    <>
      <h1>
        <bdi>{meeting.headline}</bdi>
      </h1>
      <p>
        <Value path="status" {...point}>
          {meeting.status}
        </Value>{' '}
        <Value path="kind" {...point}>
          {meeting.kind}
        </Value>
        {meeting.date && (
          <>
            {', '}
            <Value path="date" {...point}>
              <time dateTime={meeting.date}>{meeting.date}</time>
            </Value>
          </>
        )}
        {meeting.place && (
          <>
            {', '}
            <Value path={meeting.evidence['place/city'] ? 'place/city' : 'place/country'} {...point}>
              {[meeting.place.venue, meeting.place.city, meeting.place.country].filter(Boolean).join(', ')}
            </Value>
          </>
        )}
      </p>
      <div className="meeting">
        <section aria-label="The record">
          <Delegations meeting={meeting} point={point} />
          <h2>Topics</h2>
          <p>
            {meeting.topics.map((topic, index) => (
              <Value key={topic} path={`topics/${index}`} {...point}>
                <TopicName topic={topic} />
              </Value>
            ))}
            {meeting.topics.length === 0 && <span className="quiet">None named.</span>}
          </p>
          <h2>What was said</h2>
          <ul>
            {meeting.statements.map(({ speaker, verb, text }, index) => (
              <li key={`${speaker} ${text}`}>
                <Value path={`statements/${index}`} {...point}>
                  <bdi>{speaker}</bdi> {verb}: <bdi>{text}</bdi>
                </Value>
              </li>
            ))}
          </ul>
          <h2>What came of it</h2>
          <ul>
            {meeting.outcomes.map(({ kind, text }, index) => (
              <li key={text}>
                <Value path={`outcomes/${index}`} {...point}>
                  {kind.replace('-', ' ')}: <bdi>{text}</bdi>
                </Value>
              </li>
            ))}
          </ul>
          <Conflicts meeting={meeting} />
        </section>
        <Sources meeting={meeting} source={source} onSource={setSource} active={active} onPoint={setActive} />
      </div>
    </>
  );
}

type Point = Readonly<{
  active: string | null;
  onPoint: (path: string | null) => void;
  evidence: Meeting['evidence'];
}>;

/** The sides beside each other, the leads first. */
function Delegations({ meeting, point }: { readonly meeting: Meeting; readonly point: Point }) {
  const numbered = meeting.participants.map((participant, index) => ({ ...participant, index }));
  const sides = [...new Set(numbered.map(({ affiliation }) => affiliation))];
  return (
    <div className="delegations">
      {sides.map((side) => (
        <section key={side ?? 'unknown'}>
          <h2>
            {countryFlag(side)} {meeting.parties.find(({ id }) => id === side)?.name ?? side ?? 'Side not named'}
          </h2>
          <ul>
            {numbered
              .filter(({ affiliation }) => affiliation === side)
              .sort((a, b) => Number(b.lead) - Number(a.lead))
              .map(({ index, name, role, lead, officialId }) => (
                <li key={officialId}>
                  <Value path={`participants/${index}/name`} {...point}>
                    <Link href={`/officials/${encodeURIComponent(officialId)}`}>
                      <bdi>{name}</bdi>
                    </Link>
                  </Value>
                  {lead && <span className="tag">lead</span>}
                  {role && (
                    <Value path={`participants/${index}/role`} {...point}>
                      <span className="quiet">
                        <bdi>{role}</bdi>
                      </span>
                    </Value>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {sides.length === 0 && <p className="quiet">Nobody is named. {meetingVerb(meeting)}</p>}
    </div>
  );
}

/** Values on which the sources differ, with who says which. */
function Conflicts({ meeting }: { readonly meeting: Meeting }) {
  if (!meeting.conflicts?.length) return null;
  return (
    <>
      <h2>Where sources differ</h2>
      <ul>
        {meeting.conflicts.map(({ path, values }) => (
          <li key={path}>
            {path}:{' '}
            {values.map(({ value, articles }) => (
              <span key={JSON.stringify(value)}>
                <bdi>{JSON.stringify(value)}</bdi> ({articles.length})
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Sources({
  meeting,
  source,
  onSource,
  active,
  onPoint,
}: {
  readonly meeting: Meeting;
  readonly source: string;
  readonly onSource: (id: string) => void;
  readonly active: string | null;
  readonly onPoint: (path: string | null) => void;
}) {
  const api = useApi();
  const articles = useQueries({
    queries: meeting.sources.map((id) => ({
      queryKey: ['article', id],
      queryFn: async () => (await api.GET('/articles/{id}', { params: { path: { id } } })).data ?? null,
    })),
  });
  const text = useQuery({
    queryKey: ['article-text', source],
    queryFn: async () =>
      (await api.GET('/articles/{id}/text', { params: { path: { id: source } }, parseAs: 'text' })).data ?? '',
  });
  const spans = useMemo(() => spansIn(meeting, source), [meeting, source]);
  return (
    <section aria-label="The source" className="source">
      <div className="source-tabs">
        {meeting.sources.map((id, index) => (
          <button type="button" key={id} aria-pressed={id === source} onClick={() => onSource(id)}>
            <bdi>{articles[index]?.data?.outlet ?? articles[index]?.data?.title ?? `Source ${index + 1}`}</bdi>
          </button>
        ))}
      </div>
      {text.data !== undefined ? (
        <MarkedText text={text.data} spans={spans} active={active} onPoint={(paths) => onPoint(paths[0] ?? null)} />
      ) : (
        <Loading what="the article" />
      )}
    </section>
  );
}

function spansIn(meeting: Meeting, article: string): readonly MarkedSpan[] {
  return Object.entries(meeting.evidence).flatMap(([path, { spans }]) =>
    spans.filter((span) => span.article === article).map(({ start, end }) => ({ path, start, end })),
  );
}
