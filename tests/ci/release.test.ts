import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const script = resolve('.ci/release-notes.mjs');
const changelog = `# Changelog

## [Unreleased]

## [1.10.0] - 2027-02-01

### Added

- Ten.

## [1.1.0] - 2027-01-01

### Fixed

- One.

[1.1.0]: https://example.org/1.1.0
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-release-'));
  await writeFile(join(folder, 'CHANGELOG.md'), changelog);
});
afterAll(() => rm(folder, { recursive: true }));

async function notesOf(version: string, tag = `v${version}`): Promise<string> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version }));
  return (await promisify(execFile)(process.execPath, [script, tag], { cwd: folder })).stdout;
}

describe('the notes of a release', () => {
  it("are the changelog's section of the version", async () => {
    expect(await notesOf('1.10.0')).toBe('### Added\n\n- Ten.\n');
    expect(await notesOf('1.1.0')).toBe('### Fixed\n\n- One.\n');
  });

  it('are refused for a tag of another version, and for a version that the changelog does not tell of', async () => {
    await expect(notesOf('1.1.0', 'v1.10.0')).rejects.toThrow('The tag v1.10.0 is not of the version 1.1.0');
    await expect(notesOf('1.1.1')).rejects.toThrow('CHANGELOG.md says nothing of 1.1.1');
  });
});

describe('the workflow of a release', () => {
  it('makes it after the checks of every change, and lets no other step write', async () => {
    const workflow = async (name: string) => parse(await readFile(`.github/workflows/${name}.yml`, 'utf8'));
    const { jobs, permissions } = await workflow('release');
    expect(jobs.check.uses).toBe('./.github/workflows/ci.yml');
    expect((await workflow('ci')).on).toHaveProperty('workflow_call');
    expect(jobs.release.needs).toBe('check');
    expect([permissions, jobs.release.permissions]).toEqual([{ contents: 'read' }, { contents: 'write' }]);
  });
});
