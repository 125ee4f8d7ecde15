import { createHash } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { answerErrors } from './answer-error.ts';
import { answerNotFound } from './answer-not-found.ts';
import type { ApiDeps } from './api-deps.ts';
import type { ApiApp, ApiEnv } from './api-env.ts';
import { identify } from './identify.ts';
import { limitRate } from './limit-rate.ts';
import { logRequests } from './log-requests.ts';
import { Problem } from './problem.ts';
import { refuseInvalid } from './refuse-invalid.ts';
import { repeatSafely } from './repeat-safely.ts';
import { alertRoutes } from './routes/alerts.ts';
import { articleRoutes } from './routes/articles.ts';
import { channelRoutes } from './routes/channels.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { feedRoutes } from './routes/feeds.ts';
import { intakeRoutes } from './routes/intake.ts';
import { meetingRoutes } from './routes/meetings.ts';
import { officialRoutes } from './routes/officials.ts';
import { rejectRoutes } from './routes/rejects.ts';
import { serviceRoutes } from './routes/service.ts';
import { statisticsRoutes } from './routes/statistics.ts';
import { watchRoutes } from './routes/watches.ts';

const maxBodyBytes = 256 * 1024;

/** What a browser must still see on a 304. */
const corsHeaders = ['access-control-allow-origin', 'access-control-expose-headers'];

/** The API: what holds for every request, then one group of operations per file. */
export function createApp(deps: ApiDeps): ApiApp {
  const app = new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid });
  app.onError(answerErrors(deps.logger));
  app.notFound(answerNotFound(app));

  app.use(logRequests(deps.logger));
  app.use(compress());
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      strictTransportSecurity: 'max-age=63072000; includeSubDomains',
      xFrameOptions: 'DENY',
      // The console reads answers from another origin; CORS says which.
      crossOriginResourcePolicy: 'cross-origin',
      overwrite: false,
    }),
  );
  app.use(
    cors({
      origin: deps.consoleOrigin ? [deps.consoleOrigin] : [],
      allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowHeaders: ['authorization', 'content-type', 'if-match', 'if-none-match', 'idempotency-key'],
      exposeHeaders: ['etag', 'link', 'location', 'retry-after', 'idempotency-replayed'],
      maxAge: 600,
    }),
  );
  app.use(
    etag({ weak: true, generateDigest: digest, retainedHeaders: [...RETAINED_304_HEADERS, ...corsHeaders, 'link'] }),
  );
  app.use(identify(deps.rolesClaim));
  app.use(limitRate(deps.requestsPerTenSeconds));
  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: refuseLargeBody }));
  app.use(repeatSafely(deps));

  meetingRoutes(app, deps);
  officialRoutes(app, deps);
  statisticsRoutes(app, deps);
  correctionRoutes(app, deps);
  articleRoutes(app, deps);
  rejectRoutes(app, deps);
  intakeRoutes(app, deps);
  watchRoutes(app, deps);
  channelRoutes(app, deps);
  alertRoutes(app, deps);
  feedRoutes(app, deps);
  serviceRoutes(app, deps);
  return app;
}

/** In this thread: handing a small body to another one takes longer than hashing it. */
function digest(body: Uint8Array): ArrayBuffer {
  return new Uint8Array(createHash('sha256').update(body).digest()).buffer;
}

function refuseLargeBody(): never {
  throw new Problem('content-too-large', `A request body has at most ${maxBodyBytes / 1024} KiB.`);
}
