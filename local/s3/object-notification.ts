import { createHash, randomBytes } from 'node:crypto';
import { accountId, region } from '../aws-names.ts';
import type { ObjectEvent } from './object-store.ts';

let lastTick = 0n;

/** Later events of a key have greater sequencers, also across restarts and within one millisecond. */
function nextSequencer(): string {
  const now = BigInt(Date.now()) << 16n;
  lastTick = now > lastTick ? now : lastTick + 1n;
  return lastTick.toString(16).toUpperCase().padStart(18, '0');
}

/** The message that S3 sends for one change, version 2.1 of its event structure, keys form-encoded. */
export function objectNotification({ name, bucket, key, size, eTag }: ObjectEvent, at: Date): string {
  return JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: region,
        eventTime: at.toISOString(),
        eventName: name,
        userIdentity: { principalId: 'AWS:AIDAREADOUT' },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: {
          'x-amz-request-id': randomBytes(8).toString('hex').toUpperCase(),
          'x-amz-id-2': createHash('sha256').update(key).digest('base64'),
        },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'readout-articles',
          bucket: { name: bucket, ownerIdentity: { principalId: accountId }, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'),
            ...(size !== undefined && { size }),
            ...(eTag && { eTag }),
            sequencer: nextSequencer(),
          },
        },
      },
    ],
  });
}
