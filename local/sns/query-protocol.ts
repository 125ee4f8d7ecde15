import { randomUUID } from 'node:crypto';

/** A parameter tree: `Tags.member.1.Key=a` is `{ Tags: [{ Key: 'a' }] }`. */
export type QueryValue = string | readonly QueryValue[] | { readonly [name: string]: QueryValue };
/** What an action answers. A `Map` is a map of the protocol, an array a list, an object a structure. */
export type XmlValue =
  | string
  | readonly XmlValue[]
  | ReadonlyMap<string, string>
  | { readonly [name: string]: XmlValue | undefined };

/** An error as SNS reports it; `code` is the one on the wire (`NotFound`, `InvalidParameter` …). */
export class SnsError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'SnsError';
    this.code = code;
    this.status = status;
  }
}

type Tree = Map<string, string | Tree>;

/** Reads the form body of an AWS Query request. */
export function parseQueryForm(form: URLSearchParams): Readonly<Record<string, QueryValue>> {
  const root: Tree = new Map();
  for (const [name, value] of form) insert(root, name.split('.'), value);
  const value = fromTree(root);
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, QueryValue>) : {};
}

function insert(tree: Tree, [head = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    tree.set(head, value);
    return;
  }
  const known = tree.get(head);
  const child: Tree = known instanceof Map ? known : new Map();
  tree.set(head, child);
  insert(child, rest, value);
}

function fromTree(tree: Tree): QueryValue {
  const items = tree.get('member') ?? tree.get('entry');
  if (items instanceof Map && tree.size === 1) {
    return [...items].sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => toValue(item));
  }
  return Object.fromEntries([...tree].map(([name, value]) => [name, toValue(value)]));
}

const toValue = (node: string | Tree): QueryValue => (typeof node === 'string' ? node : fromTree(node));

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';

export function renderResult(action: string, result: XmlValue | null): string {
  const body = result === null ? '' : element(`${action}Result`, result);
  return `<${action}Response xmlns="${namespace}">${body}<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`;
}

export function renderError({ code, message, status }: SnsError): string {
  const error = element('Error', { Type: status >= 500 ? 'Receiver' : 'Sender', Code: code, Message: message });
  return `<ErrorResponse xmlns="${namespace}">${error}<RequestId>${randomUUID()}</RequestId></ErrorResponse>`;
}

function element(name: string, value: XmlValue): string {
  return `<${name}>${content(value)}</${name}>`;
}

function content(value: XmlValue): string {
  if (typeof value === 'string') return escapeXml(value);
  if (value instanceof Map) {
    return [...value].map(([key, item]) => element('entry', { key, value: item })).join('');
  }
  if (Array.isArray(value)) return value.map((item: XmlValue) => element('member', item)).join('');
  return Object.entries(value)
    .map(([name, item]) => (item === undefined ? '' : element(name, item as XmlValue)))
    .join('');
}

/** Line breaks as references, since XML readers would otherwise fold CR LF into LF. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n]/g, (character) => `&#${character.codePointAt(0)};`);
}
