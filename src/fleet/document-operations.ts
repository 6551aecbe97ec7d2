import { z } from 'zod';
import { eventHeadersSchema, fleetEventSchema } from './contract-event.ts';
import { COMMON_PROBLEMS, OPERATIONS, type Operation } from './contract-operations.ts';
import { PROBLEMS, problemSchema, type ProblemCode } from './contract-problem.ts';
import { parametersIn, refOf, type Json } from './document-schemas.ts';

/** What a fleet can be asked, as OpenAPI's `paths`. */
export function paths(): Json {
  const byPath = Map.groupBy(Object.entries(OPERATIONS), ([, { path }]) => path);
  const made = Array.from(byPath, ([path, operations]): [string, Json] => [
    path,
    Object.fromEntries(operations.map(([id, one]) => [one.method, toOperation(id, one)])),
  ]);
  return Object.fromEntries(made);
}

function toOperation(operationId: string, operation: Operation): Json {
  const { summary, scope, query, headers, body, path, isTagged = false } = operation;
  return {
    operationId,
    summary,
    security: [{ clientCredentials: [scope] }, { staticToken: [] }],
    parameters: [
      ...Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => inPath(name)),
      ...parametersIn('query', query),
      ...parametersIn('header', headers),
      ...parametersIn('header', isTagged ? tagHeader : undefined),
      ...parametersIn('header', requestId),
    ],
    ...(body === undefined ? {} : { requestBody: { required: true, content: jsonOf(body) } }),
    responses: { ...success(operation), ...problems(operation) },
  };
}

const tagHeader = z.object({ 'If-None-Match': z.string().optional() });

const requestId = z.object({
  'X-Request-Id': z.string().max(64).optional().describe('For the logs of both sides.'),
});

function inPath(name: string): Json {
  return { name, in: 'path', required: true, schema: { type: 'string', minLength: 1 } };
}

function jsonOf(schema: z.ZodType): Json {
  return { 'application/json': { schema: refOf(schema) } };
}

function success({ answer: { status, schema }, isTagged = false }: Operation): Json {
  const description = status === 202 ? 'Accepted; `getCommand` tells how it ends.' : 'As told.';
  const content = jsonOf(schema);
  if (!isTagged) return { [status]: { description, content } };
  return {
    [status]: { description, headers: { ETag: { schema: { type: 'string' } } }, content },
    304: { description: 'Still what `If-None-Match` names.' },
  };
}

function problems({ problems: own }: Operation): Json {
  const byStatus = Map.groupBy(own, (code) => PROBLEMS[code][0]);
  const rare = Array.from(byStatus, ([status, codes]): [number, Json] => [status, problem(codes)]);
  const common = COMMON_PROBLEMS.map((code): [number, Json] => [
    PROBLEMS[code][0],
    { $ref: refToAnswer(code) },
  ]);
  return Object.fromEntries([...rare, ...common]);
}

const refToAnswer = (code: ProblemCode): string => `#/components/responses/${code}`;

/** The problems that any operation may end in, by their code. */
export function commonAnswers(): Json {
  return Object.fromEntries(COMMON_PROBLEMS.map((code) => [code, problem([code])]));
}

const retryAfter = {
  'Retry-After': {
    description: 'In how many seconds to come back.',
    schema: { type: 'integer', minimum: 0 },
  },
};

function problem(codes: readonly ProblemCode[]): Json {
  const comesBack = codes.some((code) => [429, 503].includes(PROBLEMS[code][0]));
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code][1]}`).join(' '),
    ...(comesBack ? { headers: retryAfter } : {}),
    content: { 'application/problem+json': { schema: refOf(problemSchema) } },
  };
}

/** What a fleet sends by itself, as OpenAPI's `webhooks`. */
export const WEBHOOKS: Json = {
  fleetEvent: {
    post: {
      operationId: 'receiveEvent',
      summary: 'Something has changed (Standard Webhooks).',
      security: [],
      parameters: parametersIn('header', eventHeadersSchema),
      requestBody: { required: true, content: jsonOf(fleetEventSchema) },
      responses: {
        204: { description: 'Kept, or known already, or of a kind that nobody here waits for.' },
        400: { description: 'Signed, but no event. Sending it again does not help.' },
        401: { description: 'Not signed by a known secret, or too old.' },
        413: { description: 'Too long.' },
        503: { description: 'Not kept. Send it again, with growing pauses, for a day.' },
      },
    },
  },
};
