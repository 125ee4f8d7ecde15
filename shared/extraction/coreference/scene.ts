import type { Sentence } from '../text/document.ts';
import type { Reading } from '../text/reading.ts';
import type { NamedPerson } from './people.ts';
import type { Reference } from './reference.ts';

/** A text ready for reading events: its words, sentences, persons and who each sentence refers to. */
export type Scene = Readonly<{
  reading: Reading;
  sentences: readonly Sentence[];
  people: readonly NamedPerson[];
  references: readonly (readonly Reference[])[];
  /** The text is a headline: no verb is finite past, "X to meet Y" is a plan. */
  headline: boolean;
}>;

/** Token range, end exclusive. */
export type Range = Readonly<{ start: number; end: number }>;
