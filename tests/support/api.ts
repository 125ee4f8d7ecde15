import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { localCredentials, region } from '../../local/aws-names.ts';
import { startS3 } from '../../local/s3/s3-server.ts';
import { startSns } from '../../local/sns/sns-server.ts';
import type { Store } from '../../shared/store/store.ts';
import { type ApiAnswer, type ApiCall, answerOf, eventFor } from './api-call.ts';
import { startTestTable } from './dynamodb.ts';
import { type Contract, openApiContract } from './openapi-contract.ts';

/** The real handler over a real table and bucket. Each answer is held against the OpenAPI document. */
export type TestApi = Readonly<{
  store: Store;
  s3: S3Client;
  bucket: string;
  contract: Contract;
  call(request: ApiCall): Promise<ApiAnswer>;
  /** Resolves when what was stored before the call has had its effects. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}>;

export const consoleOrigin = 'https://console.example';
const bucket = 'articles';

/** The claims of a signed-in person; `role` null: in no group. */
export function claimsOf(role: 'reader' | 'analyst' | 'admin' | null, subject = `${role}-1`): Record<string, string> {
  return { sub: subject, ...(role ? { 'cognito:groups': `[${role}]` } : {}) };
}

/** The handler reads its settings when it is loaded, so that there can be one API in a test file. */
export async function startTestApi(settings: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const directory = await mkdtemp(join(tmpdir(), 'readout-api-'));
  const [table, sns, s3Server] = await Promise.all([
    startTestTable(),
    startSns({ directory: join(directory, 'sns') }),
    startS3({ directory: join(directory, 's3'), bucket, watch: async () => () => undefined }),
  ]);
  Object.assign(process.env, {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    AWS_ENDPOINT_URL_S3: s3Server.endpoint,
    AWS_ENDPOINT_URL_SNS: sns.endpoint,
    TABLE_NAME: table.store.table,
    BUCKET_NAME: bucket,
    CHANNEL_TOPIC_PREFIX: 'readout-channel-',
    CONSOLE_ORIGIN: consoleOrigin,
    REQUESTS_PER_TEN_SECONDS: '100000',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    ...settings,
  });
  const { handler } = await import('../../functions/api/handler.ts');
  const invoke = async (request: ApiCall) => answerOf(await handler(eventFor(request) as never));
  const contract = openApiContract((await invoke({ path: '/openapi.json' })).json());
  const s3 = new S3Client({ endpoint: s3Server.endpoint, region, credentials: localCredentials, forcePathStyle: true });
  return {
    store: table.store,
    s3,
    bucket,
    contract,
    async call(request) {
      const answer = await invoke({ claims: claimsOf('admin'), ...request });
      contract.check(request.method ?? 'GET', request.path, answer);
      return answer;
    },
    settled: async () => undefined,
    async stop() {
      s3.destroy();
      await Promise.all([table.stop(), sns.stop(), s3Server.stop()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
