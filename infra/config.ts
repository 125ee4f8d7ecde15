import type { Node } from 'constructs';
import * as z from 'zod';
import { ReadoutError } from '../shared/errors.ts';

const flag = z
  .union([z.boolean(), z.enum(['true', 'false'])])
  .transform((value) => value === true || value === 'true')
  .default(false);

/** What a deployment may set with `-c name=value`. Unknown names are CDK's own and are left alone. */
const configSchema = z
  .object({
    stage: z
      .string()
      .regex(/^[a-z][a-z0-9]{0,15}$/, 'is a short lower-case name such as dev or prod')
      .default('dev'),
    alertEmail: z.email().optional(),
    alertPhone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'is a phone number in E.164 form such as +390612345678')
      .optional(),
    operationsEmail: z.email().optional(),
    issuer: z.url({ protocol: /^https$/ }).optional(),
    audience: z.string().min(1).optional(),
    customerKey: flag,
    tracing: flag,
    analytics: flag,
    logRetentionDays: z.coerce.number().int().positive().default(90),
    originalsToInfrequentAccessDays: z.coerce.number().int().min(30).default(90),
  })
  .refine((config) => (config.issuer === undefined) === (config.audience === undefined), {
    path: ['issuer'],
    message: 'and audience go together: give both to use your own identity provider, or neither',
  })
  .transform((config) => ({ ...config, keepData: config.stage === 'prod' }));

export type Config = Readonly<z.infer<typeof configSchema>>;

export const settingNames: readonly string[] = Object.keys(configSchema.in.shape);

/** Reads the deployment's settings from CDK context; a bad one ends the synthesis with what is wrong with it. */
export function readConfig(node: Node): Config {
  const given = Object.fromEntries(settingNames.map((name) => [name, node.tryGetContext(name) as unknown]));
  const parsed = configSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
  throw new ReadoutError('infra-config', `Bad setting for the stack: ${problems}. Correct it with -c name=value.`);
}
