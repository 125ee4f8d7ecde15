import type { Logger } from '@aws-lambda-powertools/logger';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Store } from '../../shared/store/store.ts';

/** All that ingestion works with. `deadline`, in milliseconds since 1970: when to begin nothing more. */
export type IngestDeps = Readonly<{ s3: S3Client; store: Store; logger: Logger; now(): Date; deadline?: number }>;
