import type { AskedAt, Answer } from './asked-at.ts';
import { choiceOf } from './choice-of.ts';
import { tellsError } from './error-kept.ts';
import type { ReadEvent } from './event.ts';
import { finished } from './finished-step.ts';
import { asksIn } from './flow.ts';
import { preparedAhead } from './prepared-ahead.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { goTo } from './walk.ts';
import { understood, type Decision, type World } from './world.ts';

/** What is told of another step than this one. */
export function toldElsewhere(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  return (
    finished(asked, event, world) ??
    launchedEarly(asked, event, world) ??
    causeTold(asked, event, world) ??
    preparedAhead(asked, event, world)
  );
}

/** 先にアプリを開いちゃいました, where an error may be told: how that one is left. */
const launchedEarly: Answer = ({ state, flow, step }, event, world) => {
  const { reading } = event;
  // ホーム画面になった is its end.
  if (choiceOf(step, event) === 'done') return null;
  if (!('error' in step.choices) || !tellsError(reading) || reading.signs.includes('asks')) {
    return null;
  }
  const home = asksIn(flow).find(([, { of }]) => of === 'error')?.[0];
  return home === undefined ? null : understood(goTo(state, flow, home, world));
};

/** ネットワークエラーって出た, 充電不足のエラーが出た, where an error may be told: which one it is need not be asked. */
const causeTold: Answer = ({ state, flow, step }, { reading }, world) => {
  if (!('error' in step.choices) || reading.signs.includes('asks')) return null;
  const cause = CAUSES.find(({ isTold }) => isTold(reading))?.choice;
  if (cause === undefined) return null;
  const which = asksIn(flow).find(([, { choices }]) =>
    CAUSES.every((one) => one.choice in choices),
  );
  const next = which?.[1].choices[cause]?.next;
  return next === undefined ? null : understood(goTo(state, flow, next, world));
};

const CAUSES: readonly { readonly choice: string; readonly isTold: (told: Reading) => boolean }[] =
  [
    { choice: 'network', isTold: ({ signs }) => signs.includes('networkError') },
    {
      choice: 'battery',
      isTold: ({ signs, hints }) =>
        hints.includes('ofBattery') &&
        hints.includes('hasCome') &&
        TELLS_LOW.some((one) => signs.includes(one)),
    },
  ];
const TELLS_LOW: readonly Sign[] = ['brokenDown', 'ranDry'];
