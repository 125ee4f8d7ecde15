import type { MessageAttributes } from './message.ts';

type Scalar = string | number | boolean | null;

/**
 * Whether a message passes a subscription's filter policy: every key of the policy must be met by one of its conditions.
 * `MessageAttributes` scope looks at attributes, `MessageBody` at the leaves of a JSON body.
 */
export function passesFilter(policy: string, scope: string, attributes: MessageAttributes, body: string): boolean {
  const parsed: unknown = JSON.parse(policy);
  if (scope === 'MessageBody') {
    const json = parseJson(body);
    return json !== undefined && meets(parsed, json);
  }
  const values = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, attributeValues(value)]));
  return meets(parsed, values);
}

function meets(policy: unknown, value: unknown): boolean {
  if (Array.isArray(policy)) {
    const values = value === undefined ? [] : ((Array.isArray(value) ? value : [value]) as Scalar[]);
    return policy.some((condition: unknown) => meetsCondition(condition, values));
  }
  return Object.entries(policy as Record<string, unknown>).every(([key, inner]) => {
    if (key === '$or' && Array.isArray(inner)) return inner.some((alternative) => meets(alternative, value));
    const member = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    return meets(inner, member);
  });
}

function meetsCondition(condition: unknown, values: readonly Scalar[]): boolean {
  if (typeof condition !== 'object' || condition === null) return values.some((value) => value === condition);
  const [[operator, operand] = []] = Object.entries(condition);
  switch (operator) {
    case 'exists':
      return values.length > 0 === operand;
    case 'prefix':
      return strings(values).some((value) => value.startsWith(String(operand)));
    case 'suffix':
      return strings(values).some((value) => value.endsWith(String(operand)));
    case 'equals-ignore-case':
      return strings(values).some((value) => value.toLowerCase() === String(operand).toLowerCase());
    case 'anything-but':
      return values.length > 0 && !values.some((value) => isExcluded(operand, value));
    case 'numeric':
      return values.some((value) => typeof value === 'number' && meetsNumeric(operand as (string | number)[], value));
    default:
      return false;
  }
}

function isExcluded(operand: unknown, value: Scalar): boolean {
  if (Array.isArray(operand)) return operand.includes(value);
  if (typeof operand === 'object' && operand !== null) return meetsCondition(operand, [value]);
  return operand === value;
}

/** `[">=", 1, "<", 5]` */
function meetsNumeric(comparisons: readonly (string | number)[], value: number): boolean {
  for (let at = 0; at + 1 < comparisons.length; at += 2) {
    const [operator, bound] = [comparisons[at], Number(comparisons[at + 1])];
    const met =
      operator === '='
        ? value === bound
        : operator === '<'
          ? value < bound
          : operator === '<='
            ? value <= bound
            : operator === '>'
              ? value > bound
              : operator === '>=' && value >= bound;
    if (!met) return false;
  }
  return true;
}

const strings = (values: readonly Scalar[]) => values.filter((value) => typeof value === 'string');

function attributeValues({ type, value }: MessageAttributes[string]): readonly Scalar[] {
  if (type === 'String.Array') {
    const list = parseJson(value);
    return Array.isArray(list) ? (list as Scalar[]) : [];
  }
  return [type === 'Number' ? Number(value) : value];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
