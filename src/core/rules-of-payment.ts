import { staffFirst } from './with-staff.ts';
import { amountAlone } from './amount-alone.ts';
import { amidSale } from './amid-sale.ts';
import { cardUnanswered } from './card-unanswered.ts';
import { cashPlanned } from './cash-planned.ts';
import { comerPays } from './cash.ts';
import { comerFirst } from './may-pay-now.ts';
import { comesMidway } from './comes-midway.ts';
import { comerAlone, saleLater } from './comer-alone.ts';
import { historySaidBack, redoesUntold } from './history-said-back.ts';
import { guestWithStaff } from './guest-with-staff.ts';
import { howToLook } from './how-to-look.ts';
import { leftMeanwhile } from './left-meanwhile.ts';
import { leaveStands } from './leave-stands.ts';
import { noneBut } from './none-but.ts';
import { ofApp } from './of-app.ts';
import { ofThatPayment } from './of-that-payment.ts';
import { otherSale } from './other-sale.ts';
import { payCharging } from './pay-charging.ts';
import { payMeanwhile } from './pay-meanwhile.ts';
import { payThere } from './pay-there.ts';
import { payWithError } from './pay-with-error.ts';
import { paidSoDone } from './paid-so-done.ts';
import { paymentSupposed } from './payment-supposed.ts';
import { pressedAgain } from './pressed-again.ts';
import { plainSale } from './plain-sale.ts';
import { offMidSale } from './power-asked.ts';
import { seenDone } from './seen-done.ts';
import { stopsAgain } from './stops-again.ts';
import { stillDark } from './still-dark.ts';
import { stopsCheck } from './stops-check.ts';
import { customerLeft } from './customer-left.ts';
import { switchedOff } from './switched-off.ts';
import { switchedOn } from './switched-on.ts';
import { tellsWhenOver } from './tell-when-over.ts';
import { toTheBot } from './to-the-bot.ts';
import { tillMeant } from './till-meant.ts';
import { trialAsked } from './trial-asked.ts';
import { troubleAtSale } from './trouble-at-sale.ts';
import { updatedButNoPayment } from './updated-but.ts';
import { lookAtWell, wentInAsked, wentWell } from './went-well.ts';
import { updateInstead } from './update-instead.ts';
import { updateLeft } from './update-left.ts';
import { whichUsable } from './which-usable.ts';
import { whatAtCounter } from './what-at-counter.ts';
import { whatToTell } from './what-to-tell.ts';
import { lookedAlready } from './looked-already.ts';
import { nextOnceOver } from './next-once-over.ts';
import { mayPayAfter, mayPayThere } from './may-pay-after.ts';
import type { Rule } from './world.ts';

/** What is said to the bot itself, and what a payment comes to where more is known of it: the first that answers. */
export const RULES_OF_PAYMENT: readonly Rule[] = [
  whatAtCounter,
  tillMeant,
  toTheBot,
  stopsCheck,
  leaveStands,
  noneBut,
  comesMidway,
  leftMeanwhile,
  paidSoDone,
  cashPlanned,
  updateInstead,
  trialAsked,
  historySaidBack,
  redoesUntold,
  payWithError,
  troubleAtSale,
  stopsAgain,
  pressedAgain,
  switchedOn,
  amountAlone,
  offMidSale,
  plainSale,
  amidSale,
  switchedOff,
  updateLeft,
  howToLook,
  lookedAlready,
  ofApp,
  seenDone,
  tellsWhenOver,
  stillDark,
  customerLeft,
  comerPays,
  comerFirst,
  comerAlone,
  saleLater,
  otherSale,
  whatToTell,
  guestWithStaff,
  staffFirst,
  payCharging,
  payThere,
  whichUsable,
  payMeanwhile,
  ofThatPayment,
  paymentSupposed,
  updatedButNoPayment,
  mayPayThere,
  nextOnceOver,
  mayPayAfter,
  wentWell,
  lookAtWell,
  wentInAsked,
  cardUnanswered,
];
