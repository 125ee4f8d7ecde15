import * as z from 'zod';

/** What S3 answers to a form that its policy does not permit. */
export type Refusal = Readonly<{ status: 400 | 403; code: string; message: string }>;

const policySchema = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.tuple([z.literal('content-length-range'), z.int(), z.int()]),
      z.tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), z.string()]),
      z.record(z.string(), z.string()),
    ]),
  ),
});
type Condition = z.infer<typeof policySchema>['conditions'][number];

/** Fields that a policy need not name. */
const free = /^(policy|x-amz-signature|x-ignore-.*|file)$/;

/**
 * Holds a form with a file, as browsers post it, against the policy in it, as S3 does: time, every field, the file's size.
 * Null when it is permitted. The signature is not checked, nor are signatures anywhere else in this stand-in.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export function refuseForm(fields: ReadonlyMap<string, string>, size: number, now: Date): Refusal | null {
  const policy = readPolicy(fields.get('policy'));
  if (policy === null) return denied('Bucket POST needs a policy that can be read.');
  if (Date.parse(policy.expiration) <= now.getTime()) return denied('Invalid according to Policy: Policy expired.');
  const conditions = [...policy.conditions.flatMap(parts)];
  const failed = conditions.find((condition) => !holds(condition, fields));
  if (failed) return denied(`Invalid according to Policy: Policy Condition failed: ${JSON.stringify(failed)}`);
  const named = new Set(conditions.map(([, field]) => String(field).replace('$', '').toLowerCase()));
  const extra = [...fields.keys()].find((field) => !free.test(field) && !named.has(field));
  if (extra) return denied(`Invalid according to Policy: Extra input fields: ${extra}`);
  for (const [kind, least, most] of conditions) {
    if (kind !== 'content-length-range') continue;
    if (size > Number(most)) {
      return { status: 400, code: 'EntityTooLarge', message: `The upload has ${size} bytes, more than ${most}.` };
    }
    if (size < Number(least)) {
      return { status: 400, code: 'EntityTooSmall', message: `The upload has ${size} bytes, fewer than ${least}.` };
    }
  }
  return null;
}

function readPolicy(encoded: string | undefined): z.infer<typeof policySchema> | null {
  try {
    return policySchema.parse(JSON.parse(Buffer.from(encoded ?? '', 'base64').toString('utf8')));
  } catch {
    return null;
  }
}

/** `{ key: 'a' }` is short for `['eq', '$key', 'a']`. */
function parts(condition: Condition): readonly (readonly [string, string | number, string | number])[] {
  if (Array.isArray(condition)) return [condition];
  return Object.entries(condition).map(([field, value]) => ['eq', `$${field}`, value] as const);
}

function holds(
  [kind, field, value]: readonly [string, string | number, string | number],
  fields: ReadonlyMap<string, string>,
): boolean {
  if (kind === 'content-length-range') return true;
  const given = fields.get(String(field).slice(1).toLowerCase()) ?? '';
  return kind === 'eq' ? given === value : given.startsWith(String(value));
}

const denied = (message: string): Refusal => ({ status: 403, code: 'AccessDenied', message });
