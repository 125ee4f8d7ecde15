import pMap from 'p-map';
import type { Reject } from '../../shared/article/reject.ts';
import { clearRejects, saveReject } from '../../shared/store/rejects.ts';
import type { Store } from '../../shared/store/store.ts';

/** More rejects of one object than this tell nobody anything new. */
const mostPerObject = 200;
const writesAtOnce = 8;

/** Makes these the rejects of an object, in place of those of its earlier versions. */
export async function replaceRejects(
  store: Store,
  object: string,
  rejects: readonly Reject[],
  now: Date,
): Promise<void> {
  await clearRejects(store, object);
  await pMap(listed(rejects), (reject) => saveReject(store, { object, ...reject }, now), { concurrency: writesAtOnce });
}

function listed(rejects: readonly Reject[]): readonly Reject[] {
  if (rejects.length <= mostPerObject) return rejects;
  const kept = rejects.slice(0, mostPerObject - 1);
  const more = rejects.length - kept.length;
  const last: Reject = {
    code: 'malformed',
    part: `${more} more pieces`,
    reason: `${more} further pieces could not be read either. Mend those listed first and upload the file again.`,
  };
  return [...kept, last];
}
