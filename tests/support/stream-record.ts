import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { meetingKey, meetingType } from '../../shared/store/keys.ts';
import { pack } from '../../shared/store/record-codec.ts';

let sequence = 1_000_000;

/** A record of the table's stream as Lambda delivers it: binary values as base64 text, numbers as text. */
export function streamRecord(meeting: Meeting | null, previous?: Meeting): DynamoDBRecord {
  sequence += 1;
  return {
    eventID: `event-${sequence}`,
    eventName: meeting === null ? 'REMOVE' : previous ? 'MODIFY' : 'INSERT',
    eventSource: 'aws:dynamodb',
    dynamodb: {
      SequenceNumber: String(sequence),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
      ...(meeting && { NewImage: image(meeting) }),
      ...(previous && { OldImage: image(previous) }),
    },
  };
}

function image(meeting: Meeting): Record<string, AttributeValue> {
  return {
    ...marshall({ ...meetingKey(meeting.id), type: meetingType }),
    record: { B: Buffer.from(pack(meeting)).toString('base64') },
  };
}
