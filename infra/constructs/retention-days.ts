import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ReadoutError } from '../../shared/errors.ts';

/** CloudWatch Logs knows only certain retentions; any other number of days is refused with those that it knows. */
export function retentionDays(days: number): RetentionDays {
  const known = Object.values(RetentionDays).filter((value): value is RetentionDays => typeof value === 'number');
  const match = known.find((value) => value === days);
  if (match !== undefined) return match;
  throw new ReadoutError(
    'infra-config',
    `CloudWatch Logs cannot keep logs for ${days} days. Set logRetentionDays to one of ${known.sort((a, b) => a - b).join(', ')}.`,
  );
}
