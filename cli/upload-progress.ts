import { Presets, SingleBar } from 'cli-progress';

export type Tally = { uploaded: number; skipped: number; failed: number; bytes: number };

/** Shows how far the uploads are: a bar with count, rate and time left on a terminal, nothing elsewhere. */
export type Progress = Readonly<{ update(tally: Tally): void; stop(): void }>;

export function startProgress(total: number, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { update: () => undefined, stop: () => undefined };
  const format = ' {bar} {value}/{total} articles | {rate}/s | {eta_formatted} left | {failed} failed';
  const bar = new SingleBar({ format, stream, etaBuffer: 200, hideCursor: true, fps: 5 }, Presets.shades_classic);
  const started = Date.now();
  bar.start(total, 0, { rate: '-', failed: 0 });
  return {
    update(tally) {
      const seconds = (Date.now() - started) / 1000;
      const rate = seconds > 0 ? Math.round(tally.uploaded / seconds) : 0;
      bar.update(tally.uploaded + tally.skipped + tally.failed, { rate, failed: tally.failed });
    },
    stop: () => bar.stop(),
  };
}

/** `9,998 uploaded (31.2 MB in 42 s, 238/s), 2 skipped as uploaded before, 1 failed` */
export function summarise({ uploaded, skipped, failed, bytes }: Tally, milliseconds: number): string {
  const seconds = Math.max(milliseconds / 1000, 0.001);
  const size = `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(seconds < 10 ? 1 : 0)} s, ${Math.round(uploaded / seconds)}/s`;
  const parts = [`${uploaded.toLocaleString('en')} uploaded${uploaded > 0 ? ` (${size})` : ''}`];
  if (skipped > 0) parts.push(`${skipped.toLocaleString('en')} skipped as uploaded before`);
  if (failed > 0) parts.push(`${failed.toLocaleString('en')} failed`);
  return parts.join(', ');
}
