import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { useApi, type Watch } from '../api.ts';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { draftOf, emptyDraft, settingsOf, type WatchDraft } from './watches/watch-draft.ts';
import { WatchEditor } from './watches/watch-editor.tsx';

/** The editor of a watch, or of a new one (`id` null) for the query in the address. */
export default function WatchPage({ id }: { readonly id: string | null }) {
  return id === null ? <NewWatchPage /> : <ExistingWatchPage id={id} />;
}

function NewWatchPage() {
  const api = useApi();
  const query = new URLSearchParams(useSearch()).get('q') ?? '';
  const save = useSave(async (draft) => {
    await api.POST('/watches', {
      headers: { 'idempotency-key': crypto.randomUUID() },
      body: { ...settingsOf(draft), ...(draft.backfillDays ? { backfillDays: Number(draft.backfillDays) } : {}) },
    });
  });
  return (
    <>
      <PageTitle title="New watch" />
      <WatchEditor initial={emptyDraft(query)} isNew saving={save.isPending} error={save.error} onSave={save.mutate} />
    </>
  );
}

function ExistingWatchPage({ id }: { readonly id: string }) {
  const api = useApi();
  const watch = useQuery({
    queryKey: ['watches', id],
    queryFn: async () => (await api.GET('/watches/{id}', { params: { path: { id } } })).data ?? null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (watch.isPending) return <Loading what="the watch" />;
  if (!watch.data) {
    return watch.error && <Failure what="The watch could not be had." error={watch.error} />;
  }
  return <ExistingWatch watch={watch.data} />;
}

function ExistingWatch({ watch }: { readonly watch: Watch }) {
  const api = useApi();
  const save = useSave(async (draft) => {
    await api.PATCH('/watches/{id}', {
      params: { path: { id: watch.id }, header: { 'if-match': `"${watch.version}"` } },
      body: settingsOf(draft),
    });
  });
  return (
    <>
      <PageTitle title={watch.name} />
      <WatchEditor
        initial={draftOf(watch)}
        isNew={false}
        saving={save.isPending}
        error={save.error}
        onSave={save.mutate}
      />
    </>
  );
}

/** Saves and goes back to the list. */
function useSave(send: (draft: WatchDraft) => Promise<void>) {
  const queries = useQueryClient();
  const [, go] = useLocation();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['watches'] });
      go('/watches');
    },
  });
}
