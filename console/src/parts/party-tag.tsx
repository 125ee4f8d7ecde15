import { partyFlag, partyName } from './party.ts';

/** A side as flag and name; machines without flags in their fonts show its code. */
export function PartyTag({ party, name }: { readonly party: string; readonly name?: string | undefined }) {
  return (
    <span className="party">
      <span aria-hidden="true">{partyFlag(party)}</span> <bdi>{name ?? partyName(party)}</bdi>
    </span>
  );
}
