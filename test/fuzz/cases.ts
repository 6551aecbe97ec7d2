import * as fc from 'fast-check';

/** Always the same cases; another seed finds others: `FUZZ_SEED=1 npm test test/fuzz`. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_250_819);

/** Runs a property over so many cases, and says so. A case that fails is told with the seed. */
export async function overCases<Case>(
  what: string,
  numRuns: number,
  given: fc.Arbitrary<Case>,
  holds: (one: Case) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(given, holds), { numRuns, seed: SEED, endOnFailure: true });
  process.stderr.write(`fuzzed ${what}: ${numRuns} cases, seed ${SEED}\n`);
}

/** Texts that break things: half letters, the character 0, other writing directions, names that objects have. */
export const oddText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  fc.constantFrom(
    '',
    '\0',
    'a\0b',
    '\uD800',
    '\uDFFFx',
    '\u202Eabc',
    '__proto__',
    'constructor',
    'toString',
    '../../etc/passwd',
    "' or 1=1 --",
    '<script>alert(1)</script>',
    '${jndi:ldap://x}',
    '%00',
    '{{7*7}}',
    '{known, select, other {}}',
    '9'.repeat(400),
    '＝'.repeat(6000),
    'ｱｲｳ𠮷🏳️‍🌈',
    '4111 1111 1111 1111',
  ),
);

/** The same, so that it may stand in a header. */
export const oddHeader = oddText.map((text) =>
  encodeURIComponent(text.toWellFormed()).slice(0, 500),
);

/** Anything that JSON can say. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
  oddText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2 ** 53 + 2, [], {}, [[]]),
);

/** As it is sent. */
export const textOf = (told: unknown): string =>
  told === undefined ? 'null' : JSON.stringify(told);

/** The whole, now and then with a part left out, or of another kind. */
export function broken(whole: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  const parts: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, right] of Object.entries(whole)) {
    parts[name] = fc.oneof(
      { weight: 20, arbitrary: right },
      { weight: 1, arbitrary: oddJson },
      // JSON leaves it out.
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
  }
  return fc.record(parts);
}

/** A body as bytes: mostly the JSON of it, sometimes cut, in another encoding, or no text at all. */
export function asBytes(body: fc.Arbitrary<unknown>): fc.Arbitrary<Buffer> {
  const json = body.map(textOf);
  return fc.oneof(
    { weight: 12, arbitrary: json.map((text) => Buffer.from(text)) },
    json.map((text) => Buffer.from(`\uFEFF${text}`)),
    json.map((text) => Buffer.from(text, 'utf16le')),
    json.map((text) => Buffer.from(text, 'latin1')),
    fc.tuple(json, fc.nat(200)).map(([text, at]) => Buffer.from(text.slice(0, at))),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.integer({ min: 1, max: 100_000 }).map((depth) => nested(depth)),
  );
}

function nested(depth: number): Buffer {
  return Buffer.from(`{"events":${'['.repeat(depth)}${']'.repeat(depth)}}`);
}
