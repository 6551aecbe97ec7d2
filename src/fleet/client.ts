import type { DateTime } from 'luxon';
import type { RemoteAbilities, RemoteAnswer, RemoteOrder } from '../core/remote.ts';
import type { FleetAnswer, FleetSilence, Terminal } from '../core/terminal.ts';
import { isOldCopy, toFleetClock, type FleetClock } from './clock-skew.ts';
import { campaignOf } from './campaign.ts';
import type { FleetCampaign } from './contract-campaign.ts';
import { isPathId } from './contract-reading.ts';
import { createCalls, type CallOptions, type FleetLine } from './line.ts';
import { createMemory, type Told } from './memory.ts';
import { lookAtRemote, orderingOf, sendRemote } from './remote.ts';
import { readPaymentsFrom } from './payments-from.ts';
import type { FleetSource } from './source.ts';
import { toTerminal } from './to-terminal.ts';

export interface FleetClientOptions extends CallOptions {
  readonly source: FleetSource;
  readonly now: () => DateTime;
  readonly turnMs?: number;
  /** A demo clock tells another time than the fleet's, by as much as it likes. */
  readonly isDemoClock?: boolean;
  /** The fleet answered with something of another merchant: for the security log. */
  readonly onForeign?: (foreign: ForeignAnswer) => void;
  readonly onSilence?: (because: FleetSilence) => void;
}

/** How a client of any kind is to take care; the kind brings the rest. */
export type Care = Omit<FleetClientOptions, 'source' | 'access' | 'dialect'>;

export interface ForeignAnswer {
  readonly askedMerchantId: string;
  readonly terminalId: string;
}

export interface FleetClient {
  /** Never throws: a fleet that fails is an answer too. See the port `Fleet` for the rest. */
  readonly askTerminals: (
    merchantId: string,
    since?: DateTime | null,
    paymentsFrom?: DateTime,
  ) => Promise<FleetAnswer>;
  readonly can: RemoteAbilities;
  /** See the port `Fleet` for both. */
  readonly order: (
    merchantId: string,
    order: RemoteOrder,
    isAgain: boolean,
  ) => Promise<RemoteAnswer>;
  readonly askOrder: (merchantId: string, order: RemoteOrder) => Promise<RemoteAnswer>;
  /** The fleet's figures of an update; null: it tells none. */
  readonly askCampaign: (id: string) => Promise<FleetCampaign | null>;
  /** Something has happened at this merchant's: what was told before does not count. */
  readonly forget: (merchantId: string) => void;
}

interface ToldTerminals extends Told {
  readonly kind: 'told';
  readonly terminals: readonly Terminal[];
  readonly clock: FleetClock;
}

interface NotTold {
  readonly kind: 'notTold';
  readonly because: FleetSilence;
  readonly isHeldBack: boolean;
}

interface Flight {
  readonly beganAt: DateTime;
  readonly landing: Promise<ToldTerminals | NotTold>;
}

interface Asking {
  readonly options: FleetClientOptions;
  readonly line: FleetLine;
  readonly merchantId: string;
}

/** A client with all its care, for any kind of fleet. */
export function createClientOf(options: FleetClientOptions): FleetClient {
  const { now, turnMs = 3500, onSilence } = options;
  const calls = createCalls(options);
  const memory = createMemory<ToldTerminals>(now);
  const flights = new Map<string, Flight>();

  const fly = (asking: Asking): Promise<ToldTerminals | NotTold> => {
    const { merchantId } = asking;
    const isCurrent = () => flights.get(merchantId)?.landing === landing;
    const landing = askList(asking)
      .then((heard) => {
        // Something happened while it was under way: it is an answer, but none to be told again.
        if (heard.kind === 'told' && isCurrent()) memory.keep(merchantId, heard);
        return heard;
      })
      // However it ended: one that broke must not be joined for ever.
      .finally(() => isCurrent() && flights.delete(merchantId));
    flights.set(merchantId, { beganAt: now(), landing });
    return landing;
  };
  const terminalsOf = async (asking: Asking, since: DateTime | null) => {
    const { merchantId } = asking;
    const known = memory.recall(merchantId, since);
    if (known !== null) return known;
    const flight = flights.get(merchantId);
    const isNewEnough = flight !== undefined && (since === null || flight.beganAt > since);
    const heard = await (isNewEnough ? flight.landing : fly(asking));
    const mayBeOld = heard.kind === 'notTold' && heard.isHeldBack && since === null;
    return mayBeOld ? (memory.recallOld(merchantId) ?? heard) : heard;
  };
  const lineNow = (): FleetLine => ({ ...calls, turnEnds: performance.now() + turnMs });
  const { remote } = options.source;
  const ordering = (merchantId: string, order: RemoteOrder) =>
    orderingOf(options.onForeign, merchantId, order, lineNow());
  return {
    can: remote.can,
    order: async (merchantId, order, isAgain) => {
      const asking = ordering(merchantId, order);
      return asking === null ? REFUSED : await sendRemote(remote, asking, isAgain);
    },
    askOrder: async (merchantId, order) => {
      const asking = ordering(merchantId, order);
      return asking === null ? REFUSED : await lookAtRemote(remote, asking);
    },
    askTerminals: async (merchantId, since = null, paymentsFrom) => {
      const asking = { options, line: lineNow(), merchantId };
      const answer = isPathId(merchantId)
        ? await withPayments(asking, await terminalsOf(asking, since), paymentsFrom)
        : silent('notFound');
      if (answer.kind === 'silent') onSilence?.(answer.because);
      return answer;
    },
    askCampaign: (id) => campaignOf(id, options.source, lineNow()),
    forget: (merchantId) => {
      memory.forget(merchantId);
      flights.delete(merchantId);
    },
  };
}

const REFUSED: RemoteAnswer = { kind: 'refused', because: 'refused' };

async function askList(asking: Asking): Promise<ToldTerminals | NotTold> {
  const { options, line, merchantId } = asking;
  const { source, now, isDemoClock = false } = options;
  const askedAt = now();
  const list = await source.listTerminals(merchantId, line);
  if (list.kind === 'silent') return { ...list, kind: 'notTold' };
  if (list.kind === 'foreign') return refuse(asking, list.terminalId);
  const foreign = list.value.data.find((terminal) => terminal.merchantId !== merchantId);
  if (foreign !== undefined) return refuse(asking, foreign.id);
  const asOf = list.value.asOf ?? now().toJSDate().toISOString();
  if (!isDemoClock && isOldCopy(asOf, now()))
    return { kind: 'notTold', because: 'nonsense', isHeldBack: false };
  const clock = toFleetClock(asOf, now());
  const terminals = list.value.data.map((told) => toTerminal(told, clock, now()));
  return { kind: 'told', askedAt, terminals, clock };
}

/** Payments are asked for anew each time: an old "failed" could have a customer charged twice. */
async function withPayments(
  asking: Asking,
  told: ToldTerminals | NotTold,
  wantedFrom?: DateTime,
): Promise<FleetAnswer> {
  if (told.kind === 'notTold') return silent(told.because);
  const { options, line, merchantId } = asking;
  const { askedAt, terminals, clock } = told;
  const payments = { merchantId, terminals, line, clock };
  const { heard, from } = await readPaymentsFrom(
    options.source,
    payments,
    wantedFrom,
    options.now(),
  );
  switch (heard.kind) {
    case 'read':
      return {
        kind: 'known',
        askedAt,
        terminals,
        payments: heard.attempts,
        ...(heard.isPart === true ? { arePaymentsPart: true } : {}),
        ...(wantedFrom === undefined ? {} : { paymentsToldFrom: from }),
      };
    case 'refused':
      return silent('refused');
    case 'foreign':
      return silent(refuse(asking, heard.terminalId).because);
  }
}

// One line of another merchant makes the whole answer untrustworthy: none of it is shown.
function refuse({ options, merchantId }: Asking, terminalId: string): NotTold {
  options.onForeign?.({ askedMerchantId: merchantId, terminalId });
  return { kind: 'notTold', because: 'refused', isHeldBack: false };
}

function silent(because: FleetSilence): FleetAnswer {
  return { kind: 'silent', because };
}
