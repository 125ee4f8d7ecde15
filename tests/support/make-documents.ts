import { strToU8, zipSync } from 'fflate';

/** Documents of the formats that are awkward to write by hand, built as small as their readers allow. */

export type Info = Readonly<{ title?: string; author?: string; created?: string }>;

/** A PDF of one page per list of lines, in Helvetica, with 14 points from line to line and 28 between paragraphs. */
export function makePdf(pages: readonly (readonly (readonly string[])[])[], info: Info = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pageIds = pages.map((_, index) => 5 + index * 2);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const entries = [
    info.title && `/Title (${escapePdf(info.title)})`,
    info.author && `/Author (${escapePdf(info.author)})`,
    info.created && `/CreationDate (${info.created})`,
  ];
  add(`<< ${entries.filter(Boolean).join(' ')} >>`);
  for (const [index, paragraphs] of pages.entries()) {
    let y = 800;
    const lines = paragraphs.flatMap((paragraph) => {
      y -= 14;
      return paragraph.map((line) => {
        y -= 14;
        return `1 0 0 1 50 ${y} Tm (${escapePdf(line)}) Tj`;
      });
    });
    const content = `BT /F1 11 Tf ${lines.join('\n')} ET`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  return assemblePdf(objects);
}

/** Numbers the objects, and writes the cross-reference table after them. Object 1 is the root, 4 the information. */
export function assemblePdf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

export function makeDocx(paragraphs: readonly string[], info: Info = {}): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`);
  const office = 'http://schemas.openxmlformats.org';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'docProps/core.xml': strToU8(
      `<?xml version="1.0"?><cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${escapeXml(info.title ?? '')}</dc:title><dc:creator>${escapeXml(info.author ?? '')}</dc:creator><dcterms:created>${info.created ?? ''}</dcterms:created></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  });
}

export function makeOdt(paragraphs: readonly string[], info: Info = {}): Uint8Array {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const body = paragraphs.map((text) => `<text:p>${escapeXml(text)}</text:p>`).join('');
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${names}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'meta.xml': strToU8(
      `<?xml version="1.0"?><office:document-meta ${names}><office:meta><dc:title>${escapeXml(info.title ?? '')}</dc:title><meta:initial-creator>${escapeXml(info.author ?? '')}</meta:initial-creator><meta:creation-date>${info.created ?? ''}</meta:creation-date></office:meta></office:document-meta>`,
    ),
    'META-INF/manifest.xml': strToU8('<?xml version="1.0"?><manifest/>'),
  });
}

export function makeRtf(paragraphs: readonly string[], info: Info = {}): Uint8Array {
  const [year, month, day] = (info.created ?? '').split('-').map(Number);
  const created = year ? `{\\creatim\\yr${year}\\mo${month}\\dy${day}}` : '';
  const body = paragraphs.map((text) => escapeRtf(text)).join('\\par\n');
  return Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title ${info.title ?? ''}}{\\author ${info.author ?? ''}}${created}}\\f0\\fs22 ${body}\\par}`,
    'latin1',
  );
}

export type Recorded = Readonly<{ url: string; status?: string; headers: readonly string[]; body: Uint8Array }>;

/** A WARC file of HTTP responses, with the information record that crawlers put first. */
export function makeWarc(responses: readonly Recorded[]): Uint8Array {
  const record = (type: string, url: string | null, body: Uint8Array) =>
    Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\n${url ? `WARC-Target-URI: ${url}\r\n` : ''}Content-Length: ${body.length}\r\n\r\n`,
      ),
      body,
      Buffer.from('\r\n\r\n'),
    ]);
  return Buffer.concat([
    record('warcinfo', null, Buffer.from('software: test\r\n')),
    ...responses.map(({ url, status = '200 OK', headers, body }) => {
      const head = Buffer.from(`HTTP/1.1 ${status}\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n`);
      return record('response', url, Buffer.concat([head, body]));
    }),
  ]);
}

/** An e-mail of MIME parts, each with its headers and body as they are to stand in the file. */
export function makeMail(
  headers: readonly string[],
  parts: readonly (readonly [headers: string, body: string])[],
): Uint8Array {
  const head = [...headers, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="part"', '', ''].join('\r\n');
  const body = parts.map(([partHeaders, text]) => `--part\r\n${partHeaders}\r\n\r\n${text}\r\n`).join('');
  return Buffer.from(`${head}${body}--part--\r\n`);
}

function escapePdf(text: string): string {
  return text.replace(/[\\()]/g, (character) => `\\${character}`);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function escapeRtf(text: string): string {
  return text
    .replace(/[\\{}]/g, (character) => `\\${character}`)
    .replace(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0)}?`);
}
