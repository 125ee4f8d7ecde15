import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../shared/alerting/alert.ts';
import { gsm7Length } from '../../../shared/alerting/gsm7.ts';
import { slackBody, teamsBody } from '../../../shared/alerting/post-webhook.ts';
import { renderMessage } from '../../../shared/alerting/render-message.ts';
import { person } from '../../support/a-meeting.ts';
import { anAlert } from '../../support/an-alert.ts';

const renderOn = (today: string, ...alerts: Alert[]) =>
  renderMessage(alerts, { channel: 'newsroom', consoleUrl: null, today });
const render = (...alerts: Alert[]) => renderOn('2026-03-10', ...alerts);

describe('a mail', () => {
  const { email, subject } = render(anAlert());

  it.each([
    ['what happened', 'Nabil Ammar met Mohamed al-Menfi in Tunis, Tunisia, on 10 March 2026.'],
    ['who, in what role', 'Mohamed al-Menfi (Head of the Presidential Council, Libya)'],
    ['where', 'Where: Tunis, Tunisia'],
    ['when', 'When: 10 March 2026 (held)'],
    ['the outcome', 'Outcome (agreed): to open the Ras Jedir crossing again in April'],
    ['the words that prove it', '"The minister met the head of the Presidential Council in Tunis on Tuesday."'],
    ['why it was sent, and in which spelling', 'official "Mohammed Menfi", spelt "Mohamed al-Menfi"'],
    ['the source', 'Gulf of Gabes Courier - Crossing to open again - https://courier.example/crossing'],
    ['how to mute it', 'readout watch mute tunis-desk-1'],
  ])('says %s', (_, words) => {
    expect(email).toContain(words);
  });

  it('names an article that came without outlet, title or link by its id', () => {
    const [source] = anAlert().sources;
    const bare = source ? [{ ...source, outlet: null, title: '', url: null }] : [];
    expect(render(anAlert({ sources: bare })).email).toContain('  article article-1, which came without a link\n');
  });

  it('has a subject that says who met whom', () => {
    expect(subject).toBe('Readout: Nabil Ammar met Mohamed al-Menfi (Tunis, 10 Mar)');
  });

  it.each([
    ['planned', 'meeting', 'Nabil Ammar is to meet Mohamed al-Menfi'],
    ['cancelled', 'meeting', 'Nabil Ammar will not meet Mohamed al-Menfi'],
    ['held', 'call', 'Nabil Ammar spoke by phone with Mohamed al-Menfi on 10 March'],
    ['planned', 'conference', 'Nabil Ammar is to confer with Mohamed al-Menfi'],
  ] as const)('tells of a %s %s as such', (status, kind, words) => {
    expect(render(anAlert({}, { status, kind })).email).toContain(words);
  });

  it.each([
    ['planned', 'meeting', 'Nabil Ammar was to meet Mohamed al-Menfi'],
    ['planned', 'call', 'Nabil Ammar was to speak by phone with Mohamed al-Menfi'],
    ['cancelled', 'meeting', 'Nabil Ammar did not meet Mohamed al-Menfi'],
  ] as const)('says nothing to be ahead of a %s %s whose day is past, in any text', (status, kind, words) => {
    const { chat, email, sms, subject } = renderOn('2026-03-11', anAlert({}, { status, kind }));
    for (const text of [chat, email, sms, subject]) expect(text).toContain(words);
    expect(email).toContain(`When: 10 March 2026 (${status === 'planned' ? 'was planned' : status})`);
  });

  it('takes a meeting of several days to be ahead until the last is over', () => {
    const meeting = { status: 'planned', endDate: '2026-03-12' } as const;
    expect(renderOn('2026-03-12', anAlert({}, meeting)).email).toContain('is to meet');
    expect(renderOn('2026-03-13', anAlert({}, meeting)).email).toContain('was to meet');
  });

  it('says of a new date that is past that it was planned', () => {
    const alert = anAlert({ kind: 'update', news: [{ what: 'date', from: null, to: '2026-03-10' }] });
    expect(renderOn('2026-03-10', alert).email).toContain('NEW: It is planned for 10 March 2026.');
    expect(renderOn('2026-03-11', alert).email).toContain('NEW: It was planned for 10 March 2026.');
  });

  it('names the sides where no person is known', () => {
    expect(render(anAlert({}, { participants: [] })).email).toContain('Tunisia met Libya in Tunis');
  });

  it('names several leads of one side together', () => {
    const participants = [
      person('Ana Ruiz', null, 'ES'),
      person('Luis Vega', null, 'ES'),
      person('Omar Said', null, 'TN'),
    ];
    expect(render(anAlert({}, { participants, status: 'planned' })).email).toContain(
      'Ana Ruiz and Luis Vega are to meet Omar Said',
    );
  });

  it('tells of one meeting once, with each watch that it matches', () => {
    const other = anAlert({ id: 'alert-2', watch: { id: 'w-2', name: 'Border', owner: 'desk' } });
    const { email } = render(anAlert(), other);
    expect(email.match(/Nabil Ammar met/g)).toHaveLength(1);
    expect(email.match(/^Why: your watch "(Tunis desk|Border)"/gm)).toHaveLength(2);
  });

  it('of five hundred meetings stays small', () => {
    const many = Array.from({ length: 500 }, (_, i) => anAlert({ id: `a-${i}` }, { id: `m-${i}` }));
    const { chat, email, sms } = render(...many);
    expect(email).toContain('500 meetings match your watches.');
    expect(email).toContain('And 400 more: readout alerts --channel newsroom');
    expect(Buffer.byteLength(email) + Buffer.byteLength(chat) + sms.length).toBeLessThan(100_000);
  });
});

describe('a message', () => {
  it('stays below what SNS takes, however long everything in it is', () => {
    const long = 'Wörter '.repeat(3_000);
    const people = Array.from({ length: 12 }, () => person(long, long, 'TN'));
    const meeting = { headline: long, participants: people, outcomes: [{ kind: 'agreed' as const, text: long }] };
    const source = {
      article: 'a',
      title: long,
      url: `https://x.example/${'y'.repeat(9_000)}`,
      outlet: long,
      storedAt: '',
    };
    const many = Array.from({ length: 300 }, (_, i) =>
      anAlert({ id: `a-${i}`, quotation: long, sources: [source, source] }, { ...meeting, id: `m-${i}` }),
    );
    const { chat, email, sms } = render(...many);
    expect(Buffer.byteLength(JSON.stringify({ default: chat, email, sms }))).toBeLessThan(240 * 1024);
    expect(email).toContain('readout watch mute tunis-desk-1');
  });
});

describe('an SMS', () => {
  it('says in one part who, where, when, about what, and for which watch', () => {
    expect(render(anAlert()).sms).toBe(
      'Nabil Ammar met Mohamed al-Menfi, Tunis, 10 Mar. border security, trade. Watch: Tunis desk',
    );
  });

  it('takes last names where full names leave no room', () => {
    const participants = [
      person('Maximiliano Alejandro Fernández de la Vega y Montoya', null, 'AR'),
      person('Sheikh Abdulrahman bin Mohammed bin Jassim al-Thani', null, 'QA'),
    ];
    expect(render(anAlert({}, { participants })).sms).toMatch(/^Montoya met al-Thani, Tunis/);
  });
});

describe('whatever an article says', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom('a\r\nBcc: x@y.z', '😀'.repeat(300), '\u0000', ''),
  );
  const alerts = fc
    .record({ name: anything, role: anything, city: anything, headline: anything, quotation: anything })
    .map(({ city, headline, name, quotation, role }) =>
      anAlert(
        { quotation },
        {
          headline,
          place: { city, country: null },
          participants: name ? [person(name, role, null), person(role || 'X', name, 'LY')] : [],
        },
      ),
    );

  it('the subject is one short line of plain letters that says something', () => {
    fc.assert(fc.property(alerts, (alert) => /^Readout: [\x20-\x7E]{0,90}$/.test(render(alert).subject)));
  });

  it('the SMS fits one part', () => {
    fc.assert(fc.property(alerts, (alert) => gsm7Length(render(alert).sms) <= 160));
  });

  it('the mail has no control characters but line breaks', () => {
    fc.assert(fc.property(alerts, (alert) => !/[^\P{Cc}\n]/u.test(render(alert).email)));
  });

  it('Slack sees no markup', () => {
    fc.assert(fc.property(anything, (text) => !/[<>]/.test((slackBody(text) as { text: string }).text)));
  });

  it('Teams shows a link or an emphasis as it was written', () => {
    expect(JSON.stringify(teamsBody('[here](https://bad.example) *now*'))).toContain(
      '\\\\[here\\\\]\\\\(https://bad.example\\\\) \\\\*now\\\\*',
    );
  });
});

describe('the attributes', () => {
  it('let others filter by watch, topic, country and kind', () => {
    expect(render(anAlert()).attributes).toEqual({
      watchIds: ['tunis-desk-1'],
      topics: ['border-security', 'trade'],
      countries: ['TN', 'LY'],
      kind: ['meeting'],
      news: ['new'],
    });
  });
});
