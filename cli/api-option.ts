import { Option } from 'commander';

/** Commands that can ask the HTTP API instead of a stack's own servers. */
export type ApiChoice = Readonly<{ api?: string }>;

export const apiOption = () =>
  new Option('--api <url>', 'the HTTP API at this address instead, with the token in READOUT_TOKEN');
