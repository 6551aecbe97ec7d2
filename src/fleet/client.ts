import type { DateTime } from 'luxon';
import type { FleetAnswer, FleetSilence } from '../core/terminal.ts';
import { askPayments } from './ask-payments.ts';
import { toFleetClock } from './clock-skew.ts';
import { isPathId } from './contract-reading.ts';
import { terminalPageSchema, type FleetTerminal } from './contract.ts';
import type { FleetLine } from './get-json.ts';
import { readPages } from './read-pages.ts';
import { toTerminal } from './to-terminal.ts';

export interface FleetClientOptions {
  /** Where the contract's `/v1` begins; may have a path of its own. */
  readonly baseUrl: string;
  readonly token: string;
  readonly now: () => DateTime;
  readonly fetch?: typeof globalThis.fetch;
  readonly callMs?: number;
  readonly turnMs?: number;
  /** The fleet answered with something of another merchant: for the security log. */
  readonly onForeign?: (foreign: ForeignAnswer) => void;
}

export interface ForeignAnswer {
  readonly askedMerchantId: string;
  readonly terminalId: string;
}

export interface FleetClient {
  /** Never throws: a fleet that fails is an answer too. */
  readonly askTerminals: (merchantId: string) => Promise<FleetAnswer>;
}

export function createFleetClient(options: FleetClientOptions): FleetClient {
  const toUrl = urlsUnder(options.baseUrl);
  return {
    askTerminals: async (merchantId) => {
      if (!isPathId(merchantId)) return silent('notFound');
      const askedAt = options.now();
      const line = openLine(options);
      const list = await readPages(toUrl([merchantId, 'terminals']), terminalPageSchema, line);
      if (list.kind === 'silent') return silent(list.because);
      const foreign = list.value.data.find((terminal) => terminal.merchantId !== merchantId);
      if (foreign !== undefined) return refuse(options, merchantId, foreign.id);
      return answer({ options, toUrl, line, merchantId, askedAt }, list.value);
    },
  };
}

interface Asking {
  readonly options: FleetClientOptions;
  readonly toUrl: (path: readonly string[]) => URL;
  readonly line: FleetLine;
  readonly merchantId: string;
  readonly askedAt: DateTime;
}

interface TerminalList {
  readonly data: readonly FleetTerminal[];
  readonly asOf: string;
}

async function answer(asking: Asking, list: TerminalList): Promise<FleetAnswer> {
  const { options, toUrl, line, merchantId, askedAt } = asking;
  const now = options.now();
  const clock = toFleetClock(list.asOf, now);
  const heard = await askPayments(
    list.data.map((terminal) => terminal.id),
    (terminalId) => toUrl([merchantId, 'terminals', terminalId, 'payments']),
    line,
    clock,
    now,
  );
  switch (heard.kind) {
    case 'read': {
      const terminals = list.data.map((told) => toTerminal(told, clock, now));
      return { kind: 'known', askedAt, terminals, payments: heard.attempts };
    }
    case 'refused':
      return silent('refused');
    case 'foreign':
      return refuse(options, merchantId, heard.terminalId);
  }
}

// One line of another merchant makes the whole answer untrustworthy: none of it is shown.
function refuse(
  options: FleetClientOptions,
  askedMerchantId: string,
  terminalId: string,
): FleetAnswer {
  options.onForeign?.({ askedMerchantId, terminalId });
  return silent('refused');
}

function silent(because: FleetSilence): FleetAnswer {
  return { kind: 'silent', because };
}

function openLine(options: FleetClientOptions): FleetLine {
  const { token, fetch = globalThis.fetch, callMs = 2000, turnMs = 4000 } = options;
  return { token, fetch, callMs, turnEnds: performance.now() + turnMs };
}

function urlsUnder(baseUrl: string): (path: readonly string[]) => URL {
  const base = new URL(baseUrl.replace(/\/*$/, '/'));
  return (path) => {
    const url = new URL(`v1/merchants/${path.map(encodeURIComponent).join('/')}`, base);
    url.searchParams.set('limit', '100');
    return url;
  };
}
