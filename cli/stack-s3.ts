import { S3Client } from '@aws-sdk/client-s3';
import { localCredentials } from '../local/aws-names.ts';
import { type Endpoints, runningEndpoints } from '../local/endpoints.ts';

/** The S3 of the stack that runs on this data folder. Throws `stack-not-running`. */
export async function stackS3(data: string): Promise<Readonly<{ s3: S3Client; endpoints: Endpoints }>> {
  const endpoints = await runningEndpoints(data);
  const s3 = new S3Client({ endpoint: endpoints.s3, region: endpoints.region, credentials: localCredentials });
  return { s3, endpoints };
}
