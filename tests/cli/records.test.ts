import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runReadout } from '../support/run-readout.ts';
import { sample, startTestStack, type TestStack } from '../support/stack.ts';

let stack: TestStack;
let muscat = '';

beforeAll(async () => {
  stack = await startTestStack();
  const agency = { published: '2026-03-18', outlet: 'Gulf Wire', title: 'Muscat hosts Yemen talks' };
  await stack.upload('agency.txt', await sample('muscat-talks-agency.txt'), agency);
  await stack.upload('paper.txt', await sample('muscat-talks-paper.txt'), { ...agency, outlet: 'The Paper' });
  await stack.upload(
    'plan.txt',
    'Foreign Minister Ana Ruiz of Spain will meet Foreign Minister Duarte Alvelos of Portugal in Lisbon on 4 May 2099.',
    { published: '2099-04-30' },
  );
  await stack.idle();
  muscat = (await stack.meetings()).find(({ place }) => place?.city === 'Muscat')?.id ?? '';
}, 120_000);
afterAll(() => stack.stop());

const run = (...args: string[]) => runReadout([...args, '--data', stack.data]);

describe('readout meetings', () => {
  test('prints a plain table in a pipe, without colours', async () => {
    const { out, code } = await run('meetings', 'place:Muscat');
    expect(code).toBe(0);
    expect(out).toMatch(/when .*who .*where .*about .*id/);
    expect(out).toContain(muscat);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(out).not.toMatch(/\u001b/);
    expect(out).not.toMatch(/ $/m);
  });

  test('prints each format whole', async () => {
    const lines = (await run('meetings', '--format', 'jsonl')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).place.city).toSorted()).toEqual(['Lisbon', 'Muscat']);
    expect(JSON.parse((await run('meetings', 'status:planned', '--format', 'json')).out)).toHaveLength(1);
    expect((await run('meetings', '--to', '2026-12-31', '--format', 'csv')).out).toMatch(
      /^id,kind,status.*\r\n.*Muscat/,
    );
    expect((await run('upcoming', 'country:ES', '--format', 'ics')).out).toContain('DTSTART;VALUE=DATE:20990504');
  });

  test('finds nothing with exit code 0 and a word on standard error', async () => {
    expect(await run('meetings', 'place:Atlantis')).toEqual({ out: '', err: 'No meetings.\n', code: 0 });
  });

  test('tells a wrong query by its column and a wrong option, with exit code 2', async () => {
    const { code, err } = await run('meetings', 'topc:trade');
    expect([code, err]).toEqual([2, expect.stringMatching(/column 1.*topic/)]);
    expect((await run('meetings', '--format', 'xml')).code).toBe(2);
    const backwards = await run('meetings', '--from', '2026-03-10', '--to', '2026-03-01');
    expect([backwards.code, backwards.err]).toEqual([2, expect.stringContaining('is after --to')]);
  });
});

test('readout --version says which one it is', async () => {
  expect(await runReadout(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('a stack that does not run is told with exit code 1', async () => {
  const { code, err, out } = await runReadout(['meetings', '--data', '/nowhere']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('npm start');
});

test('readout meeting shows the words that prove each value, from both articles', async () => {
  const { out } = await run('meeting', muscat);
  expect(out).toMatch(/where\s+Muscat, OM\s+“Muscat”/);
  expect(out).toContain('The Paper');
  const record = JSON.parse((await run('meeting', muscat, '--format', 'json')).out);
  expect(record.meeting.sources).toHaveLength(2);
  expect((await run('meeting', 'nowhere')).err).toContain('There is no meeting nowhere');
});

test('readout official finds a person under another spelling', async () => {
  const { out } = await run('official', 'Youssef', 'al-Qadiri');
  expect(out).toMatch(
    /1 meeting, 2026-03-17\n[\s\S]*Offices[\s\S]*Deputy Prime Minister[\s\S]*Counterparts[\s\S]*Busaidi/,
  );
});

test('readout correct puts a value right, and takes it back', async () => {
  expect((await run('correct', muscat, 'place/venue=Al Alam Palace', '--by', 'desk')).out).toMatch(/correction c1/);
  expect((await run('meeting', muscat)).out).toMatch(/Al Alam Palace[\s\S]*says desk/);
  await run('correct', muscat, '--undo', 'c1', '--by', 'desk');
  expect((await run('meeting', muscat)).out).toMatch(/taken back by desk/);
  expect((await run('correct', muscat, 'kind=chat')).err).toContain(`kind can't be "chat"`);
  const nobody = await run('correct', muscat, 'participants/no-one/role=King');
  expect([nobody.code, nobody.err]).toEqual([2, expect.stringMatching(/no-one takes no part.*haitham-al-busaidi/)]);
});

test('readout split parts what readout merge unites', async () => {
  const [, article = ''] = JSON.parse((await run('meeting', muscat, '--format', 'json')).out).meeting.sources;
  const { out } = await run('split', muscat, article);
  const [, other = ''] = /meeting (\w+)/.exec(out) ?? [];
  expect((await stack.meetings()).filter(({ place }) => place?.city === 'Muscat')).toHaveLength(2);
  await run('merge', muscat, other);
  expect((await stack.meetings()).filter(({ place }) => place?.city === 'Muscat')).toHaveLength(1);
});

test.each(['bash', 'zsh', 'fish'])('readout completion %s names commands, options and choices', async (shell) => {
  const { out, code } = await runReadout(['completion', shell]);
  expect(code).toBe(0);
  for (const word of ['meetings', 'upcoming', 'format', 'jsonl']) expect(out).toContain(word);
});
