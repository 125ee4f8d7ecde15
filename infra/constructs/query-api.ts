import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { CfnStage, HttpApi, HttpMethod, HttpNoneAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { openPaths } from '../../functions/open-paths.ts';
import type { Config } from '../config.ts';
import type { NodeFunction } from './node-function.ts';
import { retentionDays } from './retention-days.ts';
import type { SignIn } from './sign-in.ts';

/** Requests a second that the stage lets through, and how many may come at once. */
const rateLimit = 100;
const burstLimit = 200;

/** The HTTP API in front of the one API function. Tokens are checked here, before any code of ours runs. */
export class QueryApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: true,
      description: 'Readout: records, watches and alerts',
    });
  }

  serves(handler: NodeFunction, signIn: SignIn, config: Config): void {
    const integration = new HttpLambdaIntegration('Function', handler.function, { timeout: Duration.seconds(29) });
    const authorizer = new HttpJwtAuthorizer('Token', signIn.issuer, { jwtAudience: [signIn.audience] });
    const open = new HttpNoneAuthorizer();
    for (const path of openPaths) {
      this.api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer: open });
    }
    // A browser's preflight carries no token; the function answers it for the console's origin alone.
    this.api.addRoutes({ path: '/{proxy+}', methods: [HttpMethod.OPTIONS], integration, authorizer: open });
    this.api.addRoutes({
      path: '/{proxy+}',
      methods: [HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE],
      integration,
      authorizer,
    });
    this.limitAndLog(config);
  }

  /** Query texts may tell what somebody is after, so that the access log keeps the route and never the query string. */
  private limitAndLog(config: Config): void {
    const logs = new LogGroup(this, 'AccessLogs', {
      retention: retentionDays(config.logRetentionDays),
      removalPolicy: config.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const stage = this.api.defaultStage?.node.defaultChild;
    if (!(stage instanceof CfnStage)) return;
    stage.defaultRouteSettings = { throttlingRateLimit: rateLimit, throttlingBurstLimit: burstLimit };
    stage.accessLogSettings = {
      destinationArn: logs.logGroupArn,
      format: JSON.stringify({
        requestId: '$context.requestId',
        time: '$context.requestTimeEpoch',
        method: '$context.httpMethod',
        route: '$context.routeKey',
        status: '$context.status',
        bytes: '$context.responseLength',
        milliseconds: '$context.responseLatency',
        error: '$context.authorizer.error',
      }),
    };
  }
}
