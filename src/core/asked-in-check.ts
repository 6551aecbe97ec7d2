import { askedAt, chosenAt } from './asked-at.ts';
import { besideCheck } from './beside-check.ts';
import { choiceOf } from './choice-of.ts';
import { isUpdating } from './counter.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { listedAttempt } from './listed-attempt.ts';
import { meanwhileInCheck } from './meanwhile-in-check.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { matchOffer, plain, plainWord } from './offer.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { successOfElse } from './success-of-else.ts';
import { typedButton } from './while-waiting.ts';
import { askedNow, saidFirst, understood, type Decision, type World, type Rule } from './world.ts';

/**
 * What looks like an answer to the check of a payment, and is none: a question (もらってない?, 失敗?), and the wish for the very check
 * that is open. The question is put again, and nothing is held against anybody.
 */
export const askedInCheck: Rule = (state, event, world) => {
  const asked = state.position?.flow === MONEY_FLOW ? askedNow(state, world) : null;
  if (asked === null) return null;
  const first = successOfElse(state, asked, event, world) ?? meanwhileInCheck(state, event, world);
  if (first !== null) return first;
  return isStillDark(asked, event)
    ? stillDark(state, world)
    : askedAgain(state, asked, event, world);
};

function askedAgain(
  state: ConversationState,
  asked: Ask,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (event.reading.hints.includes('takesContact'))
    return understood(saidFirst(CONTACT_KEPT, askAgain(state, world)));
  const heard = heardIn(asked, event.reading);
  if (heard === null && isBareAgain(asked, event, world)) return understood(askAgain(state, world));
  const beside = besideCheck(asked, event.reading, mayBeOfElse(state, world));
  const said = heard ?? beside ?? answerAsked(state, asked, event);
  return said === null ? null : saidAndAsked(said, state, world);
}

/** 何分待つ?: of the update that runs or was asked about, or of an answer that is waited for. */
function mayBeOfElse(state: ConversationState, world: World): boolean {
  const isAsked = state.topics.includes('update.duration');
  return isAsked || isUpdating(state, world) || state.handOff !== null;
}

function heardIn(asked: Ask, reading: Reading): string | null {
  return saidBack(asked, reading) ?? heardOf(reading);
}

function isBareAgain(asked: Ask, { reading, text }: ReadEvent, world: World): boolean {
  return isOnAgain(asked, reading) || isForCheck(text, world);
}

/** 決済履歴を見ればいいってこと? */
function saidBack({ choices }: Ask, { hints, signs }: Reading): string | null {
  if (!('pending' in choices) || !hints.includes('historySaidBack')) return null;
  return signs.includes('asks') ? 'payment.historyFirst' : 'payment.lookFirst';
}

/** 電源が入らない, 真っ暗なままです, where the history is to be looked at: nothing can be seen there before it is on again. */
function isStillDark(asked: Ask, event: ReadEvent): boolean {
  const { signs, hints, payment } = event.reading;
  if (!('pending' in asked.choices) || payment.history !== null) return false;
  const isOpenly = hints.includes('asksOpenly') || signs.includes('asksNext');
  if (signs.includes('asks') && !isOpenly) return false;
  const isStill = hints.includes('staysDark') || hints.includes('hangs');
  const isDark = signs.includes('noPower') || (signs.includes('darkScreen') && isStill);
  return isDark && choiceOf(asked, event) === null;
}

/** ついた, 電源入れた, and nothing of what stands there: now it can be looked at. */
function isOnAgain({ choices }: Ask, { hints, signs, topics }: Reading): boolean {
  const isOfPower = topics.every((one) => one === 'prep.powercycle');
  const isOn = hints.includes('switchedOn') && hints.includes('unspoken') && isOfPower;
  return 'pending' in choices && isOn && !signs.includes('asks');
}

/** To the charger first; told so already, it is a history that cannot be seen. */
function stillDark(state: ConversationState, world: World): Decision {
  const asked = askedAt(state, world);
  const isTold = state.said?.messages.includes(STILL_DARK) === true;
  const moved = isTold && asked !== null ? chosenAt(asked, 'unreadable', world) : null;
  return moved ?? saidAndAsked(STILL_DARK, state, world);
}

/** お客さんの連絡先控えました: that is where it is to stay. */
const CONTACT_KEPT = {
  type: 'say',
  message: 'payment.contactKept',
  values: { known: 'yes' },
} as const;

const STILL_DARK = 'payment.stillDark';

/** 二重になってないか心配; お客さん払いたいって言ってる. */
function heardOf({ hints, signs }: Reading): string | null {
  if (hints.includes('onlyAsked')) return 'payment.onlyAsked';
  if (hints.includes('fearsTwice')) return 'payment.seeTwice';
  return signs.includes('wouldPay') ? 'payment.inHaste' : null;
}

/** 決済を確認する, 決済の確認: a button of ours. */
function isForCheck(text: string, world: World): boolean {
  return OPENS_CHECK.has(typedButton(plain(text), world) ?? '');
}

const OPENS_CHECK: ReadonlySet<string> = new Set([
  `flow:${MONEY_FLOW}`,
  'topic:payment.check_history',
]);

function answerAsked(state: ConversationState, asked: Ask, event: ReadEvent): string | null {
  return isAnswerAsked(state, asked, event) ? 'payment.answerAsked' : null;
}

function isAnswerAsked(
  { offer }: ConversationState,
  { choices }: Ask,
  { text, reading: { signs } }: ReadEvent,
): boolean {
  if (signs.includes('asksAnswer')) return true;
  if (!ASKS.test(text)) return false;
  const button = matchOffer(offer, text) ?? listedAttempt(offer, text.replaceAll(MARK, ''));
  if (button?.startsWith('step:') === true) return true;
  const typed = plain(text);
  return Object.values(choices).some(({ words }) => words.some((one) => plainWord(one) === typed));
}

const MARK = /[?？]/gu;
const ASKS = /[?？]/u;
