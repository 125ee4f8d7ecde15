// Loads a function's bundle and invokes it as Lambda does, with an event that brings no work.
import { pathToFileURL } from 'node:url';

const [name, entry] = process.argv.slice(2);
const health = {
  version: '2.0',
  routeKey: 'GET /health',
  rawPath: '/health',
  rawQueryString: '',
  headers: { host: 'api.example.org' },
  requestContext: { http: { method: 'GET', path: '/health', sourceIp: '192.0.2.1' }, domainName: 'api.example.org' },
  isBase64Encoded: false,
};
const event = name === 'api' ? health : { Records: [] };
const context = { awsRequestId: 'bench', functionName: name, getRemainingTimeInMillis: () => 10_000 };

const start = performance.now();
const { handler } = await import(pathToFileURL(entry).href);
const loaded = performance.now();
const invoke = () => handler(event, context);
await invoke();
const first = performance.now();
const runs = 50;
for (let run = 0; run < runs; run += 1) await invoke();
const warm = performance.now();
const ms = (value) => Number(value.toFixed(2));
console.log(
  JSON.stringify({
    loadMs: ms(loaded - start),
    firstMs: ms(first - loaded),
    warmMs: ms((warm - first) / runs),
    rssMiB: Math.round(process.memoryUsage.rss() / 2 ** 20),
  }),
);
