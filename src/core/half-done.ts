import { UPDATE_FLOW } from './aside.ts';
import type { ReadEvent } from './event.ts';
import type { Ask, Flow } from './flow.ts';
import { askSay } from './question.ts';
import { NAMES_POWER } from './restart-ahead.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { inFull, typedAnswer } from './typed-answer.ts';
import { choose, goTo } from './walk.ts';
import { askedNow, saidFirst, standing, understood, type Decision, type World } from './world.ts';

/** 切れました, はじめました where more is asked for: the other half of it is, or what has begun is waited for; null for anything else. */
export function halfDone(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  { text, reading: { signs } }: ReadEvent,
  world: World,
): Decision | null {
  if (step.picture === 'power' && isStarting(text)) return whenDone(state, flow, step, world);
  const told = signs.includes('isOff')
    ? switchedOff(step, state, flow, text, world)
    : toldBeside(step, state, flow, { text, signs }, world);
  if (told !== null) return told;
  return isAnswer(step, text) ? null : whatRuns(step, state, flow, signs, world);
}

/** The update itself has begun, whatever was still to be asked before it: nobody is led to switch off any more. */
function whatRuns(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  signs: readonly Sign[],
  world: World,
): Decision | null {
  const isUpdate = signs.includes('updating') && flow.id === UPDATE_FLOW;
  if (!isUpdate && !signs.includes('hasBegun')) return null;
  // At the Wi-Fi はじめました is of the update: nobody begins to connect.
  const isStep = 'done' in step.choices && step.picture !== 'wifi' && !isUpdate;
  if (isStep) return whenDone(state, flow, step, world);
  const begun = begunIn(flow);
  return begun === null ? null : understood(goTo(state, flow, begun, world));
}

function isStarting(text: string): boolean {
  return STARTING.test(text) || STARTING_ABROAD.test(inFull(text));
}

/** restarting now, 正在重启, 부팅 중이에요. */
const STARTING_ABROAD =
  /^(?!.*(?:not|how|if|why|update|app))(?:.*(?:restart|reboot|boot|turn|com|start)ing(?:up|on|back)?|loading)(?:now|again|po|na|sir)*$|^(?!.*[不没怎吗])(?:正?在|还在)(?:重[启新]?开?|开|启动)机?(?:中|了|着)*$|(?:重[启开]|开机|启动)中|(?:재시작|재부팅|부팅|켜지는|켜는|로딩)중|켜지고있/u;

/** 起動中です, 再起動って出てます, 切ってる最中です. */
const STARTING =
  /起動(?:中|して(?:い)?(?:る|ます)|し(?:始め|はじめ)|(?:って|と)(?:出|表示))|立ち上が(?:り中|りかけ|って(?:い)?(?:る|ます)(?:とこ|途中))|^(?:今|いま|、)*(?:電源(?:を)?)?(?:切って|落として|消して|入れ直して)(?:い)?(?:る|ます)?(?:の)?(?:ところ|とこ|最中|途中)/u;

/** On again is what the step asks for, or the one that the question for it leads to; before that it is kept in mind. */
function switchedOff(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  text: string,
  world: World,
): Decision | null {
  if (step.picture === 'power') return saidOfIt(state, flow, step, world, 'flow.whenOn');
  // 切れてる alone is of what is asked, the Wi-Fi say.
  if (flow.id !== UPDATE_FLOW || !NAMES_POWER.test(text)) return null;
  if (step.since !== undefined) return offMeanwhile(step, state, flow, world);
  return isBeforeUpdate(step) ? askedFirst(state, 'flow.ahead.off', world) : null;
}

/** 電源切った, asked whether it was: it is being done. */
function offMeanwhile(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  world: World,
): Decision | null {
  const moved = 'no' in step.choices ? choose(state, flow, 'no', world) : null;
  const next = moved && standing(moved.state, world)?.step;
  if (!moved || !next || !('ask' in next)) return null;
  return saidOfIt(moved.state, flow, next, world, 'flow.whenOn');
}

/** 充電器さした, たぶん入れ直してる: told of what is asked for, and not yet all of it. */
function toldBeside(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  { text, signs }: { readonly text: string; readonly signs: readonly Sign[] },
  world: World,
): Decision | null {
  const hasPlugged = signs.includes('hasPlugged');
  if (step.picture === 'charging' && (hasPlugged || hasPluggedIn(text))) {
    return whenDone(state, flow, step, world);
  }
  if (hasPlugged) {
    return step.reads === 'battery' ? askedFirst(state, 'flow.ahead.plugged', world) : null;
  }
  const isUnsure = signs.includes('perhapsCycled') && step.since !== undefined;
  const moved = isUnsure && 'unsure' in step.choices ? choose(state, flow, 'unsure', world) : null;
  return moved && understood(moved);
}

function hasPluggedIn(text: string): boolean {
  return PLUGGED.test(text) || CHARGES_ABROAD.test(inFull(text));
}

/** It is plugged in, or will be: i plug it, 在充了, 충전할게요. */
const CHARGES_ABROAD =
  /^(?!.*(?:not|done|finish|when))(?:ok(?:ay)?|yes|now|i|we|it|am|is|just|have|already|still)*(?:charging(?:it)?|plug(?:ged)?(?:it)?(?:in)?(?:it)?|(?:will|gonna|goingto|letme)(?:now|go)?(?:charge|plug)(?:it)?(?:in)?)(?:now|first|po|na|sir|already)*$|^(?!.*[不没吗])(?:好的?|我们?|现在|已经|马上|这就|那|嗯)*(?:(?:正?在|去|先|现在|还在)充(?:电|着)*(?:了|中|着|呢)*|充(?:着|上)电?(?:了|呢)?|充电中|插(?:上|着|好)(?:电源?|充电器|线)?了?|(?:充电器|线)插(?:上|好)了)$|^(?!.*(?:안|못|나중|이따|밤에|마감|없))(?:네|지금|방금|일단)*(?:충전기?(?:를|을)?(?:중|하고있|하는중|할게|하겠|해볼게|시작했|꽂|꼽|연결했)|(?:꽂|꼽)[았아])/u;

/** つないだとこ: of the charger, where that is asked for. */
const PLUGGED = /^(?:今|いま|さっき|はい|、)*(?:つない|繋い|さし|差し|挿し)(?:だ|た|まし)/u;

function isBeforeUpdate({ reads, picture }: Ask): boolean {
  return reads === 'battery' || picture === 'wifi';
}

function askedFirst(state: ConversationState, message: string, world: World): Decision {
  return understood(saidFirst({ type: 'say', message }, askAgain(state, world)));
}

/** What is asked for is promised, or under way: it is waited for. */
export function whenDone(state: ConversationState, flow: Flow, step: Ask, world: World): Decision {
  return saidOfIt(state, flow, step, world, 'flow.whenDone');
}

function saidOfIt(
  state: ConversationState,
  flow: Flow,
  step: Ask,
  world: World,
  message: 'flow.whenOn' | 'flow.whenDone',
): Decision {
  const { choices = [] } = askSay(state, flow, step, world);
  const values = { done: { message: `flow.${flow.id}.${step.ask}.choices.done` } };
  return {
    state: { ...state, misunderstandings: 0 },
    effects: [{ type: 'say', message, values, choices }],
  };
}

/** One of the words that the step names itself. */
export function isAnswer({ choices }: Ask, text: string): boolean {
  const typed = typedAnswer(text);
  return Object.values(choices).some(
    ({ words }) => typed.isExactly(words) || typed.isNearly(words),
  );
}

/** The same of the question that the talk stands at. */
export function isOwnWord(state: ConversationState, text: string, world: World): boolean {
  const asked = askedNow(state, world);
  return asked !== null && isAnswer(asked, text);
}

/** Where the flow goes on once its update was begun: behind the one question that also knows of it being finished. */
export function begunIn(flow: Flow): string | null {
  const asks = Object.values(flow.steps).flatMap((one) => ('ask' in one ? [one] : []));
  return asks.find(({ choices }) => 'finished' in choices)?.choices['done']?.next ?? null;
}
