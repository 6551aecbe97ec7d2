import type { IncomingMessage, ServerResponse } from 'node:http';
import * as fc from 'fast-check';
import type { DateTime } from 'luxon';
import { bySchema } from './by-schema.ts';
import { faultsOf, operationAt, schemaOf, type Operation } from './fleet-document.ts';
import { listen } from './listen.ts';

/** A fleet that was made from the document alone: it holds each request against it, and answers with anything it permits. */
export async function mockFleet(now: () => DateTime) {
  const faults: string[] = [];
  const asked: string[] = [];
  let seed = 0;
  const server = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://fleet');
    const found = operationAt(request.method ?? '', url.pathname.replace(/^\/v1/, ''));
    if (found === null) {
      faults.push(`no ${request.method} ${url.pathname} in the document`);
      return void response.writeHead(404).end();
    }
    const { operation, path } = found;
    asked.push(operation.operationId);
    faults.push(...faultsIn(request, url, operation, path));
    seed += 1;
    const said = { ...path, asOf: now().toISO() ?? '' };
    answer(response, operation, said, { seed, isLast: url.searchParams.has('cursor') });
  });
  return { ...server, faults, asked, from: (next: number) => void (seed = next) };
}

function faultsIn(
  request: IncomingMessage,
  { searchParams }: URL,
  { operationId, parameters }: Operation,
  path: Readonly<Record<string, string>>,
): string[] {
  const known = new Set(parameters.map(({ name }) => name));
  const unknown = [...searchParams.keys()].filter((name) => !known.has(name));
  const wrong = parameters.flatMap(({ name, in: place, required, schema }) => {
    const header = request.headers[name.toLowerCase()];
    const given = { path: path[name], query: searchParams.get(name), header }[place] ?? null;
    if (given === null) return required ? [`${name} is missing`] : [];
    const value = schema['type'] === 'integer' ? Number(given) : given;
    return faultsOf(value, schema).map((fault) => `${name}${fault}`);
  });
  const isNamed = /^Bearer \S+$/.test(request.headers.authorization ?? '');
  const all = [...unknown.map((name) => `${name} is unknown`), ...wrong];
  return [...all, ...(isNamed ? [] : ['no token'])].map((fault) => `${operationId}: ${fault}`);
}

interface Draw {
  readonly seed: number;
  readonly isLast: boolean;
}

function answer(
  response: ServerResponse,
  operation: Operation,
  said: Readonly<Record<string, string>>,
  { seed, isLast }: Draw,
): void {
  const schema = schemaOf(operation, 200, 'application/json');
  if (schema === null) throw new Error(`${operation.operationId} has no answer in the document`);
  const [body] = fc.sample(bySchema(schema), { seed, numRuns: 1 });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body, (key, value: unknown) => ofWords(key, value, said, isLast)));
}

// What the schemas cannot say and the document says in words: the ids of the path, the clock, and that a list ends.
function ofWords(
  key: string,
  value: unknown,
  said: Readonly<Record<string, string>>,
  isLast: boolean,
): unknown {
  if (key === 'nextCursor' && isLast) return null;
  return said[key] ?? value;
}
