import { chosenAt, type Answer } from './asked-at.ts';
import { asksOfDoubt } from './in-doubt.ts';

/** 終わりました, and nothing else, after it was told to finish the payment first. */
export const overAtCounter: Answer = (asked, { reading: { command, hints } }, world) => {
  if (asked.step.of !== 'payment' || command !== 'done' || !hints.includes('isOver')) return null;
  const isOfElse = hints.includes('ofUpdate') || hints.includes('ofPreparing');
  return isOfElse ? null : chosenAt(asked, 'no', world);
};

/** エラーになりました, where it is asked of a payment: as good as not to know. */
export const failedAtCounter: Answer = (asked, { reading: { signs, topics } }, world) => {
  const isOfPayment = asked.step.of === 'payment' || asksOfDoubt(asked.state);
  const isAsked = isOfPayment && signs.includes('mayBeOfPayment');
  return isAsked && topics.includes('update.error') ? chosenAt(asked, 'unsure', world) : null;
};
