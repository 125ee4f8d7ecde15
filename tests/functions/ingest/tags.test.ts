import { PutObjectTaggingCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchObject } from '../../../functions/ingest/fetch-object.ts';
import { readOne } from '../../support/read-all.ts';
import { story, storyText } from '../../support/sample-story.ts';
import { startTestStack, type TestStack } from '../../support/stack.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

test('tags of an object are metadata; where both say something, metadata counts', { timeout: 60_000 }, async () => {
  const { bucket } = stack.endpoints;
  await stack.upload('tagged.txt', storyText, { outlet: 'From metadata' });
  const TagSet = [
    { Key: 'published', Value: story.published },
    { Key: 'outlet', Value: 'From a tag' },
  ];
  await stack.s3.send(new PutObjectTaggingCommand({ Bucket: bucket, Key: 'tagged.txt', Tagging: { TagSet } }));
  const object = await fetchObject(stack.s3, bucket, 'tagged.txt');
  expect(object?.metadata).toEqual({ published: story.published, outlet: 'From metadata' });
  const article = await readOne('tagged.txt', storyText, { metadata: object?.metadata ?? {} });
  expect(article).toMatchObject({ publishedAt: story.published, outlet: 'From metadata' });
});
