import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type MeetingRecord, useApi } from '../../api.ts';
import type { MarkedSpan } from '../../parts/cut-at-spans.ts';
import { Failure } from '../../parts/failure.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import type { Pointer } from '../../parts/value.tsx';
import { useSourceNames } from './conflicts.tsx';
import { shownPath } from './shown-path.ts';
import { seen, useDecision } from './use-decision.ts';

/** The articles, one at a time, with the words marked that prove the record's values. */
export function Sources({ record, pointer }: { readonly record: MeetingRecord; readonly pointer: Pointer }) {
  const { meeting } = record;
  const [wanted, setWanted] = useState('');
  const source = meeting.sources.includes(wanted) ? wanted : (meeting.sources[0] ?? '');
  const names = useSourceNames(meeting.sources);
  return (
    <section aria-label="The sources" className="source">
      <fieldset className="tabs">
        <legend>Sources</legend>
        {meeting.sources.map((id, index) => (
          <button type="button" key={id} aria-pressed={id === source} onClick={() => setWanted(id)}>
            <bdi>{names.get(id) ?? `Source ${index + 1}`}</bdi>
          </button>
        ))}
      </fieldset>
      <Article key={source} id={source} record={record} pointer={pointer} />
    </section>
  );
}

function Article({
  id,
  record,
  pointer,
}: {
  readonly id: string;
  readonly record: MeetingRecord;
  readonly pointer: Pointer;
}) {
  const api = useApi();
  const { meeting } = record;
  const article = useQuery({
    queryKey: ['article', id],
    queryFn: async () => (await api.GET('/articles/{id}', { params: { path: { id } } })).data ?? null,
  });
  const text = useQuery({
    queryKey: ['article-text', id],
    queryFn: async () =>
      (await api.GET('/articles/{id}/text', { params: { path: { id } }, parseAs: 'text' })).data ?? '',
  });
  const spans = useMemo(() => spansIn(meeting, id), [meeting, id]);
  if (text.error) {
    return <Failure what="The article could not be had." error={text.error} onRetry={() => text.refetch()} />;
  }
  return (
    <article className="article">
      <header>
        <h2>
          <bdi>{article.data?.title ?? '…'}</bdi>
        </h2>
        <p className="quiet">
          <bdi>{article.data?.outlet}</bdi> {article.data?.publishedAt?.slice(0, 10)}{' '}
          {article.data?.url && (
            <a href={webAddress(article.data.url)} target="_blank" rel="noreferrer noopener">
              original
            </a>
          )}
        </p>
      </header>
      {text.data === undefined ? (
        <Loading what="the article" />
      ) : (
        <MarkedText
          text={text.data}
          spans={spans}
          active={pointer.active}
          scrollTo={pointer.chosen}
          onPoint={(paths) => pointer.onPoint(paths[0] ?? null)}
          onChoose={pointer.onChoose}
        />
      )}
      {meeting.sources.length > 1 && <SplitOff id={id} record={record} />}
    </article>
  );
}

/** Takes this article out of the record, for where it tells of another meeting. */
function SplitOff({ id, record }: { readonly id: string; readonly record: MeetingRecord }) {
  const api = useApi();
  const meeting = record.meeting.id;
  const split = useDecision(
    meeting,
    async (article: string) => {
      const { data } = await api.POST('/corrections/split', {
        params: { header: seen(record) },
        body: { meeting, article },
      });
      return data;
    },
    () => ({ done: 'split', from: meeting }),
  );
  return (
    <div className="actions">
      <button type="button" disabled={split.isPending} onClick={() => split.mutate(id)}>
        This tells of another meeting: split it off
      </button>
      {split.error && <Failure what="Not split." error={split.error} />}
    </div>
  );
}

/** Links from articles lead to the web and nowhere else: a javascript: address would run in our page. */
function webAddress(url: string): string | undefined {
  return /^https?:/i.test(url) ? url : undefined;
}

function spansIn(meeting: MeetingRecord['meeting'], article: string): readonly MarkedSpan[] {
  return Object.entries(meeting.evidence).flatMap(([path, { spans }]) =>
    spans
      .filter((span) => span.article === article)
      .map(({ start, end }) => ({ path: shownPath(meeting, path), start, end })),
  );
}
