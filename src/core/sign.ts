/**
 * What shows in the words besides a topic. `denied`, `guessed`: what is named may not be so. `corrects`: something said
 * earlier was wrong. `doubtsRetry`: speaks against a payment taken again. `notThat`: what was spoken of is not what was
 * meant. `trailsOff`: names a thing and leaves the rest to be guessed (レジ2の方は). `asksWhere`: asks where something is
 * seen, or how it is looked at. `ofMobile`, `ofModel`, `ofButton`, `ofExtension`: names what the notice leaves open.
 * `asksToPay`: asks whether payments may be taken, not whether one may be taken again. `asksQueue`: asks how long a person
 * takes, while nothing else is waited for. `asksNo`: the question hopes for a no, or fears it (だめ?, 止まる?).
 * `ofCustomer`, `ofHistory`: tells of the customer's side, or of the payment history.
 * `updating`: an update runs now; `duringUpdate`: it is of the time of one, be it now; `updateOver`: it is done.
 * `switchesOff`, `stopsIt`, `wantsPayment`: wished, asked or announced. `brokenDown`: the terminal does not work; `takesNoPayment`: so
 * that nothing can be paid. `takenTwice`: a customer was charged twice; `takenAgain`: something was done once more, perhaps a
 * payment; `takenBesides`: surely a payment, or cash or another card was taken for it (`paidOtherwise`). `otherMeans`: cash or another card instead.
 * `retryWorked`: a payment, or a second try of it, went through just now, and nothing speaks against it.
 * `voidStopped`: a void or a refund stopped, or may not have come to its end.
 * `paymentAhead`: one that has not begun is spoken of; `noPayment`: none is in doubt, or meant.
 * Of a payment in doubt: `mayBeOfPayment` fails, hangs or has changed, and names nothing; `tellsDetails`, `otherAmount`, `asksVoid`, `asksIfPaid`, `asksToGoOn`,
 * `notLookedYet`, `inHaste`, `asksMeaning`, `nothingShown`. Supposed of one: `supposesCut`, `supposesSuccess`, `supposesUnknown`, `asksMoneyBack`, `callsLater`.
 * In place of an answer: `looksNow` (somebody looks, or will), `beginsAnew` (the check, wished from its beginning), `tellsSale` (its amount or time), `asksIfFailed` (is another state as good as a failure?).
 * `tellsAnything`: more than kind words, looking and waiting; `tellsPaid`: something of money that may be that the sale is paid; `tellsBeside`: a sentence of nothing known, beside others;
 * `tellsBesideWaiting`: more than that somebody waits, and of the update, in a language where less is known.
 * Nothing but an answer about a payment: `saysFailed` (with all the others), `saysUnpaid`, `saysNotTaken`; `asksAnswer`: asked, so none; `inPart`: only some of it was paid.
 * `begun`: something was begun; `hasBegun`: what was asked for is under way; `isOff`: the power is off, and stays so.
 * `seemsRunning`: what has been running or stuck is to be switched off; `powerLost`: the power went, or was cut;
 * `powerIfLost`: what comes of it, should it go in mid-update.
 * `darkScreen`: nothing is to be seen on it. `asksCycle`: switched on at a time that is told, must it be switched off again?
 * `asksForever`, `asksFate`: may the update be put off without end, what comes of it; `asksLeft`: how long it still may.
 * `asksEach`: of every terminal, or of one? `triedAll`: charge, Wi-Fi and restart are fine, and it fails; `stillShown`: done,
 * and still asked for; `appClosed`: done, and the app does not open. `managesAlone`: nobody else is needed any more;
 * `wantsNone`: what is being agreed on is not wanted. `asksIfAnswered`: whether a call is answered now.
 * `asksToOpen`, `asksOpenEarly`: may the app be opened, and may it before the update; `asksSkip`: may something be skipped;
 * `asksWithout`: need the terminal not be switched off; `asksIfBlocked`: can nothing be paid without the update; `asksBoth`: are
 * app and terminal done at once; `namesUpdate`: how long an update takes, named as such. `ofWired`: a network cable.
 * `beginsNow`: wishes to update now, whatever was wished before; `asksItself`: does it come by itself; `asksMorningOn`: will it do
 * to switch off at night and on in the morning; `asksCashOnly`: take cash only; `asksNothingLeft`: is anything left to do;
 * `undoesIt`: an update that was begun is to be stopped or taken back; `asksRestartOnly`: is a restart the whole update;
 * Said in passing: `hasPlugged` to the charger, `perhapsCycled` the power, `takesCash` from now on, `scorned` the bot, `tellsNumber` of one's own;
 * of a payment: `rangButFailed`, `paidElsewhere` on another terminal, `cardPresented`: the customer's card or phone was held to the terminal.
 * `asksMinutes`: how many minutes; `asksOfDay`: what is on that day; `asksIfMust`: must it be that day;
 * `asksPlugged`: will less charge do on the cable; `asksIfEnough`: will that charge do; `takesLong`: longer than an update takes; `needsHelp`: wishes to be led gently. Told: `networkFine`, `hasCycled`, `tellsDone`; `tellsOn`: when it was switched on.
 * `asksIfBot`: does a machine answer; `asksSame`: is the deadline one for all; `asksApart`: are app and terminal two updates; `asksAtMidnight`: what
 * comes of one that runs over it; `tellsClosed`: no payments on that day; `asksThis`: what is this, unnamed; `cannotReach`: nobody answers
 * the phone; `asksLeftOnly`: how long yet, and no more; `ofCost`: what an update costs;
 * `networkError`: the screen names the network; `ranDry`: a charge that is gone; `asksMidway`: may it be stopped midway; `asksIfUntil`: is it until then;
 * `takesNote`: an answer was taken in, and something is announced (承知しました、報告します); `closes`: よろしくお願いします;
 * `asksTurn`: when one's own turn is in the roll-out. `asksWhatToDo`: what is to be done, and no more; `asksIfSo`: was it understood rightly; `notDoneYet`: the update is not.
 */
export type Sign =
  | 'angry'
  | 'asks'
  | 'asksQueue'
  | 'asksToPay'
  | 'asksWhere'
  | 'wantsCall'
  | 'wantsNoCall'
  | 'wantsWithdraw'
  | 'denied'
  | 'guessed'
  | 'corrects'
  | 'wantsAll'
  | 'doubtsRetry'
  | 'ofPayment'
  | 'ofCustomer'
  | 'ofHistory'
  | 'otherTerminal'
  | 'notThat'
  | 'trailsOff'
  | 'asksNo'
  | 'ofMobile'
  | 'ofModel'
  | 'ofButton'
  | 'ofExtension'
  | 'wantsLink'
  | 'wantsUnlink'
  | 'updating'
  | 'duringUpdate'
  | 'updateOver'
  | 'switchesOff'
  | 'stopsIt'
  | 'wantsPayment'
  | 'undoesIt'
  | 'hasPlugged'
  | 'perhapsCycled'
  | 'takesCash'
  | 'scorned'
  | 'tellsNumber'
  | 'rangButFailed'
  | 'cardPresented'
  | 'paidElsewhere'
  | 'asksRestartOnly'
  | 'brokenDown'
  | 'takesNoPayment'
  | 'takenTwice'
  | 'takenAgain'
  | 'takenBesides'
  | 'paidOtherwise'
  | 'retryWorked'
  | 'voidStopped'
  | 'paymentAhead'
  | 'noPayment'
  | 'mayBeOfPayment'
  | 'tellsAnything'
  | 'tellsPaid'
  | 'tellsBeside'
  | 'tellsBesideWaiting'
  | 'tellsDetails'
  | 'otherAmount'
  | 'asksVoid'
  | 'asksIfPaid'
  | 'asksToGoOn'
  | 'notLookedYet'
  | 'inHaste'
  | 'asksMeaning'
  | 'nothingShown'
  | 'looksNow'
  | 'beginsAnew'
  | 'tellsSale'
  | 'asksIfFailed'
  | 'supposesCut'
  | 'supposesSuccess'
  | 'supposesUnknown'
  | 'asksMoneyBack'
  | 'callsLater'
  | 'otherMeans'
  | 'saysFailed'
  | 'saysUnpaid'
  | 'saysNotTaken'
  | 'asksAnswer'
  | 'inPart'
  | 'begun'
  | 'seemsRunning'
  | 'powerLost'
  | 'powerIfLost'
  | 'darkScreen'
  | 'asksCycle'
  | 'asksForever'
  | 'asksFate'
  | 'asksLeft'
  | 'asksEach'
  | 'triedAll'
  | 'stillShown'
  | 'appClosed'
  | 'managesAlone'
  | 'wantsNone'
  | 'hasBegun'
  | 'isOff'
  | 'asksIfAnswered'
  | 'asksToOpen'
  | 'asksOpenEarly'
  | 'asksSkip'
  | 'asksWithout'
  | 'asksIfBlocked'
  | 'asksBoth'
  | 'namesUpdate'
  | 'ofWired'
  | 'beginsNow'
  | 'asksItself'
  | 'asksMorningOn'
  | 'asksCashOnly'
  | 'asksNothingLeft'
  | 'asksMinutes'
  | 'asksOfDay'
  | 'networkFine'
  | 'tellsOn'
  | 'hasCycled'
  | 'tellsDone'
  | 'asksIfMust'
  | 'asksPlugged'
  | 'asksIfEnough'
  | 'takesLong'
  | 'needsHelp'
  | 'asksIfBot'
  | 'asksSame'
  | 'asksApart'
  | 'asksAtMidnight'
  | 'tellsClosed'
  | 'asksThis'
  | 'cannotReach'
  | 'asksLeftOnly'
  | 'ofCost'
  | 'networkError'
  | 'ranDry'
  | 'asksMidway'
  | 'asksIfUntil'
  | 'takesNote'
  | 'asksTurn'
  | 'asksWhatToDo'
  | 'asksIfSo'
  | 'notDoneYet'
  | 'closes';
