import { NO_REMOTE } from '../../src/core/remote.ts';
import type { DateTime } from 'luxon';
import type { KeptEvent } from '../../src/core/event.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { FleetAnswer } from '../../src/core/terminal.ts';
import type { Store, Turn, TurnOutcome } from '../../src/engine/ports.ts';
import type { TurnMeans } from '../../src/engine/turn.ts';
import { toMessages } from '../../src/line/outgoing.ts';
import { readingOf } from '../core/a-talk.ts';
import { content } from '../core/the-content.ts';
import { MORNING, SHOP, terminal, told } from '../core/the-shop.ts';
import { heardLog, type HeardLog } from '../line/quiet-log.ts';

export interface Fakes {
  readonly means: TurnMeans & { readonly log: HeardLog };
  readonly kept: { readonly turn: Turn; readonly outcome: TurnOutcome }[];
  readonly givenBack: {
    readonly turn: Turn;
    readonly because: string;
    readonly afterMs: number | null;
  }[];
  readonly askedOf: string[];
  /** From when on the answer had to be; null: any will do. */
  readonly askedSince: (DateTime | null)[];
  readonly typing: string[];
  readonly left: string[];
  /** Whose phone was given which menu: the one of the linked, or the one for all. */
  readonly menus: (readonly [string, boolean])[];
  /** Turns that wait; each conversation's next comes when its first was kept or given back. */
  readonly waiting: Turn[];
}

export interface Given {
  readonly fleet?: () => Promise<FleetAnswer>;
  readonly read?: TurnMeans['read'];
  readonly commit?: (turn: Turn) => Promise<boolean>;
}

/** The ports of the engine, in memory. */
export function fakes(given: Given = {}): Fakes {
  const kept: Fakes['kept'] = [];
  const givenBack: Fakes['givenBack'] = [];
  const waiting: Turn[] = [];
  const askedOf: string[] = [];
  const askedSince: Fakes['askedSince'] = [];
  const typing: string[] = [];
  const left: string[] = [];
  const menus: Fakes['menus'] = [];
  const busy = new Set<string>();
  const store = {
    ...notUsed,
    takeTurns: async (limit: number) => {
      const taken: Turn[] = [];
      for (const one of waiting.slice()) {
        if (taken.length === limit || busy.has(one.conversation)) continue;
        busy.add(one.conversation);
        waiting.splice(waiting.indexOf(one), 1);
        taken.push(one);
      }
      return taken;
    },
    commit: async (one: Turn, outcome: TurnOutcome) => {
      const isKept = await (given.commit?.(one) ?? true);
      if (isKept) kept.push({ turn: one, outcome });
      busy.delete(one.conversation);
      return isKept;
    },
    giveBack: async (one: Turn, because: string, afterMs: number | null) => {
      givenBack.push({ turn: one, because, afterMs });
      busy.delete(one.conversation);
      waiting.push({ ...one, attempts: one.attempts + 1 });
    },
  };
  return {
    means: {
      store,
      fleet: {
        askTerminals: async (merchantId, since) => {
          askedOf.push(merchantId);
          askedSince.push(since);
          return (await given.fleet?.()) ?? told(MORNING, terminal());
        },
        can: NO_REMOTE.can,
        order: async () => ({ kind: 'silent' }),
        askOrder: async () => ({ kind: 'silent' }),
      },
      courier: {
        deliver: async () => ({ outcome: 'sent', lineMessageIds: [] }),
        showTyping: (conversation) => void typing.push(conversation),
        leaveGroup: (groupId) => void left.push(groupId),
        linkedMenu: 'the menu of the linked',
        showMenu: (conversation, isLinked) => void menus.push([conversation, isLinked]),
        languageOf: async () => null,
      },
      read: given.read ?? ((text) => readingOf(text, topicsIn(text))),
      locales: content.locales,
      askModel: null,
      offerLink: null,
      lookAt: null,
      facts: content,
      toMessages,
      now: () => MORNING,
      log: heardLog(),
    },
    kept,
    givenBack,
    askedOf,
    askedSince,
    typing,
    left,
    menus,
    waiting,
  };
}

/** `?topic` asks about it. */
function topicsIn(text: string): { readonly topics: readonly string[] } {
  return { topics: text.startsWith('?') ? [text.slice(1)] : [] };
}

/** Nothing of it comes up in a turn. */
const notUsed: Omit<Store, 'takeTurns' | 'commit' | 'giveBack'> = {
  receive: async () => {},
  ringTimers: async () => 0,
  releaseLapsed: async () => 0,
  takeOutgoing: async () => [],
  recordAttempt: async () => {},
  settle: async () => {},
  tickets: async () => [],
  talk: async () => [],
  startOfPart: async () => null,
  lastTrace: async () => null,
  state: async () => null,
  bind: async () => {},
  merchantOf: async () => null,
  linkOffered: async () => null,
  proveLink: async () => false,
  provenLink: async () => null,
  timers: async () => [],
  ticket: async () => null,
  wakeWatches: async () => 0,
  takeCall: async () => true,
  pauseCalls: async () => {},
  isIdle: async () => true,
  showLife: async () => {},
  unknownDeliveries: async () => [],
  keepQuota: async () => {},
  quota: async () => null,
  wasAsked: async () => false,
  queue: async () => ({ kind: 'unknown' }),
  backlog: async () => ({
    events: { waiting: 0, oldest: null },
    words: { waiting: 0, oldest: null },
    leases: { held: 0, oldestMs: 0 },
  }),
  ping: async () => {},
  close: async () => {},
};

let last = 0;

export function turn(event: KeptEvent | string, changes: Partial<Turn> = {}): Turn {
  last += 1;
  return {
    lease: `lease-${last}`,
    conversation: 'U1',
    number: last,
    numbers: [last],
    takenBack: [],
    event:
      typeof event === 'string'
        ? { type: 'merchantWrote', text: event, messageId: `m${last}` }
        : event,
    receivedAt: MORNING,
    replyToken: 'token',
    mode: 'active',
    state: FRESH_STATE,
    merchant: null,
    attempts: 0,
    ...changes,
  };
}

export const LINKED = { merchant: SHOP } as const;
