import { readFileSync } from 'node:fs';
import { App, type Environment } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { acknowledgeFindings } from '../../infra/acknowledgements.ts';
import { readConfig } from '../../infra/config.ts';
import { ReadoutStack } from '../../infra/stack.ts';

const { context: cdkContext } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };

/** The stack as `cdk synth -c …` makes it, but with a line of code in place of each function's bundle. */
export function makeStack(
  context: Readonly<Record<string, unknown>> = {},
  env: Environment = {},
): { app: App; stack: ReadoutStack } {
  const app = new App({ context: { ...cdkContext, ...context } });
  const stack = new ReadoutStack(app, 'Readout', {
    config: readConfig(app.node),
    env,
    codeOf: () => Code.fromInline('exports.handler = async () => undefined;'),
  });
  acknowledgeFindings(stack);
  return { app, stack };
}

export function synthesise(context: Readonly<Record<string, unknown>> = {}): Template {
  return Template.fromStack(makeStack(context).stack);
}
