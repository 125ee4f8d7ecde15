import { describe, expect, test } from 'vitest';
import { makeDocx, makeMail, makePdf } from '../../support/make-documents.ts';
import { readAll, readOne, rejectCode } from '../../support/read-all.ts';
import { story, storyText } from '../../support/sample-story.ts';

const headers = [
  `From: "${story.author}" <desk@courier.example>`,
  'To: analysts@readers.example',
  `Subject: =?utf-8?B?${Buffer.from(story.title).toString('base64')}?=`,
  'Date: Thu, 14 Mar 2024 23:30:00 -0500',
  'Message-ID: <1@courier.example>',
];
const facts = { title: story.title, author: story.author, publishedAt: '2024-03-14T23:30:00-05:00' };
const html = story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');

describe('e-mail', () => {
  test('body and headers', async () => {
    const mail = makeMail(headers, [['Content-Type: text/plain; charset=utf-8', storyText.replace(/\n/g, '\r\n')]]);
    expect(await readOne('a.eml', mail)).toMatchObject({ ...facts, text: storyText, contentType: 'message/rfc822' });
  });

  test('quoted-printable in Windows-1252', async () => {
    const quoted = storyText.replace(/“/g, '=93').replace(/”/g, '=94').replace(/\n/g, '\r\n');
    const mail = makeMail(headers, [
      ['Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable', quoted],
    ]);
    expect((await readOne('a.eml', mail)).text).toBe(storyText);
  });

  test('an HTML body, as newsletters have it', async () => {
    const mail = makeMail(headers, [
      ['Content-Type: text/html; charset=utf-8', `<table><tr><td>${html}</td></tr></table>`],
    ]);
    expect(await readOne('a.eml', mail)).toMatchObject({ ...facts, text: storyText });
  });

  test('each attachment is an article of its own; pictures in the body are none', async () => {
    const mail = makeMail(headers, [
      [
        'Content-Type: text/plain; charset=utf-8',
        `Three texts on the visit for your files, as we agreed with you.\r\n`,
      ],
      [
        'Content-Type: application/pdf; name="one.pdf"\r\nContent-Disposition: attachment; filename="one.pdf"\r\nContent-Transfer-Encoding: base64',
        base64(makePdf([[story.paragraphs[1].split(/(?<=summer,) /)]])),
      ],
      [
        'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="two.docx"\r\nContent-Transfer-Encoding: base64',
        base64(makeDocx(story.paragraphs, { title: 'In Word' })),
      ],
      [
        'Content-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64',
        'iVBORw0KGgo=',
      ],
      [
        'Content-Type: image/jpeg\r\nContent-Disposition: attachment; filename="scan.jpg"\r\nContent-Transfer-Encoding: base64',
        base64(Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
      ],
    ]);
    const { articles, rejects } = await readAll('in/a.eml', mail);
    expect(articles.map(({ id, title, text }) => [id, title, text])).toEqual([
      ['in/a.eml', story.title, 'Three texts on the visit for your files, as we agreed with you.'],
      ['in/a.eml#2', '', story.paragraphs[1]],
      ['in/a.eml#3', 'In Word', storyText],
    ]);
    expect(articles[1]?.publishedAt).toBe(facts.publishedAt);
    expect(rejects).toMatchObject([{ code: 'binary', part: 'attachment 3: scan.jpg' }]);
  });

  test('a forwarded message is read with its own headers', async () => {
    const inner = `Subject: Inner\r\nDate: Wed, 13 Mar 2024 08:00:00 +0300\r\nMessage-ID: <2@x>\r\nFrom: b@x.example\r\nContent-Type: text/plain\r\n\r\n${story.paragraphs[0]}`;
    const mail = makeMail(headers, [
      ['Content-Type: text/plain', 'I thought that you would want to see this one today.'],
      ['Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="inner.eml"', inner],
    ]);
    const { articles } = await readAll('a.eml', mail);
    expect(articles[1]).toMatchObject({
      title: 'Inner',
      publishedAt: '2024-03-13T08:00:00+03:00',
      text: story.paragraphs[0],
    });
  });

  test('nothing to read', async () => {
    expect(await rejectCode('a.eml', makeMail(headers, [['Content-Type: text/plain', '']]))).toBe('empty');
  });

  test('a text that begins like a header is no mail', async () => {
    const text = 'Kyiv: The foreign minister met the ambassador and they spoke about the grain that was in the ports.';
    expect(await readOne('a.txt', text)).toMatchObject({ text, contentType: 'text/plain' });
  });
});

describe('MHTML', () => {
  test('the page, its address and its own facts, not the time it was saved', async () => {
    const page = `<html><head><meta property="article:published_time" content="2024-03-14"></head><body><nav>Home</nav><article><h1>${story.title}</h1>${html}</article></body></html>`;
    const file = [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${story.url}`,
      'Subject: Saved',
      'Date: Mon, 1 Sep 2025 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      `Content-Location: ${story.url}`,
      '',
      base64(Buffer.from(page)),
      '--b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://courier.example/a.png',
      '',
      'iVBORw0KGgo=',
      '--b--',
      '',
    ].join('\r\n');
    expect(await readOne('a.mhtml', file)).toMatchObject({
      title: story.title,
      url: story.url,
      publishedAt: '2024-03-14',
      text: storyText,
    });
  });
});

describe('a mailbox file', () => {
  const other =
    'Lisbon received the envoy of the lake states on Friday. The harbour was closed to traffic for the day.';
  const mail = (subject: string, body: string) =>
    `From desk@courier.example Thu Mar 14 23:30:00 2024\n${headers.map((header) => (header.startsWith('Subject') ? `Subject: ${subject}` : header)).join('\n')}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n\n`;

  test('gives each mail, and what is attached to it', async () => {
    const attached = makeMail(headers, [
      ['Content-Type: text/plain; charset=utf-8', other],
      [
        'Content-Type: text/html; charset=utf-8\r\nContent-Disposition: attachment; filename="visit.html"',
        `<html><body><article>${html}</article></body></html>`,
      ],
    ]);
    const mailbox = `${mail('First', storyText)}From x Fri Mar 15 09:00:00 2024\r\n${Buffer.from(attached)}\r\n\r\n${mail('Last', other)}`;
    const { articles, rejects } = await readAll('inbox.mbox', Buffer.from(mailbox));
    expect(rejects).toEqual([]);
    expect(articles.map(({ id, title, text }) => [id, title, text.slice(0, 20)])).toEqual([
      ['inbox.mbox', 'First', storyText.slice(0, 20)],
      ['inbox.mbox#2', story.title, other.slice(0, 20)],
      ['inbox.mbox#3', expect.any(String), storyText.slice(0, 20)],
      ['inbox.mbox#4', 'Last', other.slice(0, 20)],
    ]);
  });

  test('is known by what it holds, and is not cut where a mail says “From”', async () => {
    const body = `${other}\n\n>From the quay they went on to the town hall.\nFrom there a bus took them home.`;
    const { articles } = await readAll('export', Buffer.from(mail('A day out', body) + mail('Again', other)));
    expect(articles.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['A day out', facts.publishedAt],
      ['Again', facts.publishedAt],
    ]);
    expect(articles[0]?.text).toContain('\n\nFrom the quay they went');
    expect(articles[0]?.text).toContain('From there a bus');
  });

  test('a bad mail is a reject of its own', async () => {
    const { articles, rejects } = await readAll('a.mbox', Buffer.from(mail('Empty', '') + mail('Good', other)));
    expect(articles.map(({ title }) => title)).toEqual(['Good']);
    expect(rejects).toMatchObject([{ code: 'empty', part: 'mail 1' }]);
  });
});
