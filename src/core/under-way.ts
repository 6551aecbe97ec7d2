import { UPDATE_FLOW } from './aside.ts';
import type { ReadEvent } from './event.ts';
import type { Ask, Flow } from './flow.ts';
import { begunIn, isAnswer } from './half-done.ts';
import { minutesSince } from './moment.ts';
import { levelOf } from './notice.ts';
import { tellsNotArrived } from './not-offered.ts';
import { runsAt } from './runs-at.ts';
import { seenOfUpdate, tellsPressed } from './seen-of-update.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { choose } from './walk.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Decision, type Standing, type World } from './world.ts';

/**
 * ダウンロードが始まりました where the update is to be begun: it is. 80%まで進みました while it runs: it goes on, and no charge was told;
 * what hangs is waited for as long as an update may take (fact `duration`). null: nothing of it.
 */
export function underWay(
  state: ConversationState,
  { flow, position, step }: Standing,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (flow.id !== UPDATE_FLOW || step === undefined || !('ask' in step)) return null;
  const { topics, customerWaiting } = event.reading;
  if (topics.includes('handoff') || customerWaiting || isAnswer(step, event.text)) return null;
  if (beginsUpdate(flow, step)) return begun(step, state, flow, event, world);
  if (!runsAt(flow, position.step)) return null;
  return running(step, state, { flow, position }, event, world);
}

/** Whose はじめました leads to where it is waited for. */
function beginsUpdate(flow: Flow, { choices, watch }: Ask): boolean {
  const next = choices['done']?.next;
  if (watch !== undefined || next === undefined) return false;
  return next === begunIn(flow) || runsAt(flow, next);
}

function begun(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  { text, reading: { signs } }: ReadEvent,
  world: World,
): Decision | null {
  const isBegun =
    signs.includes('hasBegun') || seenOfUpdate(text) === 'goesOn' || tellsPressed(text);
  const isAbsent = 'absent' in step.choices && tellsNotArrived(text);
  if (signs.includes('asks') || !(isBegun || isAbsent)) return null;
  const moved = choose(state, flow, isAbsent ? 'absent' : 'done', world);
  return moved && understood(moved);
}

function running(
  step: Ask,
  state: ConversationState,
  { flow, position }: Pick<Standing, 'flow' | 'position'>,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { battery, signs } = event.reading;
  if (battery !== null) return figureTold(step, state, flow, event, world);
  const isSaid = signs.includes('begun') || NOT_YET.test(event.text);
  const seen = isSaid ? 'goesOn' : seenOfUpdate(event.text);
  if (seen === 'goesOn') return goesOn(step, state, flow, world);
  const isLong = minutesSince(position.stepSince, world.now) >= world.facts.notice.updateMinutes.to;
  const isOpen = isLong && !signs.includes('asks');
  return seen === null || isOpen ? null : said(state, 'running.keepPower');
}

/** 80% is of the update, 電池が15% of the charge; and 18%でした takes back what was told of that before. */
function figureTold(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  { text, reading: { battery, signs } }: ReadEvent,
  world: World,
): Decision | null {
  if (battery !== null && NAMES_CHARGE.test(text)) {
    const isLow = levelOf(battery, world.facts.notice) === 'low';
    return isLow ? said(state, 'running.plugIn') : understood(askAgain(state, world));
  }
  if (signs.includes('corrects') || WAS.test(text)) return null;
  return seenOfUpdate(text) === 'hangs'
    ? said(state, 'running.keepPower')
    : goesOn(step, state, flow, world);
}

function goesOn(step: Ask, state: ConversationState, flow: Flow, world: World): Decision {
  const moved = 'running' in step.choices ? choose(state, flow, 'running', world) : null;
  return understood(moved ?? askAgain(state, world));
}

function said(state: ConversationState, message: string): Decision {
  return withWayBack(understood({ state, effects: [{ type: 'say', message }] }));
}

/** To whether it is over. */
const NOT_YET =
  /^(?:いや|いえ|いいえ|う[うー]ん)?、?まだ(?:です|だ|だよ|や|みたい(?:です)?)?[。!！\s]*$|^(?:no,? )?(?:it(?:'s| is) )?(?:not yet|still(?: going| running| on)?|not (?:done|finished)(?: yet)?)(?: po| sir)?[.!]?$|^[还還][没沒][好完]?[呢啊]?[。!]?$|^아직(?:요|이요|이에요|도요|\s?(?:하고|돌아가고)\s?있어요|\s?안\s?(?:끝났|됐)어요)?[.!]?$/iu;
const WAS = /でした|だった/u;
const NAMES_CHARGE = /充電|電池|でんち|バッテリー|残量|battery|charge|电[池量]|充电|배터리|충전/iu;
