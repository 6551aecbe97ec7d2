import { z } from 'zod';
import { campaignSchema } from './contract-campaign.ts';
import { commandOrderSchema, commandSchema } from './contract-command.ts';
import { fleetEventSchema } from './contract-event.ts';
import { EXAMPLES } from './contract-examples.ts';
import { paymentPageSchema, paymentSchema } from './contract-payment.ts';
import { problemSchema } from './contract-problem.ts';
import { softwareLayerSchema, terminalPageSchema, terminalSchema } from './contract.ts';

export type Json = Readonly<Record<string, unknown>>;

const SCHEMAS = {
  Terminal: terminalSchema,
  SoftwareLayer: softwareLayerSchema,
  TerminalPage: terminalPageSchema,
  Payment: paymentSchema,
  PaymentPage: paymentPageSchema,
  CommandOrder: commandOrderSchema,
  Command: commandSchema,
  Campaign: campaignSchema,
  FleetEvent: fleetEventSchema,
  Problem: problemSchema,
};

const refTo = (id: string): string => `#/components/schemas/${id}`;

/** The schemas as a fleet is to write by them; our reading forgives more. */
const asWritten: z.core.ToJSONSchemaParams = {
  io: 'input',
  override: ({ zodSchema, jsonSchema }) => {
    // What an unknown word is read as is the reader's matter.
    if (zodSchema instanceof z.ZodCatch) delete jsonSchema.default;
    // The format says it; the expression behind it nobody can read.
    if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  },
};

/** The named parts of the contract as JSON Schema 2020-12, each with an example. */
export function namedSchemas(): Json {
  const parts = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) parts.add(schema, { id });
  const { schemas } = z.toJSONSchema(parts, { ...asWritten, uri: refTo });
  const made = Object.entries(schemas).map(([id, schema]): [string, Json] => {
    const example = EXAMPLES[id];
    return [id, example === undefined ? bare(schema) : { ...bare(schema), examples: [example] }];
  });
  return Object.fromEntries(made);
}

/** Without what a schema says that stands alone. */
function bare(schema: Json): Json {
  const own = Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id');
  return Object.fromEntries(own);
}

/** A reference to a named part of the contract. */
export function refOf(schema: z.ZodType): Json {
  const id = Object.entries(SCHEMAS).find(([, one]) => one === schema)?.[0];
  if (id === undefined) throw new Error('no named part of the contract');
  return { $ref: refTo(id) };
}

/** The fields of an object as parameters of a request. */
export function parametersIn(place: 'query' | 'header', schema: z.ZodObject | undefined): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const { description, ...rest } = bare(z.toJSONSchema(field, asWritten));
    const required = !z.safeParse(field, undefined).success;
    const words = description === undefined ? {} : { description };
    return { name, in: place, required, ...words, schema: rest };
  });
}
