import type { ErrorRequestHandler, Response } from 'express';
import { z } from 'zod';
import { PROBLEMS, type Problem, type ProblemCode } from '../fleet/contract-problem.ts';

/** Answers with an error as RFC 9457 puts it. */
export function sendProblem(
  response: Response,
  status: number,
  code: string,
  detail: string,
  errors: readonly FieldError[] = [],
): void {
  const problem: Problem = {
    type: `problem:${code}`,
    title: code.replaceAll('-', ' '),
    status,
    detail,
    instance: response.req.originalUrl,
    code,
    retryable: status === 409 || status === 429 || status >= 500,
    traceId: null,
  };
  const body = errors.length === 0 ? problem : { ...problem, errors };
  response.status(status).type('application/problem+json').send(JSON.stringify(body));
}

/** Answers with one of the errors of the contract. */
export function refuse(response: Response, code: ProblemCode, detail: string): void {
  sendProblem(response, PROBLEMS[code][0], code, detail);
}

interface FieldError {
  readonly field: string;
  readonly detail: string;
}

/** What a request carries, or null after it was answered with a 400 that names the fields. */
export function readInput<T>(schema: z.ZodType<T>, given: unknown, response: Response): T | null {
  // A request without a body is an empty order: its fields are then named as missing.
  const read = schema.safeParse(given ?? {});
  if (read.success) return read.data;
  const errors = read.error.issues.flatMap(toFieldErrors);
  const detail = errors.map((error) => `${error.field}: ${error.detail}`).join(' ');
  sendProblem(response, 400, 'invalid-request', detail, errors);
  return null;
}

function toFieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ field, detail: 'この項目はありません。' }));
  return [{ field: issue.path.join('.') || '本文', detail: issue.message }];
}

const brokenBodySchema = z.object({ type: z.string(), status: z.int().min(400).max(499) });

/** A body that is no JSON is the caller's mistake, and is told as one. */
export const answerBrokenBody: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const broken = brokenBodySchema.safeParse(error);
  if (!broken.success) return next(error);
  sendProblem(response, broken.data.status, 'invalid-request', '本文: JSONとして読めません。');
};
