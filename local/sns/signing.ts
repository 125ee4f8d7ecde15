import { createSign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { generate } from 'selfsigned';
import * as z from 'zod';
import { writeAtomically } from '../write-atomically.ts';

const keyPairSchema = z.object({ private: z.string(), cert: z.string() });

/** Signs what goes to webhooks, as SNS does; `certificate` is the PEM that proves it. */
export type Signer = Readonly<{
  certificate: string;
  sign(envelope: Readonly<Record<string, string>>, version: '1' | '2'): string;
}>;

const signedFields = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
} as const;

/** The text that is signed: name and value of each signed field in turn, one a line. */
export function stringToSign(envelope: Readonly<Record<string, string>>): string {
  const fields = envelope.Type === 'Notification' ? signedFields.Notification : signedFields.SubscriptionConfirmation;
  return fields.flatMap((name) => (envelope[name] === undefined ? [] : [`${name}\n${envelope[name]}\n`])).join('');
}

/** The key pair in `path`, made at first use. */
export async function openSigner(path: string): Promise<Signer> {
  const stored = await readFile(path, 'utf8').catch(() => null);
  const pair = stored ? keyPairSchema.parse(JSON.parse(stored)) : await makeKeyPair(path);
  return {
    certificate: pair.cert,
    sign: (envelope, version) =>
      createSign(version === '2' ? 'RSA-SHA256' : 'RSA-SHA1')
        .update(stringToSign(envelope))
        .sign(pair.private, 'base64'),
  };
}

async function makeKeyPair(path: string): Promise<z.infer<typeof keyPairSchema>> {
  const tenYears = new Date(Date.now() + 10 * 365 * 24 * 60 * 60 * 1000);
  const made = await generate([{ name: 'commonName', value: 'sns.localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: tenYears,
  });
  const pair = { private: made.private, cert: made.cert };
  await writeAtomically(path, JSON.stringify(pair));
  return pair;
}
