import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';

const counts = [
  { name: 'waiting', label: 'wait to be read' },
  { name: 'inProgress', label: 'being read' },
  { name: 'deadLetters', label: 'given up' },
  { name: 'alertFailures', label: 'alerts given up' },
] as const;
const failures: readonly string[] = ['deadLetters', 'alertFailures'];

/** How many uploads wait, and how many were given up. */
export function IntakeState() {
  const api = useApi();
  const intake = useQuery({
    queryKey: ['intake'],
    queryFn: async ({ signal }) => (await api.GET('/intake', { signal })).data ?? null,
    refetchInterval: 3_000,
  });
  if (intake.error) return <Failure what="The state of the intake is unknown." error={intake.error} />;
  return (
    <dl className="counts" aria-label="Queue">
      {counts.map(({ name, label }) => {
        const count = intake.data?.[name];
        return (
          <div key={name} className={failures.includes(name) && count ? 'count count-bad' : 'count'}>
            <dt>{label}</dt>
            <dd>{count ?? '–'}</dd>
          </div>
        );
      })}
    </dl>
  );
}
