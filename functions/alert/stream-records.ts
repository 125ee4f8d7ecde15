import type { AttributeValue as SdkValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { MeetingChange } from '../../shared/alerting/raise-alerts.ts';
import { meetingFromImage } from '../../shared/store/record-codec.ts';

/** The meeting that a record of the table's stream is about; null where none came to be or changed. Throws for an image that cannot be read. */
export function readChange(record: DynamoDBRecord): MeetingChange | null {
  const { NewImage, OldImage } = record.dynamodb ?? {};
  const meeting = meetingFromImage(NewImage as Record<string, SdkValue> | undefined);
  return meeting && { meeting, previous: meetingFromImage(OldImage as Record<string, SdkValue> | undefined) };
}
