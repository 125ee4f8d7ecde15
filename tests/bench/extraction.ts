import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { ArticleText } from '../../shared/extraction/article-text.ts';
import { extract } from '../../shared/extraction/extract.ts';
import { calibrationOf } from './calibration.ts';
import { sampleArticles } from './sample-articles.ts';

/**
 * What the engine costs and, with `--gold`, what its confidence is worth:
 *
 *   npm run bench -- extraction [--corpus FILE.jsonl] [--gold GOLD.jsonl]
 *
 * Lines of the corpus are `{id, title, text, published, outlet?}`, of the gold `{id, meetings}`. Without a corpus the
 * articles are generated. Prints one JSON object.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: 'string' }, gold: { type: 'string' } },
  });
  const articles = values.corpus ? await readCorpus(values.corpus) : sampleArticles(400);
  const figures = {
    corpus: values.corpus ?? 'generated',
    articles: articles.length,
    wordsPerArticle: Math.round(articles.reduce((sum, { text }) => sum + wordsIn(text), 0) / articles.length),
    ...speedOf(articles),
    millisecondsPer1000Words: growthOf(articles),
    bundle: await bundleFigures(),
    others: await othersOn(articles),
    ...(values.gold ? { calibration: calibrationOf(articles, await readLines(values.gold)) } : {}),
  };
  console.log(JSON.stringify(figures, null, 2));
}

async function readCorpus(file: string): Promise<readonly ArticleText[]> {
  const lines = (await readLines(file)) as readonly Readonly<Record<string, string | null>>[];
  return lines.map(({ id, title, text, published, outlet }) => ({
    id: id ?? '',
    title: title ?? '',
    text: text ?? '',
    publishedAt: published ?? null,
    outlet: outlet ?? null,
  }));
}

async function readLines(file: string): Promise<readonly unknown[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as unknown);
}

/** How long the compiler gets to know the code before time is taken: every contestant as long. */
const WARM_UP_MS = 3000;

function warmUp(articles: readonly ArticleText[], work: (article: ArticleText) => unknown): void {
  const began = performance.now();
  while (performance.now() - began < WARM_UP_MS) articles.forEach(work);
}

/**
 * Rounds over all articles until two seconds are over, once warm. The figure per second of processor time holds on a
 * busy machine too.
 */
function speedOf(articles: readonly ArticleText[]) {
  warmUp(articles, extract);
  const times: number[] = [];
  const began = performance.now();
  const cpu = process.cpuUsage();
  while (performance.now() - began < 2000) {
    for (const article of articles) times.push(timed(() => extract(article)));
  }
  const { user, system } = process.cpuUsage(cpu);
  return {
    articlesPerCpuSecond: Math.round((times.length * 1_000_000) / (user + system)),
    articlesPerSecond: Math.round((times.length * 1000) / times.reduce((sum, time) => sum + time, 0)),
    millisecondsPerArticle: { median: quantile(times, 0.5), p95: quantile(times, 0.95) },
  };
}

/** Time per 1,000 words for texts 1, 4 and 16 times as long: the same figure thrice if the work is linear. */
function growthOf(articles: readonly ArticleText[]): Readonly<Record<string, number>> {
  const some = articles.slice(0, 20);
  return Object.fromEntries(
    [1, 4, 16].map((times) => {
      const longer = some.map((article) => ({ ...article, text: Array(times).fill(article.text).join('\n\n') }));
      for (const article of longer) extract(article);
      const words = longer.reduce((sum, { text }) => sum + wordsIn(text), 0);
      const time = quantile(
        [1, 2, 3, 4, 5].map(() => timed(() => longer.forEach(extract))),
        0.5,
      );
      return [`${times}x`, round((time * 1000) / words)];
    }),
  );
}

/** Bundles the engine as functions are bundled and imports it in fresh processes. */
async function bundleFigures() {
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  try {
    const outfile = join(folder, 'engine.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('../../shared/extraction/extract.ts', import.meta.url))],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      minify: true,
      logLevel: 'error',
    });
    const script = `const t=performance.now();await import(${JSON.stringify(pathToFileURL(outfile).href)});console.log(performance.now()-t)`;
    const imports = Array.from({ length: 9 }, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
    );
    return {
      minifiedKilobytes: round((await stat(outfile)).size / 1000),
      coldImportMilliseconds: { median: quantile(imports, 0.5), least: quantile(imports, 0) },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What general language packages need for the same articles, for tokens and tags alone. */
async function othersOn(articles: readonly ArticleText[]) {
  const some = articles.slice(0, 60);
  const own = perArticle(some, (text, article) => extract({ ...article, text }));
  const { default: nlp } = await import('compromise/two');
  const compromise = perArticle(some, (text) => nlp(text).json({ offset: false }));
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const wink = winkNLP(model, ['sbd', 'pos']);
  const winkTime = perArticle(some, (text) => wink.readDoc(text).tokens().out(wink.its.pos));
  return {
    unit: 'median milliseconds per article: readout extracts meetings, the others tokenise and tag',
    readout: own,
    compromise,
    winkNlp: winkTime,
    timesFasterThanCompromise: round(compromise / own),
  };
}

function perArticle(articles: readonly ArticleText[], work: (text: string, article: ArticleText) => unknown): number {
  warmUp(articles, (article) => work(article.text, article));
  return quantile(
    articles.map((article) => timed(() => work(article.text, article))),
    0.5,
  );
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
