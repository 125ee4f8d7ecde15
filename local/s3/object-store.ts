import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getConfigModel } from 's3rver/lib/models/config.js';
import S3Object from 's3rver/lib/models/object.js';
import { writeAtomically } from '../write-atomically.ts';
import { unchunk } from './aws-chunked.ts';
import { listPage } from './list-objects.ts';
import type { ObjectEntry, ObjectIndex } from './object-index.ts';

/** What happened to an object, told before it can be seen; the returned function is called once it can. */
export type ObjectWatcher = (change: ObjectEvent) => Promise<() => void>;
export type ObjectEvent = Readonly<{
  name: 'ObjectCreated:Put' | 'ObjectCreated:Copy' | 'ObjectCreated:CompleteMultipartUpload' | 'ObjectRemoved:Delete';
  bucket: string;
  key: string;
  size?: number;
  eTag?: string;
}>;

type Content = Readable | Buffer;
type Headers = Readonly<Record<string, string>>;
type Range = Readonly<{ start?: number; end?: number }>;

/**
 * The store behind s3rver, in place of its own, which writes in place (a reader may see half an object), takes keys for
 * paths and tells nobody of batch deletions. Its shape is s3rver's. Every change is told to `watch`.
 */
export async function openObjectStore(root: string, index: ObjectIndex, watch: ObjectWatcher) {
  const [bucketDir, uploadDir, configDir] = ['buckets', 'uploads', 'configs'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([bucketDir, uploadDir, configDir].map((path) => mkdir(path, { recursive: true })));
  const configPath = (bucket: string, key = '', type = '') =>
    join(configDir, createHash('sha256').update([bucket, key, type].join('\0')).digest('hex'));
  /** Those of whole buckets, which s3rver asks for at every request, by path. */
  const bucketConfigs = new Map<string, object | null>();

  async function commit(name: ObjectEvent['name'], entry: ObjectEntry): Promise<void> {
    const { bucket, key, size, md5 } = entry;
    const announce = await watch({ name, bucket, key, size, eTag: md5 });
    await index.put(entry);
    announce();
  }

  async function put(name: ObjectEvent['name'], bucket: string, key: string, content: Content, metadata: Headers) {
    const blob = index.newBlob();
    const { size, md5 } = await write(content, index.blobPath(blob));
    await commit(name, { bucket, key, blob, size, md5, lastModified: new Date().toISOString(), metadata, tags: 0 });
    return { size, md5 };
  }

  async function countTags(bucket: string, key: string | undefined, tags: number): Promise<void> {
    const entry = key === undefined ? undefined : index.get(bucket, key);
    if (entry) await index.put({ ...entry, tags });
  }

  return {
    async listBuckets() {
      const names = await readdir(bucketDir);
      return Promise.all(names.map((name) => this.getBucket(name)));
    },
    async getBucket(name: string) {
      const found = await stat(join(bucketDir, encodeURIComponent(name))).catch(() => null);
      return found && { name, creationDate: found.birthtime };
    },
    async putBucket(name: string) {
      await mkdir(join(bucketDir, encodeURIComponent(name)), { recursive: true });
      return this.getBucket(name);
    },
    deleteBucket: (name: string) => rm(join(bucketDir, encodeURIComponent(name)), { recursive: true, force: true }),

    async listObjects(bucket: string, options: Parameters<typeof listPage>[1]) {
      const page = listPage(index.keys(bucket), options);
      const entries = page.keys.flatMap((key) => index.get(bucket, key) ?? []);
      return {
        ...page,
        objects: entries.map((entry) => new S3Object(bucket, entry.key, null, headersOf(entry))),
      };
    },
    existsObject: async (bucket: string, key: string) => index.get(bucket, key) !== undefined,
    getObject: (bucket: string, key: string, range?: Range) => readEntry(index, bucket, key, range),
    putObject: ({ bucket, key, content, metadata }: S3Object) =>
      put('ObjectCreated:Put', bucket, key, content ?? Buffer.alloc(0), userHeaders(metadata)),
    async copyObject(bucket: string, key: string, toBucket: string, toKey: string, headers: Headers | null) {
      const source = index.get(bucket, key);
      if (!source) throw new Error(`${bucket}/${key} is gone`);
      const blob = index.newBlob();
      await copyFile(index.blobPath(source.blob), index.blobPath(blob));
      const metadata = headers ? userHeaders(new S3Object(toBucket, toKey, null, headers).metadata) : source.metadata;
      const copy = { ...source, bucket: toBucket, key: toKey, blob, metadata, lastModified: new Date().toISOString() };
      await commit('ObjectCreated:Copy', copy);
      return headersOf(copy);
    },
    async deleteObject(bucket: string, key: string) {
      const announce = await watch({ name: 'ObjectRemoved:Delete', bucket, key });
      await index.remove(bucket, key);
      announce();
    },

    async initiateUpload(_bucket: string, key: string, uploadId: string, headers: Headers) {
      const directory = join(uploadDir, encodeURIComponent(uploadId));
      await mkdir(directory, { recursive: true });
      await writeAtomically(join(directory, 'upload.json'), JSON.stringify({ key, headers }));
    },
    putPart: (_bucket: string, uploadId: string, part: number | string, content: Content) =>
      write(content, join(uploadDir, encodeURIComponent(uploadId), String(Number(part)))),
    async putObjectMultipart(bucket: string, uploadId: string, parts: readonly { number: number }[]) {
      const directory = join(uploadDir, encodeURIComponent(uploadId));
      const upload = JSON.parse(await readFile(join(directory, 'upload.json'), 'utf8')) as {
        key: string;
        headers: Headers;
      };
      const joined = join(directory, 'joined');
      for (const { number } of [...parts].sort((a, b) => a.number - b.number)) {
        await pipeline(createReadStream(join(directory, String(number))), createWriteStream(joined, { flags: 'a' }));
      }
      const { metadata } = new S3Object(bucket, upload.key, null, upload.headers);
      const done = await put(
        'ObjectCreated:CompleteMultipartUpload',
        bucket,
        upload.key,
        createReadStream(joined),
        userHeaders(metadata),
      );
      await rm(directory, { recursive: true, force: true });
      return done;
    },

    async getSubresource(bucket: string, key: string | undefined, type: string) {
      const path = configPath(bucket, key, type);
      const known = key === undefined ? bucketConfigs.get(path) : undefined;
      if (known !== undefined) return known;
      const xml = await readFile(path, 'utf8').catch(() => null);
      const config = xml === null ? null : new (getConfigModel(type))(xml);
      if (key === undefined) bucketConfigs.set(path, config);
      return config;
    },
    async putSubresource(bucket: string, key: string | undefined, config: { type: string; toXML(): string }) {
      const path = configPath(bucket, key, config.type);
      const xml = config.toXML();
      await writeAtomically(path, xml);
      bucketConfigs.delete(path);
      if (config.type === 'tagging') await countTags(bucket, key, xml.match(/<Tag>/g)?.length ?? 0);
    },
    async deleteSubresource(bucket: string, key: string | undefined, type: string) {
      const path = configPath(bucket, key, type);
      await rm(path, { force: true });
      bucketConfigs.delete(path);
      if (type === 'tagging') await countTags(bucket, key, 0);
    },
  };
}

async function readEntry(index: ObjectIndex, bucket: string, key: string, range: Range = {}) {
  const entry = index.get(bucket, key);
  if (!entry) return null;
  const headers = headersOf(entry);
  const ranged = range.start !== undefined || range.end !== undefined;
  const start = range.start ?? 0;
  const end = Math.min(range.end ?? Number.POSITIVE_INFINITY, Math.max(0, entry.size - 1));
  const satisfiable = start >= 0 && start <= end;
  // Opened here and now: from this moment on the content stays readable even if the object is replaced.
  const file = satisfiable ? await open(index.blobPath(entry.blob)).catch(() => null) : null;
  if (satisfiable && !file) return readEntry(index, bucket, key, range);
  const object = new S3Object(bucket, key, file?.createReadStream({ start, end }) ?? null, headers);
  if (entry.tags > 0) object.metadata['x-amz-tagging-count'] = String(entry.tags);
  if (ranged) object.range = { start, end };
  return object;
}

async function write(content: Content, path: string): Promise<{ size: number; md5: string }> {
  const md5 = createHash('md5');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      md5.update(chunk);
      size += chunk.length;
      callback(null, chunk);
    },
  });
  const file = createWriteStream(path);
  if (Buffer.isBuffer(content)) await pipeline([content], measure, file);
  else if (isChunked(content)) await pipeline(content, unchunk(), measure, file);
  else await pipeline(content, measure, file);
  return { size, md5: md5.digest('hex') };
}

/** s3rver hands over the request itself as content, headers and all. */
function isChunked(content: Readable): boolean {
  const headers = (content as { headers?: Readonly<Record<string, unknown>> }).headers;
  return String(headers?.['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
}

function userHeaders(metadata: Headers): Headers {
  const { etag, 'last-modified': modified, 'content-length': length, 'content-encoding': encoding, ...own } = metadata;
  const kept = encoding?.replace(/(^|, ?)aws-chunked/, '').replace(/^, ?/, '');
  return { ...own, ...(kept && { 'content-encoding': kept }) };
}

function headersOf(entry: ObjectEntry): Record<string, string> {
  return {
    ...entry.metadata,
    etag: JSON.stringify(entry.md5),
    'last-modified': new Date(entry.lastModified).toUTCString(),
    'content-length': String(entry.size),
  };
}
