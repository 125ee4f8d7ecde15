import { Link } from 'wouter';
import type { MeetingRecord } from '../../api.ts';
import { PartyTag } from '../../parts/party-tag.tsx';
import { type Pointer, Value } from '../../parts/value.tsx';
import { sidePath } from './shown-path.ts';

type Meeting = MeetingRecord['meeting'];

/** The sides beside each other, the leads first. */
export function Delegations({ meeting, pointer }: { readonly meeting: Meeting; readonly pointer: Pointer }) {
  const numbered = meeting.participants.map((participant, index) => ({ ...participant, index }));
  const sides = [...new Set(numbered.map(({ affiliation }) => affiliation))];
  if (sides.length === 0) return <p className="quiet">The sources name nobody who took part.</p>;
  return (
    <div className="delegations">
      {sides.map((side) => (
        <section key={side ?? 'unknown'} className="side">
          <h2>
            {side === null ? (
              'Side not named'
            ) : (
              <Value path={sidePath(meeting, side) ?? 'parties'} pointer={pointer}>
                <PartyTag party={side} name={meeting.parties.find(({ id }) => id === side)?.name} />
              </Value>
            )}
          </h2>
          <ul className="people">
            {numbered
              .filter(({ affiliation }) => affiliation === side)
              .sort((a, b) => Number(b.lead) - Number(a.lead))
              .map(({ index, ...participant }) => (
                <Person
                  key={participant.officialId}
                  {...participant}
                  path={`participants/${index}`}
                  pointer={pointer}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Person({
  name,
  role,
  organisation,
  lead,
  officialId,
  path,
  pointer,
}: Meeting['participants'][number] & { readonly path: string; readonly pointer: Pointer }) {
  return (
    <li>
      <span className="person">
        <Value path={`${path}/name`} pointer={pointer}>
          <strong>
            <bdi>{name}</bdi>
          </strong>
        </Value>
        {lead && (
          <Value path={`${path}/lead`} pointer={pointer}>
            <span className="tag">lead</span>
          </Value>
        )}
        <Link href={`/officials/${encodeURIComponent(officialId)}`} aria-label={`About ${name}`} className="about">
          about
        </Link>
      </span>
      {role && (
        <Value path={`${path}/role`} pointer={pointer}>
          <bdi>{role}</bdi>
        </Value>
      )}
      {organisation && !role?.includes(organisation) && (
        <Value path={`${path}/organisation`} pointer={pointer}>
          <bdi>{organisation}</bdi>
        </Value>
      )}
    </li>
  );
}
