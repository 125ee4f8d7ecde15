import { withFallback } from '../facts.ts';
import { sidecarFacts } from '../object-facts.ts';
import { rejectOf } from '../reject-of.ts';
import type { Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';
import { unzip } from '../unzip.ts';

const SIDECAR = '.meta.json';

/** A ZIP archive: each file in it by itself, with its sidecar if it has one; folders and system files are passed over. */
export function* readZip(part: Part): Iterable<Found> {
  const sidecars = sidecarsOf(part);
  let files = 0;
  for (const { name, bytes, error } of unzip(part, isArticleFile)) {
    files++;
    const label = `${part.label ? `${part.label}, ` : ''}file ${name}`;
    try {
      if (error) throw error;
      const facts = withFallback(sidecarFacts(sidecars.get(name)) ?? {}, part.facts);
      yield {
        kind: 'part',
        part: {
          ...part,
          name,
          label,
          bytes: bytes ?? new Uint8Array(),
          contentType: undefined,
          facts,
          depth: part.depth + 1,
          oneOfMany: true,
        },
      };
    } catch (caught) {
      yield rejectOf(caught, label);
    }
  }
  if (files === 0) throw new Unreadable('empty', 'is a ZIP archive without a file in it');
}

function sidecarsOf(part: Part): ReadonlyMap<string, Uint8Array> {
  const sidecars = new Map<string, Uint8Array>();
  try {
    for (const { name, bytes } of unzip(part, (file) => file.endsWith(SIDECAR))) {
      if (bytes) sidecars.set(name.slice(0, -SIDECAR.length), bytes);
    }
  } catch {
    // The damage is told where the articles are read; the sidecars before it are good.
  }
  return sidecars;
}

function isArticleFile(name: string): boolean {
  const base = name.split('/').at(-1) ?? '';
  return (
    base !== '' &&
    !base.startsWith('.') &&
    !name.startsWith('__MACOSX/') &&
    base !== 'Thumbs.db' &&
    !name.endsWith(SIDECAR)
  );
}
