import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAccount } from '../../../infra/deploy/check-account.ts';

/** Answers of AWS at the wire, by the action that was asked for. */
type Answers = Readonly<Record<string, readonly [status: number, body: string]>>;

const identity =
  '<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/ada</Arn><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';
const stack = (status: string) =>
  `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>CDKToolkit</StackName><CreationTime>2026-01-01T00:00:00Z</CreationTime><StackStatus>${status}</StackStatus></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
const sandbox = (is: boolean) =>
  `<GetSMSSandboxAccountStatusResponse><GetSMSSandboxAccountStatusResult><IsInSandbox>${is}</IsInSandbox></GetSMSSandboxAccountStatusResult></GetSMSSandboxAccountStatusResponse>`;
const error = (code: string, message: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;

describe('the look at the account before a deployment', () => {
  let server: Server;
  let answers: Answers;

  beforeEach(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const [status, text] = answers[new URLSearchParams(body).get('Action') ?? ''] ?? [500, 'unexpected'];
      response.writeHead(status, { 'content-type': 'text/xml' }).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    vi.stubEnv('AWS_REGION', 'eu-west-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    server.close();
  });

  it('says who deploys where, and that the account is ready', async () => {
    answers = { GetCallerIdentity: [200, identity], DescribeStacks: [200, stack('CREATE_COMPLETE')] };
    expect(await checkAccount({ wantsSms: false })).toEqual({
      account: '111122223333',
      caller: 'arn:aws:iam::111122223333:user/ada',
      region: 'eu-west-1',
      bootstrapped: true,
      smsSandbox: null,
    });
  });

  it('sees an account that CDK has not prepared', async () => {
    answers = {
      GetCallerIdentity: [200, identity],
      DescribeStacks: [400, error('ValidationError', 'Stack with id CDKToolkit does not exist')],
    };
    expect(await checkAccount({ wantsSms: false })).toMatchObject({ bootstrapped: false });
  });

  it('sees the SMS sandbox when text messages are wanted', async () => {
    answers = {
      GetCallerIdentity: [200, identity],
      DescribeStacks: [200, stack('UPDATE_COMPLETE')],
      GetSMSSandboxAccountStatus: [200, sandbox(true)],
    };
    expect(await checkAccount({ wantsSms: true })).toMatchObject({ smsSandbox: true });
  });

  it('tells somebody whose credentials are refused how to sign in', async () => {
    answers = { GetCallerIdentity: [403, error('InvalidClientTokenId', 'The security token is invalid')] };
    await expect(checkAccount({ wantsSms: false })).rejects.toThrow(/aws sso login/);
  });
});
