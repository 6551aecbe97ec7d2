import type { Response } from 'express';
import type { z } from 'zod';
import { doorRefusals, fieldRefusals } from './door-refusals.ts';
import { languageOf, type InBoth } from './in-both.ts';

/**
 * Says no. The page shows `detail` as it is, so it comes in the page's language; `more`: what it can do about it.
 */
export function problem(response: Response, status: number, words: InBoth, more?: object): void {
  const detail = words[languageOf(response.req)];
  response
    .status(status)
    .type('application/problem+json')
    .json({ status, detail, ...more });
}

/** The body in the expected shape; null when it was not, and that is answered. */
export function bodyOf<T>(response: Response, shape: z.ZodType<T>): T | null {
  const body = shape.safeParse(response.req.body);
  if (body.success) return body.data;
  const { issues } = body.error;
  const [known] = issues.flatMap(({ message }) => fieldRefusals[message] ?? []);
  const where = issues.map(({ path }) => path.join('.')).join(', ');
  problem(response, 400, known ?? doorRefusals.body(where));
  return null;
}
