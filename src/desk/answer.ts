import type { Response } from 'express';
import type { z } from 'zod';

/** Says no. The page shows `detail` as it is, so it is Japanese. */
export function problem(response: Response, status: number, detail: string): void {
  response.status(status).type('application/problem+json').json({ status, detail });
}

/** The body in the expected shape; null when it was not, and that is answered. */
export function bodyOf<T>(response: Response, shape: z.ZodType<T>): T | null {
  const body = shape.safeParse(response.req.body);
  if (body.success) return body.data;
  const wrong = body.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ');
  problem(response, 400, `送られた内容が正しくありません(${wrong})。`);
  return null;
}
