import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Meeting } from '../shared/meeting/meeting.ts';

/** One row a meeting; lists are columns of JSON, which every engine that reads Parquet can take apart. */
export function meetingsParquet(meetings: readonly Meeting[]): Uint8Array {
  const text = (name: string, of: (meeting: Meeting) => string | null | undefined) => ({
    name,
    data: meetings.map((meeting) => of(meeting) ?? null),
    type: 'STRING' as const,
    nullable: true,
  });
  const json = (name: string, of: (meeting: Meeting) => unknown) =>
    text(name, (meeting) => JSON.stringify(of(meeting)));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        text('id', ({ id }) => id),
        text('kind', ({ kind }) => kind),
        text('status', ({ status }) => status),
        text('date', ({ date }) => date),
        text('end_date', ({ endDate }) => endDate),
        text('city', ({ place }) => place?.city),
        text('country', ({ place }) => place?.country),
        text('venue', ({ place }) => place?.venue),
        text('headline', ({ headline }) => headline),
        { name: 'confidence', data: meetings.map(({ confidence }) => confidence), type: 'DOUBLE' as const },
        json('parties', ({ parties }) => parties),
        json('participants', ({ participants }) => participants),
        json('topics', ({ topics }) => topics),
        json('statements', ({ statements }) => statements),
        json('outcomes', ({ outcomes }) => outcomes),
        json('sources', ({ sources }) => sources),
        json('outlets', ({ outlets }) => outlets),
      ],
    }),
  );
}
