import { articleKey } from '../../shared/article/bucket-layout.ts';
import type { Reject } from '../../shared/article/reject.ts';
import type { SourceObject } from '../../shared/article/source-object.ts';
import { Unreadable } from '../../shared/article/unreadable.ts';
import { readObjectMark } from '../../shared/store/object-mark.ts';
import { retryConflicts } from '../../shared/store/retry-conflicts.ts';
import { fetchObject } from './fetch-object.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { openIntake, type Totals, type Visit } from './intake.ts';
import { replaceRejects } from './replace-rejects.ts';
import type { ObjectChange } from './s3-records.ts';

/** What an event came to. `skipped`: it was no article's, or a later event had been dealt with already. */
export type Ingested = Totals & Readonly<{ outcome: 'ingested' | 'withdrawn' | 'skipped'; rejects: readonly Reject[] }>;

const nothing = { articles: 0, meetings: 0, records: [], rejects: [], extractionMs: 0 } as const;

/**
 * Brings the store in line with what the bucket now holds under the key that an event names. The event only says that
 * something happened: S3 is asked what is there, so that duplicated, late and reordered events all come to the same end.
 *
 * Two that look at one object at once notice by its mark; the later looks again. A crash at any point leaves what a
 * repetition completes: an article's id is on record before its reports are.
 */
export async function ingestObject(deps: IngestDeps, change: ObjectChange): Promise<Ingested> {
  const key = articleKey(change.key);
  if (key === null) return { outcome: 'skipped', ...nothing };
  let again = false;
  return retryConflicts(`object ${key}`, async () => {
    const mark = await readObjectMark(deps.store, key);
    // A sidecar's sequencer says nothing about the article that it describes.
    const event = key === change.key ? change.sequencer : null;
    if (event && mark.sequencer && event <= mark.sequencer && !again) return { outcome: 'skipped', ...nothing };
    again = true;
    const sequencer = [event, mark.sequencer].reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b));
    return lookAt(deps, { bucket: change.bucket, key, mark, sequencer });
  });
}

async function lookAt(deps: IngestDeps, visit: Visit): Promise<Ingested> {
  const { bucket, key } = visit;
  const object = await fetchOrReject(deps, bucket, key);
  const intake = await openIntake(deps, visit);
  const readable = object && 'bytes' in object ? object : null;
  const rejects = readable ? await intake.take(readable) : object && !('bytes' in object) ? [object] : [];
  await replaceRejects(deps.store, key, rejects, deps.now());
  await intake.close(object === null);
  return { outcome: object ? 'ingested' : 'withdrawn', rejects, ...intake.totals() };
}

/** A reject stands for an object that must not even be downloaded, null for one that is not there. */
async function fetchOrReject(deps: IngestDeps, bucket: string, key: string): Promise<SourceObject | Reject | null> {
  try {
    return await fetchObject(deps.s3, bucket, key);
  } catch (error) {
    if (error instanceof Unreadable) return { code: error.reject, reason: error.message, part: null };
    throw error;
  }
}
