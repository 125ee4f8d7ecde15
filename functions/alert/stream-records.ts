import type { AttributeValue as SdkValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { MeetingChange } from '../../shared/alerting/raise-alerts.ts';
import { meetingFromImage } from '../../shared/store/record-codec.ts';

/** A record of the table's stream; `change` is null where no meeting came to be or changed. */
export type StreamChange = Readonly<{ sequenceNumber: string; change: MeetingChange | null }>;

/** Decodes one record of a batch. Throws for an image that cannot be read. */
export function readChange(record: DynamoDBRecord): MeetingChange | null {
  const { NewImage, OldImage } = record.dynamodb ?? {};
  const meeting = meetingFromImage(NewImage as Record<string, SdkValue> | undefined);
  return meeting && { meeting, previous: meetingFromImage(OldImage as Record<string, SdkValue> | undefined) };
}
