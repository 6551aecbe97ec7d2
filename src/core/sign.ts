import type { SignOfPayment } from './sign-of-payment.ts';
import type { SignOfUpdate } from './sign-of-update.ts';

/** What shows in the words of a message besides a topic. */
export type Sign = SignOfPayment | SignOfUpdate | SignOfTalk;

/** How a thing is said, and what is said to the bot itself or of staff. */
type SignOfTalk =
  | 'asks'
  | 'asksNo' // the question hopes for a no, or fears it (だめ?, 止まる?)
  | 'asksTurned' // the question is put in the negative (じゃだめ?, 間に合わない?)
  | 'asksIfSo' // was it understood rightly?
  | 'asksThis' // what is this, unnamed
  | 'asksWhatToDo' // and no more
  | 'asksWhere' // a thing is seen, or how it is looked at
  | 'denied' // what is named may not be so
  | 'guessed' // nor may this
  | 'corrects' // something said earlier was wrong
  | 'notThat' // what was spoken of is not what was meant
  | 'trailsOff' // names a thing and leaves the rest to be guessed (レジ2の方は)
  | 'wantsAll' // of several that were offered
  | 'otherTerminal' // another one is meant
  | 'needsHelp' // wishes to be led gently
  | 'takesNote' // an answer was taken in, and something is announced (承知しました、報告します)
  | 'closes' // よろしくお願いします
  | 'namesOthers' // a thing or a service that is not ours
  | 'angry'
  | 'scorned' // the bot
  | 'sighs'
  | 'doubtsAnswer'
  | 'findsContrary' // to an earlier one
  | 'notGrasped'
  | 'asksAgain' // for what was said
  | 'wantsShort' // an answer in fewer words
  | 'asksAfterAll' // what is to be done in the end
  | 'asksIfBot' // does a machine answer?
  | 'tellsNumber' // of one's own
  | 'wantsLink'
  | 'wantsUnlink'
  | SignOfLink
  | 'wantsNone' // what is being agreed on is not wanted
  | 'asksWhenSet' // for when is the reminder?
  | 'dropsAll' // no reminder is wanted any more
  | 'addsTime' // one more is wished
  | 'beforeThen' // to be reminded before the hour that is named
  | 'beforeOpening' // or before the shop opens
  | 'books' // what is being agreed on
  | 'booksThen' // is to be told at the time that is said back
  | 'asksIfBooked' // is it set already?
  | SignOfTime
  | 'wantsCall'
  | 'wantsNoCall'
  | 'wantsWithdraw'
  | 'managesAlone' // nobody else is needed any more
  | 'asksQueue' // how long a person takes, while nothing else is waited for
  | 'wantsMoved' // to another time
  | 'callsShop' // on the number of the shop, after all
  | 'movesCall' // the same, of a call, and no time is named
  | 'wantsSoon' // a call, as soon as may be
  | 'severalTimes' // 毎朝8時に, 8時と22時に: more than one reminder in one breath
  | 'dropsThen' // やっぱ22時なし
  | 'wantsCancelled' // something that was asked for
  | 'cancelsAll' // beside a call, what it was for
  | 'cannotPhone' // or would rather not
  | 'asksNumber' // which one is called, or another one is wished
  | 'asksAfterCall' // that was to come
  | 'asksIfWithdrawn' // was it taken back?
  | 'asksIfKept' // does an answer stay to be read?
  | 'asksIfStaff' // are people there at some hour, or in some case?
  | 'asksStaffOnly' // and nothing else
  | 'asksWhom' // one is to ask
  | 'asksReception' // what it means that calls are only taken down
  | 'asksIfAnswered' // is a call answered now?
  | 'asksIfReached' // or at the hour that is named?
  | 'refusesTime' // the only hour that is named does not suit
  | 'asksMenu' // what may be asked here?
  | 'cannotReach'; // nobody answers the phone

/** What is asked of the link between this LINE and the shop. */
type SignOfLink =
  | 'asksLinkId' // which ID one signs in with
  | 'lacksLinkId' // the same, where only the talk tells what ID is meant
  | 'asksWithoutLink' // does it go without?
  | 'asksIfToLink' // is it needed?
  | 'declinesLink'
  | 'asksIfLinked'
  | 'asksWhoLinks' // who of the shop may?
  | 'ofLink' // the link is named; what follows may leave it out, right behind it
  | 'asksToSendId' // is the ID or the password written here?
  | 'asksLinkSafe'
  | 'asksIfUnlinks' // can it be ended again?
  | 'asksMoreShops' // can several be linked?
  | 'declinesIt' // 今はいいや, as all that is said
  | 'asksWhatLinkIs'; // and what it takes, or is good for

/** What is wished of a time that is agreed on, or set. */
type SignOfTime =
  | 'movesTime' // to another one
  | 'mayMoveTime' // the same, where just that is spoken of (9時にして)
  | 'movesSomewhat' // the same, and no time is named (もっと早く)
  | 'sameHour' // 明日の同じ時間で: the hour is that of the one before
  | 'keepsTime' // it stays
  | 'leavesForNow'; // beside it, what was begun is put off
