import type { Delivery } from './deliveries.ts';
import type { Postmark } from './dispatch.ts';
import type { SnsState } from './topics.ts';

/** All that the actions of SNS work with. */
export type SnsDeps = Readonly<{ state: SnsState; mark: Postmark; enqueue(delivery: Delivery): Promise<unknown> }>;
