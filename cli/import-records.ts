import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { textKey } from '../shared/article/bucket-layout.ts';
import { ReadoutError } from '../shared/errors.ts';
import { type Exported, exportedSchema } from '../shared/store/exported.ts';
import { importStore } from '../shared/store/import-store.ts';
import { type StackChoice, withStore } from './connect.ts';
import { uploadTarget } from './stack-s3.ts';

/** Brings the records of an export, and the texts that their evidence points into, into a stack. */
export async function importRecords(file: string, choice: StackChoice): Promise<void> {
  await access(file).catch(() => {
    throw new ReadoutError('no-such-file', `${file}: there is no such file that you may read.`);
  });
  const { s3, bucket } = await uploadTarget(choice);
  const saveText = async (articleId: string, text: string) => {
    const put = { Bucket: bucket, Key: textKey(articleId), Body: text, ContentType: 'text/plain; charset=utf-8' };
    await s3.send(new PutObjectCommand(put));
  };
  try {
    await withStore(choice, async ({ store }) => {
      const { articles, records, known } = await importStore(store, () => linesOf(file), saveText, new Date());
      const there = known > 0 ? `; ${known} articles were there already` : '';
      process.stdout.write(`${records} records from ${articles} articles imported${there}.\n`);
    });
  } finally {
    s3.destroy();
  }
}

async function* linesOf(file: string): AsyncGenerator<Exported> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') yield readLine(line, `${file}, line ${number}`);
  }
}

function readLine(line: string, where: string): Exported {
  try {
    return exportedSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new ReadoutError('import-invalid', `${where} is not a line that \`readout export\` wrote.`, { cause });
  }
}
