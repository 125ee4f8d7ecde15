import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';

/** What a person may do: read; also watch and correct; also run channels. */
export const roles = ['reader', 'analyst', 'admin'] as const;

/**
 * Where the console reads what the issuer can do and exchanges its code for a token: known before the pool is made, for
 * the console's own headers. Cognito has a host for each.
 */
export function signInOrigins(stack: Stack, config: Config): readonly string[] {
  if (config.issuer) return [new URL(config.issuer).origin];
  return [issuerOrigin(stack), `https://${domainPrefix(stack)}.auth.${stack.region}.amazoncognito.com`];
}

const issuerOrigin = (stack: Stack): string => `https://cognito-idp.${stack.region}.${stack.urlSuffix}`;

function domainPrefix(stack: Stack): string {
  return `${stack.stackName.toLowerCase()}-${stack.account}`;
}

/** Who may use the API and the console: a user pool of our own, unless the deployment names another OIDC issuer. */
export class SignIn extends Construct {
  readonly issuer: string;
  readonly audience: string;
  /** The origin of the hosted sign-in page; null with a foreign issuer. */
  readonly hostedPage: string | null;

  constructor(scope: Construct, id: string, props: { readonly config: Config; readonly consoleOrigin: string }) {
    super(scope, id);
    if (props.config.issuer && props.config.audience) {
      this.issuer = props.config.issuer;
      this.audience = props.config.audience;
      this.hostedPage = null;
      return;
    }
    const pool = new UserPool(this, 'Users', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      featurePlan: FeaturePlan.ESSENTIALS,
      removalPolicy: props.config.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      deletionProtection: props.config.keepData,
    });
    for (const role of roles) {
      new CfnUserPoolGroup(this, `Group-${role}`, { userPoolId: pool.userPoolId, groupName: role });
    }
    const stack = Stack.of(this);
    const domain = pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: domainPrefix(stack) },
    });
    const client = new UserPoolClient(this, 'Console', {
      userPool: pool,
      generateSecret: false,
      preventUserExistenceErrors: true,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [`${props.consoleOrigin}/`],
        logoutUrls: [`${props.consoleOrigin}/`],
      },
    });
    this.issuer = `${issuerOrigin(stack)}/${pool.userPoolId}`;
    this.audience = client.userPoolClientId;
    this.hostedPage = domain.baseUrl();
  }
}
