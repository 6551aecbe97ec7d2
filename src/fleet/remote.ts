import type { RemoteAbilities, RemoteAnswer, RemoteOrder, RemoteStatus } from '../core/remote.ts';
import { isPathId } from './contract-reading.ts';
import type { Heard } from './get-json.ts';
import type { FleetLine } from './line.ts';

/** How a kind of fleet has its terminals do something. */
export interface RemoteSource {
  readonly can: RemoteAbilities;
  /** The same key is done once, however often it is sent. Without that nothing is ever sent twice. */
  readonly isKeyed: boolean;
  readonly send: (asking: RemoteAsking) => Promise<Heard<RemoteTold>>;
  /** What became of an order that has an id. */
  readonly look: (asking: RemoteAsking & { readonly id: string }) => Promise<Heard<RemoteTold>>;
  /** How it says no, by the code of its refusals. */
  readonly refusals: ReadonlyMap<string, Refused>;
}

export interface RemoteAsking {
  readonly merchantId: string;
  readonly order: RemoteOrder;
  readonly line: FleetLine;
  /** The fleet answered with something of another terminal. */
  readonly onForeign: (terminalId: string) => void;
}

/** What a fleet says of an order. */
export interface RemoteTold {
  /** null: it tells no result. */
  readonly id: string | null;
  /** Whose order it is; null: it does not say. */
  readonly terminalId: string | null;
  readonly status: RemoteStatus;
}

type Refused = Extract<RemoteAnswer, { kind: 'refused' }>['because'];

const UNTRACKED: RemoteAnswer = { kind: 'taken', id: null, status: 'untracked' };

/** Sends an order. Where nobody knows whether it arrived, only a fleet with keys may be sent it again. */
export async function sendRemote(
  source: RemoteSource,
  asking: RemoteAsking,
  isAgain: boolean,
): Promise<RemoteAnswer> {
  if (!source.can[asking.order.kind]) return { kind: 'refused', because: 'unsupported' };
  if (!source.isKeyed && isAgain) return UNTRACKED;
  const heard = await source.send(asking);
  const isLost = heard.kind === 'silent' && MAY_HAVE_ARRIVED.has(heard.because);
  if (!source.isKeyed && isLost && heard.code === null && !heard.isHeldBack) return UNTRACKED;
  return answerOf(source, asking, heard);
}

const MAY_HAVE_ARRIVED: ReadonlySet<string> = new Set(['slow', 'down', 'nonsense']);

export async function lookAtRemote(
  source: RemoteSource,
  asking: RemoteAsking,
): Promise<RemoteAnswer> {
  const { id } = asking.order;
  if (id === null) return UNTRACKED;
  const heard = await source.look({ ...asking, id });
  return answerOf(source, asking, heard);
}

function answerOf(
  { refusals }: RemoteSource,
  { order, onForeign }: RemoteAsking,
  heard: Heard<RemoteTold>,
): RemoteAnswer {
  if (heard.kind === 'heard') {
    const { id, terminalId, status } = heard.value;
    // An order of another terminal says nothing of ours.
    if (terminalId === null || terminalId === order.terminalId)
      return { kind: 'taken', id, status };
    onForeign(terminalId);
    return { kind: 'refused', because: 'refused' };
  }
  const because = heard.code === null ? undefined : refusals.get(heard.code);
  if (because !== undefined) return { kind: 'refused', because };
  const isRefused = heard.because === 'refused' || heard.because === 'notFound';
  return isRefused ? { kind: 'refused', because: 'refused' } : { kind: 'silent' };
}

/** The same silence, or what was heard as an order is told. */
export function toldOf<T>(heard: Heard<T>, toTold: (value: T) => RemoteTold): Heard<RemoteTold> {
  return heard.kind === 'silent' ? heard : { ...heard, value: toTold(heard.value) };
}

/** null: an id that would climb out of the shop's own part of the path. */
export function orderingOf(
  onForeign:
    | ((foreign: { readonly askedMerchantId: string; readonly terminalId: string }) => void)
    | undefined,
  merchantId: string,
  order: RemoteOrder,
  line: FleetLine,
): RemoteAsking | null {
  if (!isPathId(merchantId) || !isPathId(order.terminalId)) return null;
  return {
    merchantId,
    order,
    line,
    onForeign: (terminalId) => onForeign?.({ askedMerchantId: merchantId, terminalId }),
  };
}
