import { once } from 'node:events';
import type { Meeting } from '../shared/meeting/meeting.ts';
import { exportMeetings, exportStore } from '../shared/store/export-store.ts';
import { type StackChoice, withStore } from './connect.ts';

export type ExportOptions = StackChoice & Readonly<{ format: 'jsonl' | 'parquet'; toBucket?: boolean }>;

/** Writes all records of a stack. */
export async function exportRecords({ format, toBucket, ...choice }: ExportOptions): Promise<void> {
  await withStore(choice, async ({ store, readText }) => {
    if (toBucket) {
      const { exportToBucket } = await import('./export-to-bucket.ts');
      const { meetings, address } = await exportToBucket(choice, exportMeetings(store));
      process.stdout.write(`${meetings} meetings written to ${address}\n`);
    } else if (format === 'parquet') {
      const meetings: Meeting[] = [];
      for await (const meeting of exportMeetings(store)) meetings.push(meeting);
      const { meetingsParquet } = await import('./meetings-parquet.ts');
      process.stdout.write(meetingsParquet(meetings));
    } else {
      for await (const line of exportStore(store, readText)) {
        if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
      }
    }
  });
}
