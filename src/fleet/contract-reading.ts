import { z } from 'zod';

/** A moment on the wire: RFC 3339 with offset. */
export const moment = z.iso.datetime({ offset: true });

/** Absent and null are one thing on the wire: not known. It is never read as false or zero. */
export const maybe = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((v) => v ?? null);

/** Rounded down: 24.9 is below 25. */
export const percent = z.number().transform(Math.floor).pipe(z.int().min(0).max(100));

/** An id that stands in a path; `.` and `..` would climb out of the merchant's own part of it. */
export const pathId = z.string().refine((id) => isPathId(id));

export function isPathId(id: string): boolean {
  return id !== '' && id !== '.' && id !== '..' && id.isWellFormed();
}

/** A part that a fleet may leave out as a whole; then all of it is not known. */
export const facet = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess((value) => value ?? {}, z.object(shape));

/** One page of a list; `asOf` is the server's clock when it answered. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), nextCursor: maybe(z.string().min(1)), asOf: moment });
