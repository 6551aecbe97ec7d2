import * as fc from 'fast-check';
import type { FleetAnswer } from '../../src/core/terminal.ts';
import type { FleetClient, ForeignAnswer } from '../../src/fleet/client.ts';

/** An answer in place of the vendor's own. */
export interface VendorAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One of a vendor's fleets with shops in it, and our client that asks it. */
interface VendorStage {
  readonly client: FleetClient;
  /** The paths that were asked, in order. */
  readonly asked: string[];
  /** What the vendor's own rules find wrong with what was asked or answered. */
  readonly faults: string[];
  readonly foreign: readonly ForeignAnswer[];
  readonly answerWith: (answer: VendorAnswer) => void;
  readonly close: () => Promise<void>;
}

/** A shop, and who of the vendor's merchants it is; `neighbours` bear almost the same name. */
export interface VendorShop {
  readonly merchantId: string;
  readonly terminals: number;
}

export interface Vendor {
  readonly name: string;
  /** `M-1`, `M-2` … are bound; each terminal is labelled, or its serial ends, with its shop's number. */
  readonly open: (shops: readonly VendorShop[]) => Promise<VendorStage>;
  /** The shop that a terminal was made for. */
  readonly ownerOf: (terminalId: string) => string;
  /** How it says that it does not let us in, and that it has none of that name. */
  readonly refuses: VendorAnswer;
  readonly hasNone: VendorAnswer;
  /** A right answer to the first question for `M-1`. */
  readonly valid: VendorAnswer;
  /** The path that the first question goes to. */
  readonly isFirst: (path: string) => boolean;
}

const DOWN = { kind: 'silent', because: 'down' };

/** What every kind of fleet does, whatever it can tell. */
export function suiteOf(vendor: Vendor): void {
  let stage: VendorStage;
  const open = async (shops: readonly VendorShop[]) => {
    stage = await vendor.open(shops);
    return stage.client;
  };
  afterEach(() => stage.close());
  const one = [{ merchantId: 'M-1', terminals: 1 }];
  const firstCalls = ({ asked }: VendorStage) => asked.filter(vendor.isFirst).length;

  test(`${vendor.name}: a shop that nobody has bound is asked of nobody`, async () => {
    const client = await open(one);
    expect(await client.askTerminals('M-77')).toEqual({ kind: 'silent', because: 'notFound' });
    expect(stage.asked).toEqual([]);
  });

  test(`${vendor.name}: all terminals of a shop are told, and asked for as the vendor publishes`, async () => {
    const client = await open([{ merchantId: 'M-1', terminals: 130 }]);
    const answer = await client.askTerminals('M-1');
    expect(terminalsOf(answer)).toHaveLength(130);
    expect(stage.faults).toEqual([]);
  });

  test(`${vendor.name}: within a minute terminals are told from memory`, async () => {
    const client = await open(one);
    await client.askTerminals('M-1');
    const asked = firstCalls(stage);
    await client.askTerminals('M-1');
    expect(firstCalls(stage)).toBe(asked);
  });

  test(`${vendor.name}: who does not let us in refuses, and who has none has none`, async () => {
    const client = await open(one);
    stage.answerWith(vendor.refuses);
    expect(await client.askTerminals('M-1')).toEqual({ kind: 'silent', because: 'refused' });
    stage.answerWith(vendor.hasNone);
    expect(await client.askTerminals('M-1')).toEqual({ kind: 'silent', because: 'notFound' });
  });

  test.each([
    ['breaks', { status: 503, body: 'x' }, DOWN],
    ['wants a pause', { status: 429, body: {}, headers: { 'retry-after': '3' } }, DOWN],
    ['answers a page for people', { status: 200, body: '<html>' }, { because: 'nonsense' }],
    ['answers nothing of its own', { status: 200, body: { a: 1 } }, { because: 'nonsense' }],
    [
      'is behind a proxy that knows no such path',
      { status: 404, body: 'x' },
      { because: 'nonsense' },
    ],
  ])(`${vendor.name}: a fleet that %s tells nothing`, async (_what, answer, told) => {
    const client = await open(one);
    stage.answerWith(answer);
    expect(await client.askTerminals('M-1')).toMatchObject(told);
  });

  test(`${vendor.name}: an answer of an hour ago is an old copy`, async () => {
    const client = await open(one);
    stage.answerWith(vendor.valid);
    expect(await client.askTerminals('M-1')).toMatchObject({ kind: 'known' });
    client.forget('M-1');
    const hourAgo = new Date(Date.now() - 3_600_000).toUTCString();
    stage.answerWith({ ...vendor.valid, headers: { date: hourAgo } });
    expect(await client.askTerminals('M-1')).toEqual({ kind: 'silent', because: 'nonsense' });
  });

  test(`${vendor.name}: no shop is told a terminal of another, however alike they are`, async () => {
    await open(one);
    const worlds = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(worlds, async (counts) => {
        await stage.close();
        const shops = counts.map((terminals, at) => ({ merchantId: `M-${at + 1}`, terminals }));
        const client = await open(shops);
        const answers = await Promise.all(shops.map((s) => client.askTerminals(s.merchantId)));
        const told = answers.map((answer) => terminalsOf(answer));
        told.forEach((terminals, at) => {
          const { merchantId, terminals: count } = shops[at] ?? { merchantId: '', terminals: -1 };
          expect(terminals).toHaveLength(count);
          for (const terminal of terminals) {
            expect(vendor.ownerOf(terminal.id)).toBe(merchantId);
            expect(terminal.merchantId).toBe(merchantId);
          }
        });
        expect(stage.foreign).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
}

/** The terminals of an answer; throws when there is none. */
export function terminalsOf(answer: FleetAnswer) {
  if (answer.kind === 'silent') throw new Error(`the fleet is silent: ${answer.because}`);
  return answer.terminals;
}
