import { CopyObjectCommand, HeadObjectCommand, NotFound, type S3Client } from '@aws-sdk/client-s3';
import { articleKey } from '../../shared/article/bucket-layout.ts';
import { ReadoutError } from '../../shared/errors.ts';

/**
 * Has an object read once more, as if it had just been uploaded: it is copied onto itself, which tells the intake of it.
 * Throws `object-unknown` where the bucket has no such article.
 */
export async function retryObject(s3: S3Client, bucket: string, object: string): Promise<void> {
  if (articleKey(object) !== object) throw unknownObject(object);
  try {
    const { ContentType, Metadata } = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: object }));
    await s3.send(
      new CopyObjectCommand({
        Bucket: bucket,
        Key: object,
        CopySource: `${bucket}/${object.split('/').map(encodeURIComponent).join('/')}`,
        // S3 refuses a copy onto itself that changes nothing; giving the same metadata anew counts as a change.
        MetadataDirective: 'REPLACE',
        ContentType,
        Metadata,
      }),
    );
  } catch (error) {
    if (error instanceof NotFound) throw unknownObject(object);
    throw error;
  }
}

function unknownObject(object: string): ReadoutError {
  return new ReadoutError('object-unknown', `The bucket has no article ${object} any more.`);
}
