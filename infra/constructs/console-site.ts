import { Duration } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { type Bucket, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { privateBucket } from './private-bucket.ts';

/** The console's static files: a private bucket that only its CloudFront distribution may read, under strict headers. */
export class ConsoleSite extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  readonly origin: string;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly config: Config; readonly accessLogs: IBucket; readonly connectTo: readonly string[] },
  ) {
    super(scope, id);
    this.bucket = privateBucket(this, 'Files', { config: props.config, accessLogs: props.accessLogs });
    const logs = privateBucket(this, 'Logs', {
      config: props.config,
      accessLogs: props.accessLogs,
      // CloudFront writes its logs through an ACL; it knows no other way.
      objectOwnership: ObjectOwnership.OBJECT_WRITER,
      lifecycleRules: [{ expiration: Duration.days(props.config.logRetentionDays) }],
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Readout console',
      defaultRootObject: 'index.html',
      enableLogging: true,
      logBucket: logs,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: this.strictHeaders(props.connectTo),
        compress: true,
      },
      // The console routes in the page: a path that is no file is one of its pages.
      errorResponses: [
        { httpStatus: 403, responseHttpStatus: 200, responsePagePath: '/index.html', ttl: Duration.minutes(5) },
      ],
    });
    this.origin = `https://${this.distribution.distributionDomainName}`;
  }

  private strictHeaders(connectTo: readonly string[]): ResponseHeadersPolicy {
    const contentSecurityPolicy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' ${connectTo.join(' ')}`,
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; ');
    return new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          preload: true,
          override: true,
        },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        contentTypeOptions: { override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      },
    });
  }
}
