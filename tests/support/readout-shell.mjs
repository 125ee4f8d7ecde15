// A process that runs one `readout` command after another, as bin/readout.js runs one: see readout-shell.ts.
import { register } from 'tsx/esm/api';
import '../../bin/quiet-sdk.js';

register();
const { main } = await import('../../cli/main.ts');

function capture(stream) {
  const written = [];
  stream.write = (chunk, encoding, done) => {
    written.push(Buffer.from(chunk));
    (typeof encoding === 'function' ? encoding : done)?.();
    return true;
  };
  return () => Buffer.concat(written.splice(0)).toString('utf8');
}

const [out, err] = [capture(process.stdout), capture(process.stderr)];

process.on('message', async (args) => {
  process.exitCode = undefined;
  await main([process.execPath, 'readout', ...args]);
  // What a command leaves listening would end with its process.
  process.stdout.removeAllListeners('error');
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  process.send?.({ code: process.exitCode ?? 0, out: out(), err: err() });
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
