import { S3Client } from '@aws-sdk/client-s3';
import { localCredentials } from '../local/aws-names.ts';
import { runningEndpoints } from '../local/endpoints.ts';

/** Where articles go: the stack that runs on a data folder, or a deployed one by the name of its CloudFormation stack. */
export type UploadTarget = Readonly<{ s3: S3Client; bucket: string; control: string | null }>;

/** Throws `stack-not-running`, or `stack-not-found` for a deployed one. */
export async function uploadTarget({ data, stack }: { data: string; stack?: string }): Promise<UploadTarget> {
  if (stack !== undefined) {
    const { stackOutputs } = await import('../shared/deployment/stack-outputs.ts');
    return { s3: new S3Client({}), bucket: (await stackOutputs(stack))('BucketName'), control: null };
  }
  const { s3, region, bucket, control } = await runningEndpoints(data);
  const client = new S3Client({ endpoint: s3, region, credentials: localCredentials, forcePathStyle: true });
  return { s3: client, bucket, control };
}
