import type { MeetingRecord } from '../../api.ts';
import { type Pointer, Value } from '../../parts/value.tsx';

/** Who said what, and what came of it. */
export function Said({
  meeting: { outcomes, statements },
  pointer,
}: {
  readonly meeting: MeetingRecord['meeting'];
  readonly pointer: Pointer;
}) {
  return (
    <>
      {statements.length > 0 && (
        <>
          <h2>What was said</h2>
          <ul className="said">
            {statements.map(({ speaker, verb, text }, index) => (
              <li key={`${speaker} ${text}`}>
                <Value path={`statements/${index}`} pointer={pointer}>
                  <strong>
                    <bdi>{speaker}</bdi>
                  </strong>{' '}
                  <span className="quiet">{verb}</span> <bdi>{text}</bdi>
                </Value>
              </li>
            ))}
          </ul>
        </>
      )}
      {outcomes.length > 0 && (
        <>
          <h2>What came of it</h2>
          <ul className="said">
            {outcomes.map(({ kind, text }, index) => (
              <li key={text}>
                <Value path={`outcomes/${index}`} pointer={pointer}>
                  <span className="tag">{kind.replace('-', ' ')}</span> <bdi>{text}</bdi>
                </Value>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
