import { askedAt, chosenAt } from './asked-at.ts';
import { choiceOf } from './choice-of.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { listedAttempt } from './listed-attempt.ts';
import { meanwhileInCheck } from './meanwhile-in-check.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { matchOffer, plain, plainWord } from './offer.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
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
  const ofElse = successOfElse(state, asked, event, world);
  if (ofElse !== null) return ofElse;
  const meanwhile = meanwhileInCheck(state, event, world);
  if (meanwhile !== null) return meanwhile;
  if (isStillDark(asked, event)) return stillDark(state, world);
  if (event.reading.hints.includes('takesContact'))
    return understood(saidFirst(CONTACT_KEPT, askAgain(state, world)));
  const heard = saidBack(asked, event.reading) ?? heardOf(event.reading);
  if (heard !== null) return saidAndAsked(heard, state, world);
  if (isOnAgain(asked, event.reading) || isForCheck(event.text, world))
    return understood(askAgain(state, world));
  const aside = asideIn(asked, event.reading);
  if (aside !== null) return saidAndAsked(aside, state, world);
  if (!isAnswerAsked(state, asked, event)) return null;
  return saidAndAsked('payment.answerAsked', state, world);
};

/** 決済履歴を見ればいいってこと? */
function saidBack({ choices }: Ask, { hints, signs }: Reading): string | null {
  if (!('pending' in choices) || !hints.includes('historySaidBack')) return null;
  return signs.includes('asks') ? 'payment.historyFirst' : 'payment.lookFirst';
}

/** 電源が入らない, 真っ暗なままです, where the history is to be looked at: nothing can be seen there before it is on again. */
function isStillDark(asked: Ask, event: ReadEvent): boolean {
  const { signs, hints, payment } = event.reading;
  if (!('pending' in asked.choices) || payment.history !== null) return false;
  if (signs.includes('asks') && !hints.includes('asksOpenly')) return false;
  const isStill = hints.includes('staysDark') || hints.includes('hangs');
  const isDark = signs.includes('noPower') || (signs.includes('darkScreen') && isStill);
  return isDark && choiceOf(asked, event) === null;
}

/** ついた, and nothing of what stands there: now it can be looked at. */
function isOnAgain({ choices }: Ask, { hints, signs, topics }: Reading): boolean {
  const isOn = hints.includes('switchedOn') && hints.includes('unspoken') && topics.length === 0;
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

/**
 * で？, 誰もいない, 通った, キャンセル押していい?, 未了って: what only the talk places, and tells nothing of what became of the payment. Of the customer's
 * side a word that it went through may be the answer.
 */
function asideIn({ choices }: Ask, reading: Reading): string | null {
  const { signs, hints, topics, payment } = reading;
  const isTold = payment.history !== null || payment.shown !== null || payment.customer !== null;
  if (isTold) return null;
  const isBare = hints.includes('unspoken') && topics.every((one) => one === 'handoff');
  if (isBare && signs.includes('asksNext')) return 'payment.thisNext';
  if (!('pending' in choices) && !('thisOne' in choices)) return null;
  if (isBare && hints.includes('nobodyThere')) return 'payment.historyNext';
  if (asksOfButton(reading)) return 'payment.buttonUnknown';
  if (isShownWord(choices, signs)) return 'payment.whichFirst';
  // レシート出ない: whether it was paid, the history tells.
  if (hints.includes('onlyNoReceipt') && !signs.includes('asks')) return 'payment.lookFirst';
  return isWell(reading) ? 'payment.onlyThatOne' : null;
}

/** キャンセル押していい?, where no word is of the update. */
function asksOfButton({ hints, topics }: Reading): boolean {
  const isOfUpdate = hints.includes('ofUpdate') || hints.includes('ofPuttingOff');
  return hints.includes('asksToPress') && !isOfUpdate && topics.every((one) => one === 'os.skip');
}

/** 履歴に未了って, while it is asked which payment is meant. */
function isShownWord(choices: Ask['choices'], signs: Reading['signs']): boolean {
  const isOfIt = signs.includes('ofHistory') && signs.includes('trailsOff');
  return 'thisOne' in choices && isOfIt && !signs.includes('asks');
}

/** 通った, 払えた: whether that one, only the history tells. */
function isWell({ signs, hints }: Reading): boolean {
  const isSaid = hints.includes('wellBesides') && signs.includes('wentWell');
  return isSaid && !NOT_WELL.some((sign) => signs.includes(sign));
}

const NOT_WELL: readonly Sign[] = ['asks', 'denied', 'ofHistory', 'doubtsRetry', 'takenBesides'];

/** 決済を確認する, 決済の確認: a button of ours. */
function isForCheck(text: string, world: World): boolean {
  return OPENS_CHECK.has(typedButton(plain(text), world) ?? '');
}

const OPENS_CHECK: ReadonlySet<string> = new Set([
  `flow:${MONEY_FLOW}`,
  'topic:payment.check_history',
]);

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
