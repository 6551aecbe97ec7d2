import { Validator } from '@seriousme/openapi-schema-validator';
import { EXAMPLES } from '../../src/fleet/contract-examples.ts';
import { PROBLEMS } from '../../src/fleet/contract-problem.ts';
import { fleetApi } from '../../src/fleet/document.ts';
import { documentText, faultsOf, schemas } from './fleet-document.ts';

test('docs/fleet-api.yaml is the contract as it is (else: npm run fleet:api)', () => {
  expect(documentText).toBe(fleetApi());
});

test('it is an OpenAPI 3.1 document', async () => {
  const validator = new Validator();
  expect(await validator.validate(documentText)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test.each([
  ['an answer without words', 'description: As told.', 'x-description: As told.'],
  ['a parameter in no place', 'in: path', 'in: between'],
  ['no such security', 'type: oauth2', 'type: handshake'],
])('%s would be noticed', async (_what, good, bad) => {
  const broken = documentText.replace(good, bad);
  expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
});

test.each(Object.keys(schemas))('%s is a JSON schema that its example fits', (name) => {
  const { examples = [] } = schemas[name] ?? {};
  expect(examples).toEqual(EXAMPLES[name] === undefined ? [] : [EXAMPLES[name]]);
  const ref = { $ref: `#/components/schemas/${name}` };
  for (const example of Array.isArray(examples) ? examples : []) {
    expect(faultsOf(example, ref)).toEqual([]);
  }
  expect(faultsOf({ id: '..' }, ref)).not.toEqual([]);
});

test('every error of the contract is told, with its status', () => {
  for (const [code, [status]] of Object.entries(PROBLEMS)) {
    expect(documentText).toMatch(new RegExp(`"${status}":|${code}`));
    expect(documentText).toContain(`\`${code}\`: `);
  }
});

test('nothing in it names a product, a person or a place that is real', () => {
  const hosts = Array.from(documentText.matchAll(/https?:\/\/([^/\s"]+)/g), ([, host]) => host);
  expect(new Set(hosts)).toEqual(new Set(['fleet.example']));
});
