import type { KeptEvent } from '../core/event.ts';

/** Whether a merchant has said something to us, in whatever way: that has an answer, counts as talk, and is apologised for. */
export function isSpoken({ type }: Pick<KeptEvent, 'type'>): boolean {
  switch (type) {
    case 'merchantWrote':
    case 'merchantTapped':
    case 'merchantSent':
      return true;
    case 'merchantFollowed':
    case 'merchantUnfollowed':
    case 'merchantUnsent':
    case 'joinedGroup':
    case 'accountLinked':
    case 'timeCame':
    case 'notSent':
    case 'staffClaimed':
    case 'staffReleased':
    case 'staffWrote':
    case 'staffSentPicture':
    case 'staffPromisedCall':
    case 'staffReturned':
    case 'staffClosed':
    case 'staffReopened':
    case 'staffAskedRefresh':
      return false;
  }
}
