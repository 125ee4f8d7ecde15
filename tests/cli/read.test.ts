import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeDocx } from '../support/make-documents.ts';
import { runReadout } from '../support/run-readout.ts';
import { story, storyText } from '../support/sample-story.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('readout read', { timeout: 60_000 }, () => {
  test('one object per file, with metadata of a sidecar, or the reject', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'below'));
    await writeFile(join(folder, 'a.txt'), storyText);
    await writeFile(
      join(folder, 'a.txt.meta.json'),
      JSON.stringify({ title: story.title, published: story.published, outlet: story.outlet, url: story.url }),
    );
    await writeFile(join(folder, 'below', 'b.docx'), makeDocx(story.paragraphs));
    await writeFile(join(folder, 'empty.txt'), '');
    const { out, code } = await runReadout(['read', folder]);
    const objects = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(objects).toEqual([
      {
        file: join(folder, 'a.txt'),
        title: story.title,
        publishedAt: story.published,
        publishedAtSource: 'sidecar',
        outlet: story.outlet,
        author: null,
        url: story.url,
        language: 'en',
        contentType: 'text/plain',
        text: storyText,
      },
      expect.objectContaining({ file: join(folder, 'below', 'b.docx'), text: storyText }),
      expect.objectContaining({
        file: join(folder, 'empty.txt'),
        text: null,
        reject: { code: 'empty', part: null, reason: expect.any(String) },
      }),
    ]);
  });

  test('the formats: an object for a single file, a list for several, a page for people', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'a.md');
    await writeFile(file, `# ${story.title}\n\n${storyText}`);
    expect(JSON.parse((await runReadout(['read', file, '--format', 'json'])).out)).toMatchObject({
      file,
      title: story.title,
      text: storyText,
    });
    expect(JSON.parse((await runReadout(['read', file, file, '--format', 'json'])).out)).toHaveLength(2);
    expect((await runReadout(['read', file, '--format', 'text'])).out).toContain(`title: ${story.title}`);
  });

  test('a file that is not there', async () => {
    const { code, err } = await runReadout(['read', '/nowhere/a.txt']);
    expect([code, err]).toEqual([1, expect.stringContaining('/nowhere/a.txt: there is no such file')]);
  });
});
