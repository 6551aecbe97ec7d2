import { UPDATE_FLOW } from './aside.ts';
import { withCounter } from './at-counter.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { counterFirst, isOfIdle, isUpdating } from './counter.ts';
import type { Choice, Say, Values } from './effect.ts';
import type { Hint } from './hint.ts';
import { hotlineValues } from './notice.ts';
import { isOfNone } from './doubt.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isNearUpdate } from './of-update.ts';
import { proposedTime } from './proposed-time.ts';
import { somethingCame } from './something-came.ts';
import type { Reading } from './reading.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import { mustCharge } from './to-tell.ts';
import { answerTopics } from './topic-answer.ts';
import { withWayBack } from './way-back.ts';
import {
  isAllUpdated,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 消す方法は?, 更新すればもう出なくなる?, 押しちゃっていい?: of the dialog that comes at every link-up (fact `OS: skip`), named or spoken of last. */
export const ofDialog: Rule = (state, { reading }, world) => {
  const asked = ASKED.find((hint) => reading.hints.includes(hint));
  if (asked === undefined || !isOfIt(state, reading, asked)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (DECIDES.has(asked) && !isOfNone(state, reading, world)) return null;
  if (asked === 'asksToClose') return closing(state, reading, world);
  if (asked === 'asksToPress') return pressing(state, reading, world);
  const values = { asked: hopedFor(asked, reading) };
  const decided = said(state, SAID[asked], values, world);
  return asked === 'asksIfComes' ? bare(decided) : decided;
};

/** 更新しますかみたいなやつ, and no more: what it is (fact `OS: skip`). */
export const dialogSeen: Rule = (state, event, world) =>
  shownSinceDone(state, event, world) ??
  onlySeen(state, event, world) ??
  somethingCame(state, event, world);

/** 終わったのにまた画面, of terminals that are seen to be done: that they are, and when it comes. */
const shownSinceDone: Rule = (state, { reading }, world) => {
  const isSaid = reading.signs.includes('stillShown') && world.facts.merchant !== null;
  if (!isSaid || state.handOff !== null || !isOfNone(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!isAllUpdated(world)) return null;
  const told = { ...state, topics: ['os.dialog'] };
  return withWayBack(
    understood({ state: told, effects: [{ type: 'say', message: 'dialog.done' }] }),
  );
};

const onlySeen: Rule = (state, { reading }, world) => {
  const { hints, topics, customerWaiting } = reading;
  if (!(hints.includes('onlyDialog') || appears(hints)) || topics.length > 0 || customerWaiting)
    return null;
  const isFree = state.position === null && state.handOff === null;
  if (!isFree || !isOfNone(state, reading, world)) return null;
  // 更新の案内出ました is later than what was seen.
  if (!hints.includes('hasCome')) return answerTopics(state, ['os.dialog'], world, {});
  const choices = [flowChoice(UPDATE_FLOW), topicChoice('os.deadline')];
  const say: Say = { type: 'say', message: 'topic.os.dialog', choices };
  return understood({ state: { ...state, topics: ['os.dialog'] }, effects: [say] });
};

/** なんか更新でてきたけど, and not 出てきた alone. */
function appears(hints: Reading['hints']): boolean {
  return (
    hints.includes('appearedNow') && (hints.includes('ofUpdate') || hints.includes('ofDialog'))
  );
}

/** The first of them that is heard is answered. */
const ASKED = [
  'asksIfStays',
  'asksIfAmongGuests',
  'asksSkippedOnce',
  'asksIfComes',
  'asksIfGone',
  'asksHowOften',
  'asksButton',
  'asksToHide',
  'asksToPress',
  'asksToClose',
] as const;
type Asked = Extract<Hint, (typeof ASKED)[number]>;

/** What may let somebody begin, or take, anything. */
const DECIDES: ReadonlySet<Asked> = new Set(['asksToPress', 'asksToClose', 'asksIfAmongGuests']);

function isOfIt(state: ConversationState, reading: Reading, asked: Asked): boolean {
  if (state.handOff !== null && !isOfWait(state.handOff, reading, asked)) return false;
  return state.handOff?.reason === 'angry' || isSpokenOf(state, reading, asked);
}

function isSpokenOf(state: ConversationState, reading: Reading, asked: Asked): boolean {
  const isNamed = reading.hints.includes('ofDialog');
  if (!isNamed && stopsRun(state, reading)) return false;
  // Beside a payment in doubt only what leads to nothing is said of it.
  if (state.position?.flow === MONEY_FLOW) return isNamed && IS_FACT.has(asked);
  return isNamed || (state.position === null && isMeant(state.topics, reading, asked));
}

/** 始まりました。止められますか? is of the update that runs. */
function stopsRun({ updatingAt }: ConversationState, { signs }: Reading): boolean {
  return updatingAt !== undefined && signs.includes('stopsIt');
}

/** 更新の画面が出てきた！押していい?, while staff look into why it has not come; いいから消し方教えろ, of who has shouted at what comes up. */
function isOfWait({ reason }: OpenHandOff, { topics, signs }: Reading, asked: Asked): boolean {
  if (reason !== 'angry') return reason === 'notOffered' && asked === 'asksToPress';
  return asked === 'asksToHide' && topics.length === 0 && !signs.includes('ofCustomer');
}

/** 更新ボタン押していい? names what begins it; else it is spoken of. */
function isMeant(spoken: readonly string[], { topics, hints }: Reading, asked: Asked): boolean {
  // おして いいですか, of nothing else.
  const isAlone = topics.length === 0 || hints.includes('ofItsButton');
  if (asked === 'asksToPress' && isAlone) return true;
  const isOfUpdate = asked !== 'asksToHide' && IS_FACT.has(asked) && spoken.some(isNearUpdate);
  return isOfUpdate || [...spoken, ...topics].some((one) => NEAR.has(one));
}

const NEAR: ReadonlySet<string> = new Set(['os.dialog', 'os.skip', 'os.deadline']);

const IS_FACT: ReadonlySet<Asked> = new Set(['asksIfGone', 'asksIfStays', 'asksToHide']);

const GONE = 'dialog.gone';
const AGAIN = 'dialog.again';
const SAID: Readonly<Record<Exclude<Asked, 'asksToClose' | 'asksToPress'>, string>> = {
  asksIfStays: GONE,
  asksIfGone: GONE,
  asksIfComes: AGAIN,
  asksIfAmongGuests: 'dialog.amongGuests',
  asksSkippedOnce: AGAIN,
  asksHowOften: 'dialog.howOften',
  asksButton: 'dialog.button',
  asksToHide: 'dialog.hide',
};

/** What the question hopes to hear. */
const LEADS: Readonly<Partial<Record<Asked, 'yes' | 'no'>>> = {
  asksIfGone: 'yes',
  asksIfStays: 'no',
};

/** まだ案内出るんだけど asks nothing that いいえ would answer. */
function hopedFor(asked: Asked, { signs }: Reading): 'yes' | 'no' | 'how' {
  const isTold = asked === 'asksIfStays' && !signs.includes('asks');
  return isTold ? 'how' : (LEADS[asked] ?? 'how');
}

/** いいえ is of もう出ない?, and not of 明日も出る? */
function bare({ state, effects }: Decision): Decision {
  const says = effects.map((one) => (one.type === 'say' ? { ...one, isWithoutLead: true } : one));
  return { state, effects: says };
}

/** To put it off is what lets customers pay. */
function closing(state: ConversationState, reading: Reading, world: World): Decision {
  const answered = answerTopics(state, ['os.skip'], world, { signs: reading.signs });
  return withCounter(state, answered, ['os.skip'], reading, world);
}

/** Nobody begins an update before a customer, nor without charge; 明日の朝押していい? is of then. */
function pressing(state: ConversationState, reading: Reading, world: World): Decision | null {
  // In its walk what comes first is told (`what-next.ts`).
  const isWalked = state.position?.flow === UPDATE_FLOW && !reading.customerWaiting;
  const runs = isUpdating(state, world) && !isOfIdle(state, world);
  if (runs || isWalked) return null;
  if (reading.customerWaiting) return counterFirst(state, { state, effects: [] }, world);
  const { timeAsked, time } = reading;
  const then = proposedTime({ ...timeAsked, time }, state, world);
  if (then !== null) return said(state, then.message, then.values ?? {}, world);
  const low = mustCharge(world) ? 'yes' : 'no';
  return said(state, 'dialog.press', { low }, world);
}

function said(state: ConversationState, message: string, values: Values, world: World): Decision {
  const isDone = isAllUpdated(world);
  const done = isDone ? 'yes' : 'no';
  const say: Say = {
    type: 'say',
    message: isDone && message !== GONE ? 'dialog.done' : message,
    values: { ...hotlineValues(world), ...values, done },
    choices: state.position === null ? offers(world) : [],
  };
  return withWayBack(understood({ state: { ...state, topics: ['os.dialog'] }, effects: [say] }));
}

function offers(world: World): readonly Choice[] {
  if (isAllUpdated(world)) return [topicChoice('fleet.status')];
  const begin = mustCharge(world) ? topicChoice('prep.charge') : flowChoice(UPDATE_FLOW);
  return [begin, topicChoice('os.deadline')];
}
