import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { SnsError } from './query-protocol.ts';

const defaultMaximumBytes = 256 * 1024;
const smsMaximumLength = 1600;

const attributeSchema = z.object({
  Name: z.string().min(1).max(256),
  Value: z.object({
    DataType: z.string().min(1),
    StringValue: z.string().optional(),
    BinaryValue: z.string().optional(),
  }),
});

export const messageSchema = z.object({
  Message: z.string().default(''),
  Subject: z.string().optional(),
  MessageStructure: z.string().optional(),
  MessageAttributes: z.array(attributeSchema).default([]),
});

export type MessageAttributes = Readonly<Record<string, Readonly<{ type: string; value: string }>>>;

/** A message that SNS has accepted. `texts` has `default` and, where the sender gave them, texts by protocol. */
export type Message = Readonly<{
  id: string;
  subject: string | null;
  texts: Readonly<Record<string, string>>;
  attributes: MessageAttributes;
  at: string;
}>;

/** Checks a message as SNS does and numbers it. Throws `InvalidParameter` with SNS's own words. */
export function acceptMessage(input: z.infer<typeof messageSchema>, maximumBytes = defaultMaximumBytes): Message {
  const { Message: text, Subject: subject, MessageStructure: structure } = input;
  if (text === '') throw new SnsError('InvalidParameter', 'Invalid parameter: Empty message');
  if (subject !== undefined) checkSubject(subject);
  if (structure !== undefined && structure !== 'json') {
    throw new SnsError('InvalidParameter', 'Invalid parameter: MessageStructure');
  }
  const attributes = Object.fromEntries(
    input.MessageAttributes.map(({ Name, Value }) => [
      Name,
      checkAttribute(Name, Value.DataType, Value.StringValue ?? Value.BinaryValue ?? ''),
    ]),
  );
  const attributeBytes = Object.entries(attributes).map(([name, { type, value }]) => bytes(name + type + value));
  if (attributeBytes.reduce((sum, size) => sum + size, bytes(text)) > maximumBytes) {
    throw new SnsError('InvalidParameter', 'Invalid parameter: Message too long');
  }
  return {
    id: randomUUID(),
    subject: subject ?? null,
    texts: structure === 'json' ? textsByProtocol(text) : { default: text },
    attributes,
    at: new Date().toISOString(),
  };
}

/** The text for one protocol: its own, or the default. */
export function textFor({ texts }: Message, protocol: string): string {
  return texts[protocol] ?? texts.default ?? '';
}

/** SNS cuts no SMS: what is longer than ten parts it refuses to send. */
export const isSendableSms = (text: string): boolean => text.length <= smsMaximumLength;

function checkSubject(subject: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what SNS refuses
  if (subject === '' || subject.length > 99 || /[\u0000-\u001f\u007f]/.test(subject)) {
    throw new SnsError('InvalidParameter', 'Invalid parameter: Subject');
  }
}

function textsByProtocol(text: string): Record<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new SnsError('InvalidParameter', 'Invalid parameter: Message Structure - JSON message body failed to parse');
  }
  const object = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed : {};
  const texts = Object.fromEntries(Object.entries(object).filter(([, value]) => typeof value === 'string'));
  if (!('default' in texts)) {
    throw new SnsError(
      'InvalidParameter',
      'Invalid parameter: Message Structure - No default entry in JSON message body',
    );
  }
  return texts;
}

function checkAttribute(name: string, type: string, value: string): { type: string; value: string } {
  const [base] = type.split('.');
  if (!['String', 'Number', 'Binary'].includes(base ?? '')) {
    throw new SnsError(
      'ParameterValueInvalid',
      `The message attribute '${name}' has an invalid message attribute type.`,
    );
  }
  if (value === '' || (type === 'Number' && Number.isNaN(Number(value)))) {
    throw new SnsError('ParameterValueInvalid', `The message attribute '${name}' must contain a valid value.`);
  }
  return { type, value };
}

const bytes = (text: string): number => Buffer.byteLength(text);
