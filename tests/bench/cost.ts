import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Logger } from '@aws-lambda-powertools/logger';
import { type AttributeValue, paginateScan } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ingestObject } from '../../functions/ingest/ingest-object.ts';
import { objectChanges } from '../../functions/ingest/s3-records.ts';
import { localCredentials, region } from '../../local/aws-names.ts';
import { objectNotification } from '../../local/s3/object-notification.ts';
import { startS3 } from '../../local/s3/s3-server.ts';
import prices from '../../shared/cost/prices.json' with { type: 'json' };
import usage from '../../shared/cost/usage.json' with { type: 'json' };
import { countCapacity } from '../support/count-capacity.ts';
import { startTestTable, type TestTable } from '../support/dynamodb.ts';
import { inventedArticle } from '../support/invented-articles.ts';

const bucket = 'articles';
/** As infra/stack.ts gives the ingest function. */
const gigabytes = 1769 / 1024;
/** What a call to S3 or DynamoDB takes inside a region; here they answer from the same machine. */
const callMs = 5;
/** Not counted: the function is cold, and all names are new to the table. */
const warmUps = 450;
const logsGb = 0.000_001;
/** Found by the queue's reader: receiving and deleting in batches, and the poll that finds nothing. */
const queueRequests = usage.perArticle.sqsRequest;
/** An estimate counts the uploader's PUT too: whoever takes the articles, it is on the same bill. */
const assumed = { ...usage.perArticle, s3Put: usage.perArticle.s3Put - 1 };
const monthSeconds = 30 * 86_400;

/**
 * What an article costs by the work that it makes: `npm run bench -- cost [--articles 300]`. Articles go one by one
 * through S3 and the ingest function's use case into the table of a real DynamoDB server, which says what it would bill.
 * The time billed is the processor's time and a usual time for each call, for which the objects of a batch wait side by side. `usdPerMillion` is without the uploader's own PUT.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { articles: { type: 'string', default: '300' } } });
  const articles = Number(values.articles);
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  const table = await startTestTable();
  const told: string[] = [];
  const server = await startS3({
    directory: folder,
    bucket,
    watch: async (change) => () => void told.push(objectNotification(change, new Date())),
  });
  const options = { endpoint: server.endpoint, region, credentials: localCredentials };
  const [uploader, s3] = [new S3Client(options), new S3Client(options)];
  const calls = countCalls(s3);
  const databaseCalls = countCalls(table.store.client);
  const counted = countCapacity(table.store);
  const deps = { s3, store: counted.store, logger: new Logger({ logLevel: 'SILENT' }), now: () => new Date() };
  try {
    let processorMs = 0;
    for (let number = -warmUps; number < articles; number += 1) {
      if (number === 0) {
        processorMs = 0;
        calls.reset();
        databaseCalls.reset();
        counted.reset();
      }
      const { text, published } = inventedArticle(number + warmUps);
      await uploader.send(
        new PutObjectCommand({ Bucket: bucket, Key: `${number}.txt`, Body: text, Metadata: { published } }),
      );
      const before = process.cpuUsage();
      for (const body of told.splice(0)) {
        for (const change of objectChanges(body)) await ingestObject(deps, change);
      }
      const { user, system } = process.cpuUsage(before);
      processorMs += (user + system) / 1_000;
    }
    const per = (total: number) => Number((total / articles).toFixed(2));
    const seconds =
      (processorMs / articles + callMs * per(calls.total() + databaseCalls.total()) * usage.perArticle.lambdaRequest) /
      1_000;
    const measured = {
      s3Put: per(calls.of(/^(Put|Copy|List)/)),
      s3Get: per(calls.of(/^(Get|Head)/)),
      sqsRequest: queueRequests,
      lambdaRequest: usage.perArticle.lambdaRequest,
      lambdaGbSecond: Number((seconds * gigabytes).toFixed(3)),
      dynamoDbWriteUnit: per(counted.writeUnits()),
      dynamoDbReadUnit: per(counted.readUnits()),
      logsGb,
    };
    const perArticleStored = {
      s3GbMonth: usage.perArticleStored.s3GbMonth,
      dynamoDbGbMonth: Number(((await tableBytesAMonth(table.store)) / (articles + warmUps) / 1e9).toPrecision(2)),
    };
    const usd = Object.entries({ ...measured, ...perArticleStored }).reduce(
      (sum, [unit, amount]) => sum + amount * prices.perUnit[unit as keyof typeof prices.perUnit],
      0,
    );
    const result = {
      articles,
      perArticle: measured,
      perArticleStored,
      usdPerMillion: Number((usd * 1_000_000).toFixed(2)),
      farthestFromUsage: farthest({ ...measured, ...perArticleStored }, { ...assumed, ...usage.perArticleStored }),
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    uploader.destroy();
    s3.destroy();
    await Promise.all([table.stop(), server.stop()]);
    await rm(folder, { recursive: true, force: true });
  }
}

type Counted = Readonly<{ total(): number; of(names: RegExp): number; reset(): void }>;
/** By how much, at most, what was measured is off what estimates assume: 0.1 is a tenth. */
function farthest(measured: Readonly<Record<string, number>>, assumed: Readonly<Record<string, number>>): number {
  const off = Object.entries(measured).map(([unit, amount]) => Math.abs(amount / (assumed[unit] ?? 0) - 1));
  return Number(Math.max(...off).toFixed(2));
}

/** What DynamoDB would bill as stored in a month: names and values, and a hundred bytes an item, as long as it is there. */
async function tableBytesAMonth({ client, table }: TestTable['store']): Promise<number> {
  let bytes = 0;
  for await (const { Items = [] } of paginateScan({ client }, { TableName: table })) {
    for (const item of Items) {
      const sizes = Object.entries(item).map(([name, value]) => name.length + valueBytes(value));
      const seconds = item.expiresAt?.N === undefined ? monthSeconds : Number(item.expiresAt.N) - Date.now() / 1_000;
      bytes += (100 + sizes.reduce((sum, size) => sum + size, 0)) * Math.min(1, seconds / monthSeconds);
    }
  }
  return bytes;
}

function valueBytes(value: AttributeValue): number {
  if (value.B) return value.B.length;
  return value.S === undefined ? JSON.stringify(value).length : Buffer.byteLength(value.S);
}

/** Counts a client's calls by the names of their commands. */
function countCalls(client: object): Counted {
  const { middlewareStack } = client as Pick<S3Client, 'middlewareStack'>;
  const names: string[] = [];
  middlewareStack.add(
    (next, context) => (args) => {
      names.push((context as { commandName?: string }).commandName ?? '');
      return next(args);
    },
    { step: 'initialize', name: 'count calls' },
  );
  return {
    total: () => names.length,
    of: (pattern) => names.filter((name) => pattern.test(name)).length,
    reset: () => names.splice(0),
  };
}
