import type { components } from '../../../../shared/api-client/api-types.ts';
import type { ApiClient } from '../../api.ts';

type MediaType = components['schemas']['NewUpload']['contentType'];

/** What a person says of an article; each may be left out. */
export type ArticleFacts = Readonly<{ title?: string; published?: string; outlet?: string; url?: string }>;

const typesByEnding: Readonly<Record<string, MediaType>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  mbox: 'application/mbox',
  html: 'text/html',
  htm: 'text/html',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  txt: 'text/plain',
  xml: 'application/xml',
};

/** The media type to declare; what a file is, the reader sees from its bytes. */
const typeOf = (name: string): MediaType =>
  typesByEnding[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** The name and the id under which an upload is asked after. */
export type Uploaded = Readonly<{ object: string; id: string; name: string }>;

/** Asks for leave to upload, then posts the file to the bucket; `onProgress` is told the share that has gone, 0 to 1. */
export async function uploadFile(
  api: ApiClient,
  file: File,
  facts: ArticleFacts,
  onProgress: (share: number) => void,
): Promise<Uploaded> {
  const { data: form } = await api.POST('/articles', {
    body: { name: file.name, contentType: typeOf(file.name), ...facts },
  });
  if (!form) throw new Error('The API gave no form to upload with.');
  if (file.size > form.maxBytes) throw new Error(`It has ${file.size} bytes; ${form.maxBytes} are the most.`);
  const body = new FormData();
  for (const [name, value] of Object.entries(form.fields)) body.set(name, value);
  body.set('file', file);
  await post(form.url, body, onProgress);
  const [, id = '', name = ''] = form.object.split('/');
  return { object: form.object, id, name };
}

/** XMLHttpRequest, because fetch does not tell how far an upload has come. */
function post(url: string, body: FormData, onProgress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () =>
      request.status < 300 ? resolve() : reject(new Error(`The bucket answered ${request.status}. Try again.`));
    request.onerror = () => reject(new Error('The bucket cannot be reached. Check the connection and try again.'));
    request.send(body);
  });
}
