import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromePath, openChrome } from './chrome.ts';
import { runProduct } from './running-product.ts';

const executable = await chromePath();
if (executable === null && process.env['CI'] === 'true') throw new Error('CI needs a Chromium');
if (executable === null) process.stderr.write('NO CHROMIUM FOUND: the pages are not tested here\n');
const withChrome = executable === null ? describe.skip : describe;

/** For everything that a browser does, on a busy machine. */
export const PATIENCE_MS = 60_000;

export interface Stage {
  /** Known once the tests run. */
  readonly product: () => Awaited<ReturnType<typeof runProduct>>['product'];
  /** A browser of its own: other cookies, another storage. */
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page of the product, in a browser of its own; an error in it fails the test. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The LINE user id of one of the demo's people. */
  readonly personOf: (name: string) => string;
}

type Environment = () => Promise<Readonly<Record<string, string>>>;

/** Tests of the pages in a real Chromium, with the whole product behind them; skipped where there is none, but not in CI. */
export function inChrome(
  name: string,
  tests: (stage: Stage) => void,
  environment?: Environment,
): void {
  inOpened([], name, tests, environment);
}

/** Where the pages of the product are found, beside its own address, by `inClearChrome`. */
export const CLEAR_HOST = 'desk.test';

/** The same with an address of the product that no browser trusts: over plain http, and not of this machine. */
export function inClearChrome(name: string, tests: (stage: Stage) => void): void {
  const resolved = `--host-resolver-rules=MAP ${CLEAR_HOST} 127.0.0.1`;
  inOpened(['--disable-remote-fonts', resolved], name, tests);
}

/** The same for what does not measure what is seen: with the letters of the system, as reading ours costs each page a third of a second. */
export function inPlainChrome(name: string, tests: (stage: Stage) => void): void {
  inOpened(['--disable-remote-fonts'], name, tests);
}

function inOpened(
  args: readonly string[],
  name: string,
  tests: (stage: Stage) => void,
  environment: Environment = async () => ({}),
): void {
  withChrome(name, () => {
    let running: Awaited<ReturnType<typeof runProduct>>;
    let chrome: Browser;

    beforeAll(async () => {
      chrome = await openChrome(executable ?? '', args);
      running = await runProduct(await environment());
    }, PATIENCE_MS);
    afterAll(async () => {
      await chrome.close();
      await running.close();
    }, PATIENCE_MS);

    const refused: string[] = [];
    afterEach(() => {
      expect(refused.splice(0)).toEqual([]);
    });
    const newContext: Stage['newContext'] = async (options) => {
      const context = await chrome.newContext({
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        // A window that still moves is not where it was when it is pressed.
        reducedMotion: 'reduce',
        ...options,
      });
      // Whatever the pages' own policy keeps from working is a mistake of ours.
      context.on('console', (line) => {
        if (/content security policy|permissions-policy/i.test(line.text()))
          refused.push(line.text());
      });
      return context;
    };
    tests({
      product: () => running.product,
      newContext,
      open: async (path, options) => {
        const page = await (await newContext(options)).newPage();
        page.on('pageerror', (error) => {
          throw error;
        });
        await page.goto(running.product.url + path);
        return page;
      },
      personOf: (person) => {
        const people = running.product.demo?.people ?? [];
        return people.find(({ displayName }) => displayName === person)?.userId ?? '';
      },
    });
  });
}
