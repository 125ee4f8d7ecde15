import { InvalidArgumentError, Option } from 'commander';

/** The options that tell a command what a user expects in a month, as `estimateCost` takes it. */
export function volumeOptions(): readonly Option[] {
  return [
    amount('--articles <n>', 'articles a month', 10_000),
    amount('--watches <n>', 'watches', 50),
    amount('--emails <n>', 'alerts by e-mail a month', 1_000),
    amount('--sms <n>', 'alerts by SMS a month', 0),
    amount('--api-requests <n>', 'requests to the HTTP API a month', 10_000),
  ];
}

function amount(flags: string, description: string, unlessGiven: number): Option {
  return new Option(flags, description).default(unlessGiven).argParser(wholeNumber);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw new InvalidArgumentError('Give a whole number.');
  return value;
}
