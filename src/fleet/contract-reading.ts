import { z } from 'zod';

/** A moment on the wire: RFC 3339 with offset. */
export const moment = z.iso.datetime({ offset: true });

/** Absent and null are one thing on the wire: not known. It is never read as false or zero. */
export const maybe = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((v) => v ?? null);

/** Rounded down: 24.9 is below 25. A fleet is to send whole numbers; one that does not is read all the same. */
export const percent = z
  .number()
  .transform(Math.floor)
  .pipe(z.int().min(0).max(100))
  .meta({ type: 'integer', minimum: 0, maximum: 100 });

/** An id that stands in a path; `.` and `..` would climb out of the merchant's own part of it. */
export const pathId = z
  .string()
  .min(1)
  .refine((id) => isPathId(id))
  .meta({ not: { enum: ['.', '..'] } });

export function isPathId(id: string): boolean {
  return id !== '' && id !== '.' && id !== '..' && id.isWellFormed();
}

/** A part that a fleet may leave out as a whole; then all of it is not known. */
export const facet = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess((value) => value ?? {}, z.object(shape));

/** One page of a list; `asOf` is the server's clock when it answered. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    data: z.array(item),
    nextCursor: maybe(z.string().min(1)).describe('What `cursor` gives the next page; null: none.'),
    asOf: moment.describe('The clock of the server when it answered. Clients correct skew by it.'),
  });

/** What every list may be asked with. */
export const pageQuerySchema = z.object({
  cursor: z.string().min(1).optional().describe('`nextCursor` of the page before.'),
  limit: z.coerce.number<string>().int().min(1).max(100).default(50).meta({ type: 'integer' }),
});
