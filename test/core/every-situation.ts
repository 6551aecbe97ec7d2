import { ACTIONS, diagnose, type Action, type Diagnosis } from '../../src/core/diagnose.ts';
import type { Phase } from '../../src/core/notice.ts';
import type { Situation } from '../../src/core/situation.ts';
import { factValues } from '../../src/core/words.ts';
import { content } from './the-content.ts';

/** Everything a situation can be; the product of these is all the bot will ever meet. */
const VALUES = {
  phase: ['before', 'appOnly', 'open', 'blocked'],
  fresh: ['FRESH', 'STALE', 'NONE'],
  online: [true, false, null],
  battery: ['enough', 'low', 'unknown'],
  charging: [true, false, null],
  firmware: ['DONE', 'AVAILABLE', 'NOT_OFFERED', 'IN_PROGRESS', 'FAILED', 'UNKNOWN'],
  os: ['DONE', 'PENDING', 'UNKNOWN'],
  app: ['DONE', 'OUTDATED', 'UPDATING', 'UNKNOWN'],
  boot: ['sinceOpening', 'appOnly', 'before', 'unknown'],
  error: ['battery', 'network', 'launchedEarly', 'appClosed', 'other', null],
  payment: ['clear', 'unresolved'],
} as const;

/** Calls `visit` with every situation of a terminal in service. */
export function forEverySituation(visit: (s: Situation) => void): void {
  for (const phase of VALUES.phase)
    for (const fresh of VALUES.fresh)
      for (const payment of VALUES.payment)
        for (const error of VALUES.error)
          for (const firmware of VALUES.firmware)
            for (const os of VALUES.os)
              forEveryDetail((detail) =>
                visit({ phase, fresh, payment, error, firmware, os, inService: true, ...detail }),
              );
}

type Detail = Pick<Situation, 'app' | 'boot' | 'battery' | 'charging' | 'online'>;

const DETAILS: readonly Detail[] = VALUES.app.flatMap((app) =>
  VALUES.boot.flatMap((boot) =>
    VALUES.battery.flatMap((battery) =>
      VALUES.charging.flatMap((charging) =>
        VALUES.online.map((online) => ({ app, boot, battery, charging, online })),
      ),
    ),
  ),
);

function forEveryDetail(visit: (detail: Detail) => void): void {
  for (const detail of DETAILS) visit(detail);
}

/** What a merchant reads, and what it asks of them. */
export interface Advice {
  readonly action: Action;
  readonly notes: Diagnosis['notes'];
  readonly text: string;
  readonly startsUpdate: boolean;
  readonly cyclesPower: boolean;
  readonly saysBlocked: boolean;
  readonly saysSkip: boolean;
  readonly saysUnfinished: boolean;
  readonly saysDone: boolean;
  readonly namesFloor: boolean;
}

const advices = new Map<Action, Map<string, Advice>>();

export function adviceFor(s: Situation): Advice {
  const { action, notes } = diagnose(s);
  let ofAction = advices.get(action);
  if (ofAction === undefined) advices.set(action, (ofAction = new Map<string, Advice>()));
  const key = notes.length === 0 ? s.phase : `${s.phase} ${notes.join()}`;
  const known = ofAction.get(key);
  if (known !== undefined) return known;
  const made = adviceOf(action, notes, s.phase);
  ofAction.set(key, made);
  return made;
}

function adviceOf(action: Action, notes: Diagnosis['notes'], phase: Phase): Advice {
  const values = { ...factValues(content.notice), hours: '' };
  const words = [`diagnosis.${action}`, ...notes.map((note) => `diagnosis.note.${note}`)];
  const text = words.map((message) => content.locale.say(message, values, phase)).join('');
  return {
    action,
    notes,
    text,
    startsUpdate:
      /更新(?:をはじめ|を最後まで行っ|をし|し)てください|済ませてください|更新できます/.test(text),
    cyclesPower: /入れ直/.test(text),
    saysBlocked: /決済でき(?:ません|ない)/.test(text),
    saysSkip: /あとに(?:回して|回せます|回せますが)/.test(text),
    saysUnfinished:
      /終わっていません|残っています|失敗して|届いていない|まだ届いて|更新が終わるまで決済|更新の途中/.test(
        text,
      ),
    saysDone: /更新は終わっています|更新済み/.test(text),
    namesFloor: /25%/.test(text),
  };
}

export { ACTIONS };
