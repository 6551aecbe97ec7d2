import { PERSON } from './choices.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { stillCounts } from './against.ts';
import { toldCaptured } from './money.ts';
import { plain } from './offer.ts';
import type { ConversationState } from './state.ts';
import { takenTwice } from './taken-twice.ts';
import { wishesPayment } from './wished.ts';
import { understood, type Decision, type World } from './world.ts';

/**
 * The second try that was allowed has worked: the sale is over, and the leave to take it again with it. That the history shows
 * one success is for the merchant to see (fact `payment`). null: nothing of it.
 */
export function retryDone(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (state.position !== null || state.handOff?.reason === 'paymentUnknown') return null;
  if (!stillCounts(state.allowedRetryAt, world.now)) return entriesSeen(state, event, world);
  return hasWorked(state, event, world) ? done(state, world) : null;
}

/** Looked at after "it went through", and told as a number alone. */
function entriesSeen(state: ConversationState, { text }: ReadEvent, world: World): Decision | null {
  const { toldCapturedAt, topics } = state;
  if (!stillCounts(toldCapturedAt, world.now) || !wishesPayment(topics, world)) return null;
  const count = ENTRIES.find(([, words]) => words.test(plain(text)))?.[0];
  if (count === 'two') return takenTwice(state, world);
  return count === 'one' ? said(state, 'payment.oneEntry') : null;
}

function hasWorked(
  { topics }: ConversationState,
  { text, reading: { signs, payment } }: ReadEvent,
  world: World,
): boolean {
  if (payment.customer !== null || signs.includes('takenTwice')) return false;
  return signs.includes('retryWorked') || (BARE.test(plain(text)) && wishesPayment(topics, world));
}

/** Of the payment only where it was spoken of last. */
const BARE =
  /^(?:はい|無事に?|ちゃんと|やっと|なんとか)*(?:でき|出来|うまくいき|いけ|行け|いき|終わり|済み)(?:まし)?た(?:ありがとう(?:ございま(?:す|した))?)?$/u;

function done(state: ConversationState, { now }: World): Decision {
  return said(toldCaptured({ ...state, allowedRetryAt: null }, now), 'payment.retryDone');
}

function said(state: ConversationState, message: string): Decision {
  const say: Say = { type: 'say', message, choices: [PERSON] };
  return understood({ state, effects: [say] });
}

const HEAD = '^(?:はい|見ました|履歴(?:は|に|では|に(?:は|も))?|成功(?:は|が)?|ちゃんと|、|。)*';
const TAIL =
  '(?:だけ|のみ|しか(?:ない|ありません|なかった(?:です)?))*(?:でした|です|だった|だよ|ある|あります|ありました|あった|出て(?:い)?(?:る|ます)|載って(?:い)?(?:る|ます)|よ|ね)*$';
const ENTRIES: readonly (readonly ['one' | 'two', RegExp])[] = [
  ['one', new RegExp(`${HEAD}(?:(?:1|一|いっ)(?:件|けん|個|こ)|(?:1|一)つ|ひとつ)${TAIL}`, 'u')],
  [
    'two',
    new RegExp(`${HEAD}(?:(?:2|二|に)(?:件|けん)|(?:2|二)(?:個|つ)|ふたつ|両方)${TAIL}`, 'u'),
  ],
];
