import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type MeetingRecord, useApi } from '../../api.ts';
import type { MarkedSpan } from '../../parts/cut-at-spans.ts';
import { Failure } from '../../parts/failure.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import type { Pointer } from '../../parts/value.tsx';
import { shownPath } from './shown-path.ts';
import { useSourceNames } from './source-names.ts';
import { seen, useDecision } from './use-decision.ts';

/** A story may run in a hundred papers. */
const sourcesShown = 10;

/**
 * The articles, one at a time, with the words marked that prove the record's values. What is pointed at marks the articles
 * that have words for it.
 */
export function Sources({
  record,
  pointer,
  source,
  onSource,
}: {
  readonly record: MeetingRecord;
  readonly pointer: Pointer;
  readonly source: string;
  readonly onSource: (article: string) => void;
}) {
  const { meeting } = record;
  const [all, setAll] = useState(false);
  const shown = meeting.sources.filter((id, index) => all || index < sourcesShown || id === source);
  const names = useSourceNames(shown);
  const proving = articlesBehind(meeting, pointer.active);
  return (
    <section aria-label="The sources" className="source">
      <fieldset className="tabs">
        <legend>Sources</legend>
        {shown.map((id) => (
          <button
            type="button"
            key={id}
            aria-pressed={id === source}
            data-active={proving.has(id) || undefined}
            onClick={() => onSource(id)}
          >
            <bdi>{names.get(id) ?? `Source ${meeting.sources.indexOf(id) + 1}`}</bdi>
          </button>
        ))}
        {shown.length < meeting.sources.length && (
          <button type="button" onClick={() => setAll(true)}>
            All {meeting.sources.length}
          </button>
        )}
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

/** The articles with words that prove the value at this path. */
export function articlesBehind(meeting: MeetingRecord['meeting'], path: string | null): ReadonlySet<string> {
  const proofs = Object.entries(meeting.evidence).filter(([proven]) => shownPath(meeting, proven) === path);
  return new Set(proofs.flatMap(([, { spans }]) => spans.map(({ article }) => article)));
}

function spansIn(meeting: MeetingRecord['meeting'], article: string): readonly MarkedSpan[] {
  return Object.entries(meeting.evidence).flatMap(([path, { spans }]) =>
    spans
      .filter((span) => span.article === article)
      .map(({ start, end }) => ({ path: shownPath(meeting, path), start, end })),
  );
}
