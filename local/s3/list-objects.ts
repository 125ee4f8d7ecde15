import { XMLBuilder } from 'fast-xml-parser';
import type { ObjectIndex } from './object-index.ts';

const largestPage = 1000;
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' });

type Page = Readonly<{ keys: readonly string[]; commonPrefixes: readonly string[]; isTruncated: boolean }>;
type PageOptions = Readonly<{ delimiter?: string; startAfter?: string; prefix?: string; maxKeys?: number }>;

/** One page of a bucket's keys after `startAfter`; keys with the delimiter beyond the prefix count once, as a prefix. */
export function listPage(all: readonly string[], options: PageOptions): Page {
  const { delimiter = '', startAfter = '', prefix = '', maxKeys = largestPage } = options;
  const keys: string[] = [];
  const commonPrefixes = new Set<string>();
  const after = Buffer.from(startAfter);
  for (const key of all) {
    if (!key.startsWith(prefix) || (startAfter && Buffer.compare(Buffer.from(key), after) <= 0)) continue;
    const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
    const common = end >= 0 ? key.slice(0, end + delimiter.length) : null;
    if (common !== null && (commonPrefixes.has(common) || startAfter.startsWith(common))) continue;
    if (keys.length + commonPrefixes.size === maxKeys)
      return { keys, commonPrefixes: [...commonPrefixes], isTruncated: true };
    if (common === null) keys.push(key);
    else commonPrefixes.add(common);
  }
  return { keys, commonPrefixes: [...commonPrefixes], isTruncated: false };
}

/** Answers ListObjectsV2 (`?list-type=2`), which s3rver cannot page through: it wants DES, which OpenSSL 3 has not. */
export function listObjectsV2(index: ObjectIndex, bucket: string, query: URLSearchParams): string {
  const encode = query.get('encoding-type') === 'url' ? encodeURIComponent : (text: string) => text;
  const asked = Number(query.get('max-keys') ?? largestPage);
  const maxKeys = Number.isInteger(asked) && asked >= 0 ? Math.min(asked, largestPage) : largestPage;
  const token = query.get('continuation-token');
  const startAfter = token ? Buffer.from(token, 'base64url').toString() : (query.get('start-after') ?? '');
  const options = { prefix: query.get('prefix') ?? '', delimiter: query.get('delimiter') ?? '', startAfter, maxKeys };
  const page = listPage(index.keys(bucket), options);
  const last = [...page.keys, ...page.commonPrefixes]
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .at(-1);
  const contents = page.keys.flatMap((key) => {
    const entry = index.get(bucket, key);
    if (!entry) return [];
    const { lastModified, md5, size } = entry;
    return { Key: encode(key), LastModified: lastModified, ETag: `"${md5}"`, Size: size, StorageClass: 'STANDARD' };
  });
  return builder.build({
    ListBucketResult: {
      '@xmlns': 'http://s3.amazonaws.com/doc/2006-03-01/',
      Name: bucket,
      Prefix: encode(options.prefix),
      ...(options.delimiter && { Delimiter: encode(options.delimiter) }),
      ...(query.has('encoding-type') && { EncodingType: 'url' }),
      MaxKeys: maxKeys,
      KeyCount: page.keys.length + page.commonPrefixes.length,
      IsTruncated: page.isTruncated,
      ...(token && { ContinuationToken: token }),
      ...(page.isTruncated && last && { NextContinuationToken: Buffer.from(last).toString('base64url') }),
      Contents: contents,
      CommonPrefixes: page.commonPrefixes.map((prefix) => ({ Prefix: encode(prefix) })),
    },
  });
}
