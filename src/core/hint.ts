import type { HintOfCall } from './hint-of-call.ts';
import type { HintOfDialog } from './hint-of-dialog.ts';
import type { HintOfSale } from './hint-of-sale.ts';

/**
 * Words that may be of this or of that: only the talk can place them, by what it has asked or said. Unlike a `Sign` none of them
 * tells anything by itself.
 */
export type Hint =
  | HintOfUpdate
  | HintOfCall
  | HintOfDialog
  | HintOfPayment
  | HintOfSale
  | HintOfAgain
  | HintOfTalk;

type HintOfUpdate =
  // What is named.
  | 'ofUpdate'
  | 'ofPower'
  | 'ofBattery'
  | 'ofPreparing' // something that is done for the update
  | 'ofMidway'
  | 'darkAmidUpdate' // 更新してたら画面真っ暗
  | 'unplugged' // the charger came off, and nothing is told to have gone out
  | 'ofPuttingOff' // to skip it, or to do it later
  | 'startsAnew' // the terminal is to be switched off, restarted or updated: wished, asked or announced
  // What a screen shows, in words of one's own.
  | 'goesOn'
  | 'hangs'
  | 'showsUpdating' // 更新中, レジ2は更新中です, and no more
  | 'hasCome' // an error, as what has come
  | 'notArrived' // the update has not reached the terminal
  | 'onlyNotArrived' // something has not, and nothing else is named that might
  | 'neverArrives' // what if it does not?
  | 'waitsForIt' // 待ってればいいんですね, and not what for
  // How far somebody is with what is asked for.
  | 'pressed' // the button
  | 'willCycle'
  | 'willPress'
  | 'showsRunning' // pressed or hanging, with the update named or how far it is
  | 'didIt' // and not what
  | 'didElse' // a button pressed, something looked at
  | 'failedAgain' // what was tried once more
  | 'triesAgain' // announced
  | 'endsInTry' // the same, at the end of more, and nothing of a sale
  | 'plansIt' // やります, told with a time
  | 'takesUp' // じゃあ1台目から
  | 'startsIt' // はじめる, スタート: and no more
  | 'onceOver' // 終わったら一階もやる
  | 'asksWord' // what one of the words of a step means
  | 'onlyAsksWord' // and no more, or only how that is done
  | 'goesBackToIt' // はい続けます, whatever follows
  | 'setsAbout' // 今やるわ, もっかいやってみます
  | 'wantsLead' // 一緒にやって
  | 'atHome' // ホームに戻りました
  | 'plugged'
  | 'startsUp'
  | 'switchedOn'
  | 'namesRestart'
  | 'doneBefore'
  | 'notCycled' // 入れ直してない, and of no other thing
  | 'wasNo' // さっきの、いいえでした
  | 'isOver' // told or asked
  | 'hasEnded' // told
  | 'wellNow' // 直りました, もう大丈夫です
  | 'saysThanks' // by a word of thanks
  | 'leavesItBe' // 終わるまで他のことしていい?, コーヒーでもいれてくる
  | 'asksIfOver' // これで終わったのか
  | 'notYetOver'
  | 'lightsUp' // it is on
  | 'showsCharging'
  | 'asksHowLong' // until it is on
  | 'asksCable' // whether that is to blame
  | 'wasPlugged' // all night
  | 'wonders' // that the charge does not rise
  // What is feared or asked beside something else.
  | 'doesAgain' // something, and names no sale
  | 'fearsBlock' // what comes then, or that nothing can be paid
  | 'fearsStop' // that payments stop
  | 'asksToUse' // may it be used now, and no more?
  | 'asksToUpdate' // can it be updated, and not when
  | 'ofOneOnly' // 一台だけ
  | 'ofNone'; // しなくて

type HintOfPayment =
  | 'ofSale' // or of a refund
  | 'namesPaying'
  | 'unspoken' // no word may be of a payment, or of what has stopped
  | 'chargesIt' // a card, or a battery
  | 'cardAsWell' // a card was charged, or is, whatever else was paid
  | 'mayBeCharged'
  | 'hasHappened' // it is told what became of it
  | 'tellsSince' // of what was done since, of another sale or of the history
  | 'tellsOfFailure' // and not only that
  | 'noSuccess' // only what it does not show
  | 'noFailure'
  | 'failedAndNo' // two answers at once, or a denial cut in two
  | 'nothingAtLast' // and nothing follows
  | 'hasWorked' // and no more
  | 'hasSucceeded' // told as what has happened
  | 'outcomeOfElse' // concluded from another thing, or told of one
  | 'byPlace' // 左のレジは…: one of several terminals, by where it stands
  | 'otherWentWell' // another sale, or a test
  | 'bareDone' // 完了です, and nothing more
  | 'splitBill' // one bill, paid by several
  | 'splitStopped' // and one of its payments has stopped
  | 'sellsNow' // 先にお会計します, 今会計してます
  | 'breaksOff' // it was cancelled, the card is back, or the screen is white
  | 'gotIt' // もろたで, and nothing more
  | 'ofOtherSale' // another one is spoken of
  | 'ofThatSale' // the one that stopped, or its time and amount
  | 'isSameOne' // it is, and no more
  | 'ofRegister' // what the shop's register shows
  | 'picksAny' // an answer that is not what is seen
  | 'hasFailed' // told as what has happened
  | 'severalStopped' // more than one sale
  | 'stoppedSince' // another one, told behind what came of the first
  | 'namesOneMore' // beside a success, and nothing good of it
  | 'otherLeft' // has not ended, or is not looked at
  | 'doubtsWhose' // どっちの会計?, お客さん2人いた
  | 'stopsStill' // something, beside a success, and of no terminal or screen
  | 'severalCut' // more than one of something
  | 'otherUndone' // another one, that has not ended
  | 'secondNamed' // one that has not ended, or of which nothing is told
  | 'otherTillStopped' // another register, and not in the update
  | 'nextStopped' // the sale of the next customer, or of another
  | 'twoSales' // by their amounts, or one as well
  | 'oneEntry' // is all that the history shows
  | 'twoEntries'
  | 'onlyCash' // was taken, and no more
  | 'onlySale' // an amount or a time, and no more
  | 'namesCheck' // as what is wished
  | 'notOpening' // アプリが閉じて開けない
  | 'notListed' // 一覧に出てない, whatever is asked behind it
  | 'listedOnly' // or looked at, and what it shows is not told
  | 'showsError' // so the history, and no more of how it ended
  | 'asksIfAllTold' // これでいい?
  | 'tellsTime' // a clock's
  | 'tellsAmount'
  | 'tellsMethod' // how it was paid
  | 'bareYes'
  | 'goesOnWithIt' // 続けます
  | 'resumesUpdate' // 更新の続き
  | 'mispressed'
  | 'asksHowOnly'
  | 'asksLeave' // to go on, to do it once more, to let somebody go; and nothing else is named
  | 'doubtsIt' // was that right?
  | 'takesBack' // it was wrong, or a joke
  | 'ofAnother' // that was of another thing
  | 'recants' // or is not so
  | 'secondCut' // tried again, and the update came again
  | 'recantsEarlier' // and of what was said before the last word
  | 'againOfOther' // with that, something is named that may be another sale, or several
  | 'saysAgain' // something is done once more, and no update, call or question
  | 'paysMeanwhile' // may payments be taken in the time that was told?
  | 'ofSlipAlone' // what becomes of receipts or of the version, and no more
  | 'onlyWaits' // somebody does, and no more is told
  | 'onlyWhatNow' // what is to be done, and no more
  | 'asksIfSettled' // nothing more is to be paid or done
  | 'wondersWhy' // it came to this
  | 'otherWayNow' // the same, by another card, terminal or means: asked or told
  | 'takesLeave' // what was just allowed is done now
  | 'ranIt' // and has been done
  | 'tryRuns' // it is under way, or was done, and how it ended is not told
  | 'triedInVain' // また落ちた alone, or something failed, and so the update is to be done
  | 'asksLeaveAbroad' // may it be taken again? in Chinese or Korean
  | 'wentThrough' // it was run again, before that was allowed
  | 'doubtsPayment'; // names one, and what may have happened to it

/** What is done once more, and names no sale. */
type HintOfAgain =
  | 'onceMore'
  | 'onceMoreAsked' // whether to
  | 'onceMoreFailed' // and it was for nothing
  | 'updateOnceMore' // the update, by its name
  | 'ifCutMidway'; // only supposed to stop

type HintOfTalk =
  | 'asksAbroad' // in another language, and without a mark, of no sale
  | 'saidBefore' // って言いましたよね, だから
  | 'onlyRead' // わかりました
  | 'dayOver' // もう寝る、明日やる
  | 'thinksAloud' // えっと, うーん, ちょい待ち, 店長に聞いてきます: and no more
  | 'byOwnStaff' // スタッフにやらせます
  | 'willCall' // 明日かけます: of themselves
  | 'onlyNotes' // the same, and never そうです
  | 'isBack' // お待たせしました, 会計終わりました, 落ち着いた: and no more
  | 'returned' // 戻りました: and no more
  | 'readyNow' // 今なら大丈夫
  | 'ofCounter' // 受付, which is a place and a service
  | 'severalCounted' // 1台目は70、2台目は40
  | 'onlyTime'
  | 'wasSo'
  | 'ofAnyTongue' // battery 40, wifi ok
  | 'vague' // about so much
  | 'turnsDown' // the guess that was made
  | 'scores' // 星5つ
  | 'ofElseThanCall'; // what a time may be of besides a call
