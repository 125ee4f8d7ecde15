import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { localCredentials } from '../../local/aws-names.ts';
import type { Stack } from '../../local/start-stack.ts';
import { claimsOf, type TestApi } from './api.ts';
import type { ApiAnswer, ApiCall } from './api-call.ts';
import { encodeQuery } from './api-call.ts';
import { openApiContract } from './openapi-contract.ts';

/** The API of a running stack that asks for tokens, over HTTP and as its users have it. */
export async function apiOverHttp(stack: Stack): Promise<TestApi> {
  const { api: url, bucket, dynamodb, region, s3: s3Endpoint, table } = stack.endpoints;
  const options = { region, credentials: localCredentials };
  const client = new DynamoDBClient({ ...options, endpoint: dynamodb });
  const s3 = new S3Client({ ...options, endpoint: s3Endpoint, forcePathStyle: true });

  const send = async ({ method = 'GET', path, query = '', headers, body, claims }: ApiCall): Promise<ApiAnswer> => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const search = typeof query === 'string' ? query : encodeQuery(query);
    const response = await fetch(`${url}${path}${search ? `?${search}` : ''}`, {
      method,
      headers: {
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...(claims ? { authorization: `Bearer ${await token(stack, claims)}` } : {}),
        ...headers,
      },
      ...(text === undefined ? {} : { body: text }),
    });
    const received = await response.text();
    // fetch has unzipped the body; what is left of its encoding says nothing about the text.
    const { 'content-encoding': _, ...answered } = Object.fromEntries(response.headers);
    return { status: response.status, headers: answered, text: received, json: () => JSON.parse(received) as unknown };
  };

  const contract = openApiContract((await send({ path: '/openapi.json' })).json());
  return {
    store: { client, table },
    s3,
    bucket,
    contract,
    async call(request) {
      const answer = await send({ claims: claimsOf('admin'), ...request });
      contract.check(request.method ?? 'GET', request.path, answer);
      return answer;
    },
    settled: stack.idle,
    async stop() {
      client.destroy();
      s3.destroy();
    },
  };
}

function token(stack: Stack, claims: Readonly<Record<string, string>>): Promise<string> {
  if (!stack.issuer) throw new Error('the stack asks for no tokens');
  const groups = (claims['cognito:groups'] ?? '').replaceAll(/[[\]]/g, '').split(' ').filter(Boolean);
  return stack.issuer.issueToken({ subject: claims.sub ?? '', groups });
}
