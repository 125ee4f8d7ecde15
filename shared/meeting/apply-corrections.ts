import * as z from 'zod';
import { ReadoutError } from '../errors.ts';
import { officialId } from '../names/official-id.ts';
import type { Correction } from './correction.ts';
import {
  kindSchema,
  type Meeting,
  meetingSchema,
  type Participant,
  participantSchema,
  statusSchema,
} from './meeting.ts';

const partsOfParticipant = participantSchema.omit({ officialId: true }).shape;

/** What may be put right, and what the right value must look like. */
const values: Readonly<Record<string, z.ZodType>> = {
  kind: kindSchema,
  status: statusSchema,
  date: z.iso.date().nullable(),
  endDate: z.iso.date().nullable(),
  headline: z.string().min(1),
  topics: meetingSchema.shape.topics,
  'place/city': z.string().min(1).nullable(),
  'place/country': z
    .string()
    .regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as LY')
    .nullable(),
  'place/venue': z.string().min(1).nullable(),
  participants: z.null(),
  ...Object.fromEntries(Object.entries(partsOfParticipant).map(([part, schema]) => [`participants/*/${part}`, schema])),
};

export const correctablePaths: readonly string[] = Object.keys(values).filter((path) => path !== 'participants');

/** Checks that a value may stand at a path. Throws `correction-invalid` that says which may. */
export function checkCorrection(path: string, value: unknown): void {
  const [field, official, part] = path.split('/');
  const schema =
    field === 'participants' && official ? values[part ? `participants/*/${part}` : 'participants'] : values[path];
  if (!schema || (field === path && path === 'participants')) {
    throw new ReadoutError(
      'correction-invalid',
      `There is no field ${JSON.stringify(path)} to correct. Fields: ${correctablePaths.join(', ')}, where * is the official's id.`,
    );
  }
  const checked = schema.safeParse(value);
  if (!checked.success) {
    const problem = checked.error.issues.map(({ message }) => message).join('; ');
    throw new ReadoutError('correction-invalid', `${path} can't be ${JSON.stringify(value)}: ${problem}.`);
  }
}

/**
 * The record as people have put it right, in the order in which they did. A correction whose participant is no longer
 * there has no effect. The evidence and the conflicts of a corrected value go, since a person now vouches for it.
 */
export function applyCorrections(meeting: Meeting, corrections: readonly Correction[]): Meeting {
  return corrections.filter(({ undone }) => !undone).reduce(applyCorrection, meeting);
}

function applyCorrection(meeting: Meeting, { path, value }: Correction): Meeting {
  const [field = '', second = '', part] = path.split('/');
  if (field === 'participants') return correctParticipant(meeting, second, part, value);
  const corrected = field === 'place' ? correctPlace(meeting, second, value) : { ...meeting, [field]: value };
  if (field === 'endDate' && value === null) {
    const { endDate: _, ...rest } = corrected;
    return vouchFor(rest, path);
  }
  return vouchFor(corrected, path);
}

function correctPlace(meeting: Meeting, part: string, value: unknown): Meeting {
  const { venue, ...place } = meeting.place ?? { city: null, country: null };
  const corrected = { ...place, ...(venue ? { venue } : {}), [part]: value };
  if (corrected.venue === null) delete corrected.venue;
  return { ...meeting, place: corrected.city || corrected.country || corrected.venue ? corrected : null };
}

function correctParticipant(meeting: Meeting, official: string, part: string | undefined, value: unknown): Meeting {
  const index = meeting.participants.findIndex((participant) => participant.officialId === official);
  const participant = meeting.participants[index];
  if (!participant) return meeting;
  if (!part) return strikeOut(meeting, index);
  const corrected: Participant = { ...participant, [part]: value };
  const named = part === 'name' ? { ...corrected, officialId: officialId(corrected.name) } : corrected;
  return vouchFor(
    { ...meeting, participants: meeting.participants.with(index, named) },
    `participants/${index}/${part}`,
  );
}

function strikeOut(meeting: Meeting, struck: number): Meeting {
  const moved = (path: string): string | null => {
    const [field, index, ...rest] = path.split('/');
    const at = Number(index);
    if (field !== 'participants' || at < struck) return path;
    return at === struck ? null : ['participants', at - 1, ...rest].join('/');
  };
  const evidence = Object.entries(meeting.evidence).flatMap(([path, found]) => {
    const now = moved(path);
    return now === null ? [] : [[now, found] as const];
  });
  const conflicts = (meeting.conflicts ?? []).flatMap((conflict) => {
    const now = moved(conflict.path);
    return now === null ? [] : [{ ...conflict, path: now }];
  });
  return {
    ...meeting,
    participants: meeting.participants.filter((_, index) => index !== struck),
    evidence: Object.fromEntries(evidence),
    ...(meeting.conflicts ? { conflicts } : {}),
  };
}

function vouchFor(meeting: Meeting, path: string): Meeting {
  const covers = (other: string) => other === path || other.startsWith(`${path}/`);
  const evidence = Object.fromEntries(Object.entries(meeting.evidence).filter(([other]) => !covers(other)));
  const { conflicts, ...rest } = meeting;
  const left = (conflicts ?? []).filter((conflict) => !covers(conflict.path));
  return { ...rest, evidence, ...(left.length > 0 ? { conflicts: left } : {}) };
}
