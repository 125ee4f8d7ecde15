import { DeleteObjectCommand, PutObjectCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { exportPrefix } from '../shared/article/bucket-layout.ts';
import type { Meeting } from '../shared/meeting/meeting.ts';
import type { StackChoice } from './connect.ts';
import { uploadTarget } from './stack-s3.ts';

const meetingsPerPart = 5_000;

/**
 * Writes meetings as JSON Lines, some thousands an object, under the prefix that the stack's Athena table reads, in place
 * of what an earlier export left there.
 */
export async function exportToBucket(
  choice: StackChoice,
  source: AsyncIterable<Meeting>,
): Promise<{ meetings: number; address: string }> {
  const { s3, bucket } = await uploadTarget(choice);
  const written = new Set<string>();
  let meetings = 0;
  const write = async (lines: readonly string[]) => {
    const Key = `${exportPrefix}part-${String(written.size).padStart(5, '0')}.jsonl`;
    const Body = `${lines.join('\n')}\n`;
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType: 'application/x-ndjson' }));
    written.add(Key);
    meetings += lines.length;
  };
  try {
    const lines: string[] = [];
    for await (const meeting of source) {
      lines.push(JSON.stringify(meeting));
      if (lines.length === meetingsPerPart) await write(lines.splice(0));
    }
    if (lines.length > 0) await write(lines);
    for await (const { Contents = [] } of paginateListObjectsV2(
      { client: s3 },
      { Bucket: bucket, Prefix: exportPrefix },
    )) {
      for (const { Key } of Contents) {
        if (Key && !written.has(Key)) await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
      }
    }
    return { meetings, address: `s3://${bucket}/${exportPrefix}` };
  } finally {
    s3.destroy();
  }
}
