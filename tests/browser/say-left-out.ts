import { findChromium } from './find-chromium.ts';

const how = findChromium()
  ? 'npm run test:browser'
  : 'npm run test:browser, once Chromium is there (apt-get install chromium, or CHROMIUM=/path/to/it)';
process.stdout.write(`\nThe browser tests were left out. Run them with: ${how}\n`);
