import { App } from 'aws-cdk-lib';
import { ReadoutError } from '../../shared/errors.ts';
import { type Config, readConfig, settingNames } from '../config.ts';

/**
 * The deployment's settings as `-c name=value` gives them, and the same as arguments for CDK. CDK itself takes any name
 * without a word, so that a slip (`alertMail`) would leave a setting out; here it is an `infra-config` error.
 */
export function readSettings(pairs: readonly string[]): Readonly<{ config: Config; cdkArguments: readonly string[] }> {
  const settings = Object.fromEntries(pairs.map(readPair));
  const config = readConfig(new App({ context: settings }).node);
  return { config, cdkArguments: pairs.flatMap((pair) => ['-c', pair]) };
}

function readPair(pair: string): readonly [string, string] {
  const [name = '', value] = pair.split(/=(.*)/s, 2);
  if (value === undefined) {
    throw new ReadoutError('infra-config', `The setting ${pair} has no value. Write it as -c ${pair}=value.`);
  }
  // CDK's own settings have colons in their names.
  if (!settingNames.includes(name) && !name.includes(':')) {
    throw new ReadoutError('infra-config', `There is no setting ${name}. There are: ${settingNames.join(', ')}.`);
  }
  return [name, value];
}
