import { stringify } from 'yaml';
import { SCOPES } from './contract-operations.ts';
import { commonAnswers, paths, WEBHOOKS } from './document-operations.ts';
import { namedSchemas } from './document-schemas.ts';
import { HOW_TO_SERVE } from './document-words.ts';

/** The contract as an OpenAPI 3.1 document in YAML, made of the very schemas that the client reads with. */
export function fleetApi(): string {
  const document = {
    openapi: '3.1.1',
    info: {
      title: 'Fleet of payment terminals',
      version: '1.0.0',
      summary: 'What a fleet tells a support bot about the terminals of its merchants.',
      description: HOW_TO_SERVE,
    },
    servers: [{ url: 'https://fleet.example/v1', description: 'Wherever the fleet is.' }],
    paths: paths(),
    webhooks: WEBHOOKS,
    components: { schemas: namedSchemas(), responses: commonAnswers(), securitySchemes },
  };
  return stringify(document, { lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false });
}

const securitySchemes = {
  clientCredentials: {
    type: 'oauth2',
    description: 'RFC 6749, section 4.4; the client sends id and secret as HTTP Basic (2.3.1).',
    flows: { clientCredentials: { tokenUrl: 'https://fleet.example/oauth/token', scopes: SCOPES } },
  },
  staticToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'One long-lived token with all scopes, where there is no OAuth.',
  },
};
