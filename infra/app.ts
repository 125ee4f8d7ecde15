import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunction, functionNames } from '../functions/bundle.ts';
import { acknowledgeFindings } from './acknowledgements.ts';
import { readConfig } from './config.ts';
import { ReadoutStack } from './stack.ts';
import { stackName } from './stack-name.ts';

const app = new App();
const config = readConfig(app.node);
const folder = await mkdtemp(join(tmpdir(), 'readout-bundles-'));
await Promise.all(functionNames.map((name) => bundleFunction(name, join(folder, name))));

const stack = new ReadoutStack(app, stackName(config), {
  config,
  codeOf: (name) => Code.fromAsset(join(folder, name)),
  env: { account: process.env.CDK_DEFAULT_ACCOUNT, region: process.env.CDK_DEFAULT_REGION },
});
acknowledgeFindings(stack);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
