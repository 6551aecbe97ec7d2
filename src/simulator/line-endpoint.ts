import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { toErrorBody } from '../line/limits.ts';
import type { Faults, LineFault } from './line-faults.ts';
import type { AccessTokens } from './line-tokens.ts';

export interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly file?: { readonly contentType: string; readonly bytes: Buffer };
}

export type Handle = (request: Request) => Answer;

export interface Gate {
  readonly faults: Faults;
  readonly accessTokens: AccessTokens;
}

export const DONE: Answer = { status: 200, body: {} };
export const NOT_FOUND: Answer = { status: 404, body: { message: 'Not found' } };

/** One endpoint of LINE: struck by faults, closed to those without a token, never without a request id. */
export function endpoint({ faults, accessTokens }: Gate, handle: Handle): RequestHandler {
  return (request, response) => {
    const fault = faults.take(request);
    if (fault === null) send(response, answerOf(request, accessTokens, handle));
    else strike(fault, request, response, () => answerOf(request, accessTokens, handle));
  };
}

/** An endpoint that gives out tokens, and so cannot ask for one. */
export function openEndpoint({ faults }: Gate, handle: Handle): RequestHandler {
  return (request, response) => {
    const fault = faults.take(request);
    if (fault === null) send(response, handle(request));
    else strike(fault, request, response, () => handle(request));
  };
}

function answerOf(request: Request, tokens: AccessTokens, handle: Handle): Answer {
  const token = /^Bearer (?<token>.+)$/u.exec(request.get('authorization') ?? '')?.groups?.[
    'token'
  ];
  if (token !== undefined && tokens.isGood(token)) return handle(request);
  const message =
    'Authentication failed due to the following reason: invalid token. ' +
    'Confirm that the access token in the authorization header is valid.';
  return { status: 401, body: { message } };
}

function strike(fault: LineFault, request: Request, response: Response, act: () => Answer): void {
  switch (fault.kind) {
    case 'status':
      send(response, broken(fault));
      return;
    case 'timeout':
      return;
    case 'acceptThenTimeout':
      act();
      return;
    case 'reset':
      request.socket.destroy();
      return;
    case 'acceptThenReset':
      act();
      request.socket.destroy();
  }
}

function broken({ status, message, details }: Extract<LineFault, { kind: 'status' }>): Answer {
  const answer = failed(status, message);
  return details === undefined ? answer : { ...answer, body: { ...answer.body, details } };
}

const TEXTS: Readonly<Record<number, string>> = {
  403: 'Access to this API is not available for your account',
  404: 'Not found',
  429: 'The API rate limit has been exceeded. Try again later.',
};

export function failed(status: number, message?: string): Answer {
  return { status, body: { message: message ?? TEXTS[status] ?? `Error ${String(status)}` } };
}

export function send(response: Response, { status, body, headers, file }: Answer): void {
  response.status(status).set({ 'x-line-request-id': randomUUID(), ...headers });
  if (file === undefined) response.json(body ?? {});
  else response.type(file.contentType).send(file.bytes);
}

/** The request's body by its limits, or LINE's own words about what is wrong with it. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): { readonly data: z.output<Schema> } | { readonly refusal: Answer } {
  const parsed = schema.safeParse(body);
  return parsed.success
    ? { data: parsed.data }
    : { refusal: { status: 400, body: toErrorBody(parsed.error) } };
}

export function pathPart(request: Request, name: string): string {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
}
