import type { StackChoice } from './connect.ts';

/** What `readout channel` may be told besides which channel. */
export type Addresses = Readonly<{ email?: readonly string[]; sms?: readonly string[]; https?: readonly string[] }>;
export type CapOptions = StackChoice & Readonly<{ messagesPerHour?: number; smsPerDay?: number }>;
