import { UPDATE_FLOW } from './aside.ts';
import { isUpdating } from './counter.ts';
import type { ReadEvent } from './event.ts';
import { isoOf, minutesSince } from './moment.ts';
import { stillCounts } from './against.ts';
import { speaksAgainst } from './money.ts';
import { phaseAt } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { withWayBack } from './way-back.ts';
import { isTerminalDone } from './diagnose.ts';
import { terminalsNow, understood, type Decision, type World } from './world.ts';

/** Words that name the update of the terminal. */
export const NAMES_UPDATE = /更新|アップデート|アプデ|バージョンアップ|update|업데이트/iu;

/** 更新終わりました, with no talk under way: thanked for, where nobody can see it; before it opens, told when it does. null: something else is told. */
export function finishedByWord(
  state: ConversationState,
  { text, reading }: ReadEvent,
  world: World,
): Decision | null {
  const isBusy = state.position !== null || state.interrupted !== null;
  const isSeen = world.facts.merchant !== null;
  const isOver = isToldOver(reading);
  const isDone = isOver || reading.command === 'done';
  if (!isDone || isBusy || isSeen || OF_PART.test(text)) return null;
  if (!isOver && !NAMES_UPDATE.test(text)) return said(state, 'reminder.noted');
  return isEarly(world)
    ? answerTopics(state, ['update.when'], world, {})
    : said({ ...state, updatedAt: isoOf(world.now) }, `flow.${UPDATE_FLOW}.doneByWord`);
}

/** 終わったっぽい, 店のほうは終わってます, where how the terminals stand was heard in it. */
function isToldOver({ signs, topics }: Reading): boolean {
  return signs.includes('tellsDone') && topics.includes('fleet.status');
}

/** With these something is still to be done. */
const OF_PART = /充電|再起動|電源|入れ直|wi-?fi|設定|準備/iu;

/** Nothing of the terminal can have been updated yet. */
export function isEarly({ facts, now }: World): boolean {
  const phase = phaseAt(facts.notice, now);
  return phase === 'before' || phase === 'appOnly';
}

function said(state: ConversationState, message: string): Decision {
  return understood({ state, effects: [{ type: 'say', message }] });
}

/** So long after the update これで is of it. */
const JUST_NOW_MINUTES = 60;

/** 終わったら会計していい?, これで会計していい? of an update: yes, once it is over. Where a payment is in doubt, that comes first. null: nothing of the kind. */
export function mayPayAfter(
  state: ConversationState,
  { text, reading }: ReadEvent,
  world: World,
): Decision | null {
  const isToOpen = reading.signs.includes('asksToOpen');
  const isUsed = USES.test(text) && isJustOver(state, world);
  if (!isUsed && !asksOfTheTerminal(reading)) return null;
  const isOver = OVER.test(text) || isJustOver(state, world);
  if (!isOver || isInDoubt(state, world) || isUpdatingNow(state, text, world)) return null;
  return withWayBack(said(state, isToOpen ? 'finished.mayOpen' : 'finished.mayPay'));
}

/** レジ1で会計していい?, of a terminal that is seen to be done. */
export function mayPayThere(
  state: ConversationState,
  { reading }: ReadEvent,
  world: World,
): Decision | null {
  const named = new Set(world.about.map(({ id }) => id));
  const isUnknown = isInDoubt(state, world) || state.handOff?.reason === 'paymentUnknown';
  if (named.size === 0 || !asksOfTheTerminal(reading) || isUnknown) return null;
  const theirs = terminalsNow(world).filter(({ terminal }) => named.has(terminal.id));
  const isDone = theirs.every(({ situation }) => isTerminalDone(situation));
  return isDone && theirs.length > 0 ? withWayBack(said(state, 'finished.mayPay')) : null;
}

function asksOfTheTerminal({ signs, topics }: Reading): boolean {
  // 飛ばして先に会計していい? is of the update that is put off.
  if (topics.includes('os.skip') || signs.includes('denied')) return false;
  return signs.includes('asksToPay') || signs.includes('asksToOpen');
}

/** もう使える?, of nothing else. */
const USES =
  /^(?:で|じゃあ?|それじゃ|もう|これで|今|いま|すぐ|普通に|端末|機械|レジ|カード|アプリ|usen ?pay\+?|は|も|が|を|、|\s)*(?:使(?:え(?:る|ます)|って(?:も)?(?:いい|良い|ええ|大丈夫|平気|ok))|つかえ(?:る|ます)|(?:会計|決済|支払い?)(?:は|を|も|が)?(?:でき(?:る|ます)|いける|いけます|始められ(?:る|ます)))(?:の|ん|です|か|よね|ね|かな|やろ|でしょうか|でしょ)*[?？。!！\s]*$|^(?:can (?:i|we) use it(?: now)?|is it ready|(?:现在)?(?:可以|能)用了?吗|이제 (?:써도 (?:돼요|되나요)|쓸 수 있(?:어요|나요)))[?？.\s]*$/iu;

const OVER = /終わ|おわ|済ん|済み|完了|finish|done|complete|完成|结束|끝/iu;

/** 終わったら is of an update that runs, too. */
function isUpdatingNow(state: ConversationState, text: string, world: World): boolean {
  return !OVER.test(text) && isUpdating(state, world);
}

function isInDoubt(state: ConversationState, { now }: World): boolean {
  const { position, interrupted, stopped, allowedRetryAt } = state;
  const isAsked = [position, interrupted, stopped].some((one) => one?.flow === MONEY_FLOW);
  return isAsked || stillCounts(allowedRetryAt, now) || speaksAgainst(state, now);
}

function isJustOver({ updatedAt }: ConversationState, { now }: World): boolean {
  return updatedAt !== undefined && minutesSince(updatedAt, now) < JUST_NOW_MINUTES;
}
