import type { ReactNode } from 'react';
import type { MeetingRecord } from '../api.ts';

/** A value of the record: pointing at it, or focusing it, shows the words that prove it; its title says how sure. */
export function Value({
  path,
  active,
  onPoint,
  evidence,
  children,
}: {
  readonly path: string;
  readonly active: string | null;
  readonly onPoint: (path: string | null) => void;
  readonly evidence: MeetingRecord['meeting']['evidence'];
  readonly children: ReactNode;
}) {
  const proof = evidence[path];
  return (
    <span
      className={active === path ? 'value value-active' : 'value'}
      title={proof && `${Math.round(proof.confidence * 100)} % sure`}
      onMouseEnter={() => onPoint(path)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(path)}
      onBlur={() => onPoint(null)}
    >
      {children}
    </span>
  );
}
