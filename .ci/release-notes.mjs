// Prints what CHANGELOG.md says of the version that a tag names: `node .ci/release-notes.mjs v1.2.3`. Fails when the tag is
// not the version of package.json, or when nothing is written of it.
import { readFileSync } from 'node:fs';

const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
if (tag !== `v${version}`) fail(`The tag ${tag} is not of the version ${version} in package.json.`);

const section = readFileSync('CHANGELOG.md', 'utf8')
  .split(/^## /m)
  .find((part) => part.startsWith(`[${version}]`));
const notes = section
  ?.replace(/^.*\n/, '')
  .replace(/^\[[^\]]+\]: .*\n?/gm, '')
  .trim();
if (!notes) fail(`CHANGELOG.md says nothing of ${version}: give it a section "## [${version}] - YYYY-MM-DD".`);
process.stdout.write(`${notes}\n`);

function fail(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
