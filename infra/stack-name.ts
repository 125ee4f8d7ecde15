import type { Config } from './config.ts';

/** `Readout` in production, `Readout-dev` and the like for other stages, so that stages live side by side. */
export function stackName(config: Config): string {
  return config.stage === 'prod' ? 'Readout' : `Readout-${config.stage}`;
}
