import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { z } from 'zod';
import { partOf, type Schema } from './fleet-document.ts';

const shape = z.object({
  $ref: z.string().optional(),
  anyOf: z.array(z.record(z.string(), z.unknown())).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  minLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  items: z.record(z.string(), z.unknown()).optional(),
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  required: z.array(z.string()).optional(),
});

type Shape = z.infer<typeof shape>;

/** Anything that the schema permits: what a fleet of another team might answer. */
export function bySchema(schema: Schema): Arbitrary<unknown> {
  const read = shape.parse(schema);
  if (read.$ref !== undefined) return bySchema(partOf(read.$ref));
  if (read.anyOf !== undefined) return fc.oneof(...read.anyOf.map(bySchema));
  if (read.enum !== undefined) return fc.constantFrom(...read.enum);
  if (read.const !== undefined) return fc.constant(read.const);
  return fc.oneof(...[read.type ?? []].flat().map((type) => byType(type, read)));
}

function byType(type: string, read: Shape): Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return anObject(read);
    case 'array':
      return fc.array(bySchema(read.items ?? {}), { maxLength: 3 });
    case 'string':
      return read.format === 'date-time' ? aMoment : aText(read);
    case 'integer':
      return fc.integer({ min: read.minimum ?? -9999, max: read.maximum ?? 99_999_999 });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`the document has a type that nobody can make: ${type}`);
  }
}

function anObject({ properties = {}, required = [] }: Shape): Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, one]) => [name, bySchema(one)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: required });
}

// A full stop alone may be no id of a path.
const aText = ({ minLength = 0 }: Shape): Arbitrary<string> =>
  fc.string({ unit: 'grapheme', minLength, maxLength: 12 }).filter((text) => !/^\.+$/.test(text));

const aMoment: Arbitrary<string> = fc
  .tuple(
    fc.date({
      min: new Date('2025-08-18T00:00:00Z'),
      max: new Date('2025-08-27T00:00:00Z'),
      noInvalidDate: true,
    }),
    fc.boolean(),
  )
  .map(([at, isZulu]) => {
    const iso = at.toISOString();
    if (isZulu) return iso;
    return new Date(at.getTime() + 9 * 3_600_000).toISOString().replace('Z', '+09:00');
  });
