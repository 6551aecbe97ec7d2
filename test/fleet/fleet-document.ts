import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../core/the-shop.ts';

const jsonSchema = z.record(z.string(), z.unknown());
const content = z.record(z.string(), z.object({ schema: jsonSchema }));
const answer = z.object({ content: content.optional() });
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(['path', 'query', 'header']),
      required: z.boolean(),
      schema: jsonSchema,
    }),
  ),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), answer.extend({ $ref: z.string().optional() })),
});

export type Operation = z.infer<typeof operation>;
export type Schema = z.infer<typeof jsonSchema>;

/** `docs/fleet-api.yaml`: all that another team would have. */
export const documentText = readFileSync(join(root, 'docs/fleet-api.yaml'), 'utf8');

const document = z
  .object({
    paths: z.record(z.string(), z.partialRecord(z.enum(['get', 'post']), operation)),
    components: z.object({
      schemas: z.record(z.string(), jsonSchema),
      responses: z.record(z.string(), answer),
    }),
  })
  .parse(parse(documentText));

export const schemas = document.components.schemas;

const ajv = new Ajv2020({ strict: true, allErrors: true, coerceTypes: false });
for (const [name, format] of Object.entries(fullFormats)) ajv.addFormat(name, format);
ajv.addVocabulary(['components']);
ajv.addSchema({ $id: 'fleet', components: { schemas } });

/** The part of the document a `$ref` names. */
export function partOf(ref: string): Schema {
  return schemas[ref.split('/').at(-1) ?? ''] ?? {};
}

/** What is wrong with a value by a schema of the document; empty: nothing. */
export function faultsOf(value: unknown, by: Schema): readonly string[] {
  const ref = by['$ref'];
  const check = ajv.compile(typeof ref === 'string' ? { $ref: `fleet${ref}` } : by);
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

interface Found {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** The operation of a request, by its path below `/v1`; null when the document has none. */
export function operationAt(method: string, pathname: string): Found | null {
  for (const [template, operations] of Object.entries(document.paths)) {
    const found = operations[method === 'POST' ? 'post' : 'get'];
    const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
    const match = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(pathname);
    if (found === undefined || match === null) continue;
    const values = match.slice(1).map(decodeURIComponent);
    return {
      operation: found,
      path: Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])),
    };
  }
  return null;
}

/** The schema of an answer; null when the document does not know such an answer. */
export function schemaOf({ responses }: Operation, status: number, type: string): Schema | null {
  const told = responses[status];
  const named = told?.$ref?.split('/').at(-1);
  const found = named === undefined ? told : document.components.responses[named];
  return found?.content?.[type]?.schema ?? null;
}

/** What is wrong with an answer by the document; empty: another team's client could read it. */
export async function faultsOfAnswer(
  method: string,
  pathname: string,
  response: Response,
): Promise<readonly string[]> {
  const { status, headers } = response;
  const found = operationAt(method, pathname);
  if (found === null) return [`no ${method} ${pathname} in the document`];
  if (status === 304) return [];
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  const schema = schemaOf(found.operation, status, type);
  if (schema === null) return [`no ${status} of ${type} for ${found.operation.operationId}`];
  return faultsOf(await response.clone().json(), schema);
}
