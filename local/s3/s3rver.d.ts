// s3rver comes without types. Declared here: what we use of it, and the seam between its HTTP side and its store.
declare module 's3rver' {
  import type { Server } from 'node:http';
  import type { AddressInfo } from 'node:net';
  import type { Readable } from 'node:stream';

  /** Of Koa's context, what our middleware looks at. */
  export type Middleware = (
    ctx: {
      method: string;
      path: string;
      querystring: string;
      headers: Record<string, string | string[] | undefined>;
      /** What s3rver reads the body of a form from. */
      req: Readable;
      status: number;
      type: string;
      body: unknown;
      set(name: string, value: string): void;
    },
    next: () => Promise<void>,
  ) => Promise<void>;

  class S3rver {
    constructor(options: {
      address: string;
      port: number;
      silent: boolean;
      directory: string;
      vhostBuckets: boolean;
      configureBuckets: readonly { name: string; configs?: readonly string[] }[];
    });
    middleware: Middleware[];
    store: unknown;
    context: { store: unknown };
    httpServer?: Server;
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
  export default S3rver;
}

declare module 's3rver/lib/models/account.js' {
  export const DUMMY_ACCOUNT: object;
  const AWSAccount: { registry: Map<string, object> };
  export default AWSAccount;
}

declare module 's3rver/lib/models/object.js' {
  import type { Readable } from 'node:stream';

  class S3Object {
    constructor(
      bucket: string,
      key: string,
      content: Readable | Buffer | null,
      metadata: Readonly<Record<string, string | number>>,
    );
    bucket: string;
    key: string;
    content: Readable | Buffer | null;
    metadata: Record<string, string>;
    range?: { start: number; end: number };
  }
  export default S3Object;
}

declare module 's3rver/lib/models/error.js' {
  export default class S3Error extends Error {
    constructor(code: string, message: string, detail?: Readonly<Record<string, unknown>>);
  }
}

declare module 's3rver/lib/models/config.js' {
  type Config = { type: string; toXML(spaces?: number): string };
  export function getConfigModel(type: string): new (xml: string) => Config;
}
