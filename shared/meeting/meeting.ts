import * as z from 'zod';
import { topicIds } from '../lexicon/topic-ids.ts';

export const kindSchema = z.enum(['meeting', 'call', 'conference']);
export const statusSchema = z.enum(['held', 'planned', 'cancelled']);

/** Offsets, in UTF-16 code units, into the stored text of the article with this id. `end` is exclusive. */
export const spanSchema = z.object({
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/**
 * What proves one value: the words, how sure the engine is (calibrated share of right values, 0 to 1) and the rule
 * that produced it.
 */
export const evidenceSchema = z.object({
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  spans: z.array(spanSchema).min(1),
});

export const placeSchema = z.object({
  city: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  venue: z.string().optional(),
});

/** A side of the meeting: ISO 3166-1 alpha-2 for states, a short name (EU, UN, NATO, AU …) for bodies. */
export const partySchema = z.object({ id: z.string(), name: z.string() });

export const participantSchema = z.object({
  name: z.string().min(1).describe('fullest form in the article, without titles, ranks and honorifics'),
  honorific: z.string().optional(),
  role: z.string().nullable(),
  organisation: z.string().optional(),
  affiliation: z.string().nullable().describe('party id: ISO 3166-1 alpha-2 or the short name of a body'),
  lead: z.boolean(),
  officialId: z.string(),
});

export const statementSchema = z.object({ speaker: z.string(), verb: z.string(), text: z.string() });

export const outcomeKindSchema = z.enum(['agreed', 'signed', 'pledged', 'called-for', 'condemned', 'announced']);
export const outcomeSchema = z.object({ kind: outcomeKindSchema, text: z.string() });

/** Two sources that say different things of one value. Nothing is averaged: both stay, with who said which. */
export const conflictSchema = z.object({
  path: z.string(),
  values: z.array(z.object({ value: z.unknown(), articles: z.array(z.string()).min(1) })).min(2),
});

/**
 * One official meeting. The engine gives one per event and article; the store unites those of one event.
 * `evidence` maps the path of a value (`date`, `place/city`, `participants/0/role`, `topics/1`, `statements/0`) to
 * the words behind it.
 */
export const meetingSchema = z.object({
  id: z.string(),
  kind: kindSchema,
  status: statusSchema,
  date: z.iso.date().nullable(),
  endDate: z.iso.date().optional(),
  place: placeSchema.nullable(),
  parties: z.array(partySchema),
  participants: z.array(participantSchema),
  topics: z.array(z.enum(topicIds)),
  keyphrases: z.array(z.string()),
  statements: z.array(statementSchema),
  outcomes: z.array(outcomeSchema),
  headline: z.string(),
  confidence: z.number().min(0).max(1),
  sources: z.array(z.string()).min(1).describe('article ids'),
  outlets: z.array(z.string()),
  conflicts: z.array(conflictSchema).optional(),
  evidence: z.record(z.string(), evidenceSchema),
});

export type Kind = z.infer<typeof kindSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Span = Readonly<z.infer<typeof spanSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type Place = Readonly<z.infer<typeof placeSchema>>;
export type Participant = Readonly<z.infer<typeof participantSchema>>;
export type Statement = Readonly<z.infer<typeof statementSchema>>;
export type OutcomeKind = z.infer<typeof outcomeKindSchema>;
export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;
export type Conflict = Readonly<z.infer<typeof conflictSchema>>;
export type Meeting = Readonly<z.infer<typeof meetingSchema>>;
