import * as z from 'zod';

/**
 * What a person has put right in a record. `path` names the value: `kind`, `status`, `date`, `endDate`, `headline`,
 * `topics`, `place/city`, `place/country`, `place/venue`, or for a participant `participants/OFFICIAL/role` (and `name`,
 * `affiliation`, `organisation`, `honorific`, `lead`), where a null at `participants/OFFICIAL` strikes the person out.
 */
export const correctionSchema = z.object({
  id: z.string(),
  path: z.string().min(1),
  value: z.unknown(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  undone: z.object({ by: z.string().min(1), at: z.iso.datetime() }).optional(),
});

export type Correction = Readonly<z.infer<typeof correctionSchema>>;
