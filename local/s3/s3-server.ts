import S3rver, { type Middleware } from 's3rver';
import AWSAccount, { DUMMY_ACCOUNT } from 's3rver/lib/models/account.js';
import { checkForms } from './check-form.ts';
import { listObjectsV2 } from './list-objects.ts';
import { type ObjectIndex, openObjectIndex } from './object-index.ts';
import { type ObjectWatcher, openObjectStore } from './object-store.ts';

export type S3Server = Readonly<{ endpoint: string; stop(): Promise<void> }>;

// Pages that the console shows upload straight into the bucket, as they do on AWS.
const cors = `<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>PUT</AllowedMethod>
<AllowedMethod>POST</AllowedMethod><AllowedMethod>GET</AllowedMethod><AllowedHeader>*</AllowedHeader></CORSRule></CORSConfiguration>`;

/**
 * An S3 on localhost that keeps its objects under `directory` and tells `watch` of every change in `bucket`.
 * Whatever credentials the user's own tools are set up with are accepted: only this machine can reach it.
 */
export async function startS3(options: {
  directory: string;
  bucket: string;
  port?: number;
  watch: ObjectWatcher;
}): Promise<S3Server> {
  AWSAccount.registry.get = () => DUMMY_ACCOUNT;
  const server = new S3rver({
    address: '127.0.0.1',
    port: options.port ?? 0,
    silent: true,
    directory: options.directory,
    vhostBuckets: false,
    configureBuckets: [{ name: options.bucket, configs: [cors] }],
  });
  const watchBucket: ObjectWatcher = async (change) =>
    change.bucket === options.bucket ? options.watch(change) : () => undefined;
  const index = await openObjectIndex(options.directory);
  server.store = server.context.store = await openObjectStore(options.directory, index, watchBucket);
  server.middleware.unshift(mend(index), checkForms);
  const { port } = await server.run();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      if (!server.httpServer?.listening) return;
      server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}

/** What s3rver cannot do, before it sees the request: page through a bucket, empty path segments, fully encoded sources. */
function mend(index: ObjectIndex): Middleware {
  return async (ctx, next) => {
    const [, bucket = '', rest = ''] = /^\/([^/]+)(.*)$/s.exec(ctx.path) ?? [];
    const query = new URLSearchParams(ctx.querystring);
    if (ctx.method === 'GET' && /^\/?$/.test(rest) && query.get('list-type') === '2') {
      ctx.type = 'application/xml';
      ctx.body = listObjectsV2(index, decodeURIComponent(bucket), query);
      return;
    }
    if (rest.includes('//')) ctx.path = `/${bucket}${rest.replace(/(?<=\/)\//g, '%2F')}`;
    const source = ctx.headers['x-amz-copy-source'];
    if (typeof source === 'string') ctx.headers['x-amz-copy-source'] = encodeURI(decodeURIComponent(source));
    await next();
  };
}
