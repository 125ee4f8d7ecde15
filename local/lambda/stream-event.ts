import type { AttributeValue, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBStreamEvent, AttributeValue as EventValue } from 'aws-lambda';
import { region } from '../aws-names.ts';

type Image = Record<string, AttributeValue> | undefined;

/** The records of a stream as Lambda hands them to a function: binary values as base64, times as seconds. */
export function streamEvent(records: readonly StreamRecord[], streamArn: string): DynamoDBStreamEvent {
  return {
    Records: records.map(({ eventID, eventName, eventVersion, dynamodb = {}, userIdentity }) => ({
      ...(eventID && { eventID }),
      ...(eventName && { eventName }),
      eventVersion: eventVersion ?? '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: region,
      eventSourceARN: streamArn,
      ...(userIdentity && { userIdentity: { type: userIdentity.Type, principalId: userIdentity.PrincipalId } }),
      dynamodb: {
        ApproximateCreationDateTime: Math.floor((dynamodb.ApproximateCreationDateTime?.getTime() ?? Date.now()) / 1000),
        ...image('Keys', dynamodb.Keys),
        ...image('NewImage', dynamodb.NewImage),
        ...image('OldImage', dynamodb.OldImage),
        SequenceNumber: dynamodb.SequenceNumber ?? '',
        SizeBytes: dynamodb.SizeBytes ?? 0,
        StreamViewType: dynamodb.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
      },
    })),
  };
}

function image<Name extends string>(name: Name, attributes: Image): { [key in Name]?: Record<string, EventValue> } {
  if (!attributes) return {};
  const encoded = Object.entries(attributes).map(([key, value]) => [key, encode(value)]);
  return { [name]: Object.fromEntries(encoded) } as { [key in Name]: Record<string, EventValue> };
}

/** JSON as it goes over the wire to Lambda. */
function encode(value: AttributeValue): EventValue {
  const json = JSON.stringify(value, (_key, inner: unknown) => {
    if (inner instanceof Uint8Array) return Buffer.from(inner).toString('base64');
    return inner;
  });
  return JSON.parse(json) as EventValue;
}
