import { describe, expect, it } from 'vitest';
import { quotationOf } from '../../../shared/alerting/quotation.ts';
import { aMeeting } from '../../support/a-meeting.ts';

const text =
  'TUNIS - The weather was fine.\n\nMinister Ammar received Mr. al-Menfi at his office. They spoke of U.S. aid and trade.\nThe end.';
const readText = async () => text;

/** Evidence for a value: the first place where its words stand. */
const proof = (words: string) => ({
  confidence: 1,
  rule: 'test',
  spans: [{ article: 'article-1', start: text.indexOf(words), end: text.indexOf(words) + words.length }],
});

describe('the quotation', () => {
  it('is the sentence in which the words stand for which the watch matched', async () => {
    const meeting = aMeeting({ evidence: { status: proof('received'), 'topics/1': proof('trade') } });
    expect(await quotationOf(meeting, ['topics/1'], readText)).toContain('They spoke of U.S. aid and trade.');
  });

  it('is the sentence of the event where the reason has no words of its own', async () => {
    const meeting = aMeeting({ evidence: { status: proof('received') } });
    expect(await quotationOf(meeting, ['parties/0'], readText)).toMatch(/^Minister Ammar received/);
  });

  it('is cut around the words where the sentence is long', async () => {
    const long = `${'before '.repeat(200)}received${' after'.repeat(200)}.`;
    const span = { article: 'a', start: long.indexOf('received'), end: long.indexOf('received') + 8 };
    const meeting = aMeeting({ evidence: { status: { confidence: 1, rule: 'test', spans: [span] } } });
    const quotation = await quotationOf(meeting, [], async () => long);
    expect(quotation).toMatch(/^… before .*received after.* …$/);
    expect(quotation?.length).toBeLessThan(420);
  });

  it('is the record’s own words where the text is gone', async () => {
    const meeting = aMeeting({ evidence: { status: proof('received') } });
    expect(await quotationOf(meeting, [], async () => null)).toBe('to open the Ras Jedir crossing again in April');
  });

  it('is nothing where there are none', async () => {
    const meeting = aMeeting({ evidence: {}, outcomes: [], statements: [], headline: '' });
    expect(await quotationOf(meeting, [], readText)).toBeNull();
  });
});
