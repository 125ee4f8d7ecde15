import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { ApiClient } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { type ArticleFacts, type Uploaded, uploadFile } from './upload-file.ts';

export type UploadItem = Readonly<{ key: string; file: File; facts: ArticleFacts }>;

const askEveryMs = 1_000;

/** One upload on its way: how much has gone, whether it waits, and what came out of it. */
export function UploadLine({ api, upload }: { readonly api: ApiClient; readonly upload: UploadItem }) {
  const [share, setShare] = useState(0);
  const begun = useRef(false);
  const sent = useMutation({ mutationFn: () => uploadFile(api, upload.file, upload.facts, setShare) });
  const { mutate } = sent;
  useEffect(() => {
    // In development React runs effects twice.
    if (begun.current) return;
    begun.current = true;
    mutate();
  }, [mutate]);
  return (
    <li className="upload">
      <strong>
        <bdi>{upload.file.name}</bdi>
      </strong>
      {sent.isPending && (
        <progress value={share} aria-label={`${upload.file.name}: ${Math.round(share * 100)} % uploaded`} />
      )}
      {sent.error && <Failure what="Not uploaded." error={sent.error} onRetry={() => sent.mutate()} />}
      {sent.data && <Outcome api={api} uploaded={sent.data} />}
    </li>
  );
}

/** Asks after an upload until it is read, then names its meetings, or says why there are none. */
function Outcome({ api, uploaded: { id, name, object } }: { readonly api: ApiClient; readonly uploaded: Uploaded }) {
  const queries = useQueryClient();
  const outcome = useQuery({
    queryKey: ['upload', object],
    queryFn: async () => {
      const status = (await api.GET('/uploads/{id}/{name}', { params: { path: { id, name } } })).data;
      const rejects = (await api.GET('/rejects', { params: { query: { limit: 200 } } })).data;
      const read = status?.state === 'read';
      if (read) await queries.invalidateQueries({ queryKey: ['rejects'] });
      return {
        read,
        articles: status?.articles ?? [],
        reasons: rejects?.items.filter((item) => item.object === object) ?? [],
      };
    },
    refetchInterval: ({ state }) => (state.data?.read ? false : askEveryMs),
  });
  const { read = false, articles = [], reasons = [] } = outcome.data ?? {};
  return (
    <div role="status">
      {!read && reasons.length === 0 && <span className="quiet">Uploaded; it waits to be read …</span>}
      {articles.map((article) => (
        <p key={article.id}>
          <bdi>{article.title || name}</bdi>:{' '}
          {article.meetings.length === 0
            ? 'no meeting in it'
            : article.meetings.map((meeting, index) => (
                <span key={meeting}>
                  {index > 0 && ', '}
                  <Link href={`/meetings/${encodeURIComponent(meeting)}`}>
                    meeting {article.meetings.length > 1 ? index + 1 : ''}
                  </Link>
                </span>
              ))}
        </p>
      ))}
      {reasons.map(({ code, part, reason }) => (
        <p key={`${code} ${part}`} className="note note-bad">
          {part && <bdi>{part}: </bdi>}
          {reason}
        </p>
      ))}
      {read && articles.length === 0 && reasons.length === 0 && <p>It holds no article.</p>}
    </div>
  );
}
