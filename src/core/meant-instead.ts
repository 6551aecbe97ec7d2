import { UPDATE_FLOW } from './aside.ts';
import type { ReadEvent } from './event.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isBegunTold } from './payment-begun.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, type World } from './world.ts';

/** Do i need to charge them? of a battery, もう一度やったけどまた失敗 of the update, and 画面消えた alone of what closes. null: it is read as it stands. */
export function meantInstead(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): string | null {
  const { hints } = event.reading;
  const ofApp = ofTheApp(state, event, world);
  if (ofApp !== null) return ofApp;
  if (hints.includes('chargesIt')) return 'prep.charge';
  if (failedAgain(state, event)) return 'update.error';
  return hints.includes('darkAlone') && !mayBeOfSale(state, world) ? 'app.closes' : null;
}

/** アプリ、さっき開いちゃったかも is what makes the update fail, and アプリ終わった, behind what was said of its update, of that (`body-left.ts`). */
function ofTheApp(
  state: ConversationState,
  { reading: { hints, signs } }: ReadEvent,
  world: World,
): string | null {
  const isNamed = hints.includes('ofSale') || NAMES_PAYMENT.some((one) => signs.includes(one));
  if (isNamed || mayBeOfSale(state, world)) return null;
  if (hints.includes('mayHaveOpened')) return 'firmware.launched_early';
  const isBehind = state.topics.at(-1)?.startsWith('app.') === true;
  return isBehind && hints.includes('bodyThen') ? 'fleet.status' : null;
}

function mayBeOfSale(state: ConversationState, world: World): boolean {
  return asksOfPayment(state, world) || asksOfDoubt(state) || isBegunTold(state, world);
}

/** もう一度やったけどまた失敗, in the walk of the update: what was tried there has failed there. */
function failedAgain({ position }: ConversationState, { reading }: ReadEvent): boolean {
  const isThere =
    position?.flow === UPDATE_FLOW && !NAMES_PAYMENT.some((one) => reading.signs.includes(one));
  return isThere && reading.hints.includes('failedAgain');
}

/** A payment, by a word of its own. */
export const NAMES_PAYMENT: readonly Sign[] = [
  'wantsPayment',
  'takesNoPayment',
  'takenTwice',
  'takenBesides',
  'paidOtherwise',
  'cardPresented',
];
