/** What a message tells or asks of the update, and of what is done for it. */
export type SignOfUpdate =
  // How far it is.
  | 'beginsNow' // wished now, whatever was wished before
  | 'begun' // something was begun
  | 'hasBegun' // what was asked for is under way
  | 'beganBesides' // the same in a part of more
  | 'updating' // one runs now
  | 'duringUpdate' // of the time of one, be it now
  | 'seemsRunning' // what has been running or stuck is to be switched off
  | 'tellsHowFar' // 半分くらいまできた, of one that runs
  | 'restartsItself'
  | 'takesLong' // longer than an update takes
  | 'updateOver'
  | 'endedSince' // 更新が始まって、もう終わりました
  | 'tellsDone' // it is done, and no more
  | 'updatedBefore' // it was done some time ago
  | 'doneThen' // the same, of what is not named
  | 'asksToTellOver' // wishes to be told when it is
  | 'asksHowDone' // what shows that it is
  | 'notDoneYet'
  // Breaking it off.
  | 'stopsIt' // wished, asked or announced
  | 'undoesIt' // one that was begun is to be stopped or taken back
  | 'asksMidway' // may it be stopped midway?
  // Power, charge and network.
  | 'switchesOff' // wished, asked or announced
  | 'isOff' // the power is off, and stays so
  | 'powerLost' // it went, or was cut
  | 'powerIfLost' // what comes of it, should it go in mid-update?
  | 'tellsOn' // when it was switched on
  | 'hasCycled' // switched off and on
  | 'perhapsCycled' // said to be, and not for sure
  | 'asksCycle' // switched on at a time that is told: off and on again?
  | 'asksWithout' // need it not be switched off?
  | 'notToldBefore' // nobody told of the update, or too late
  | 'asksNoLonger' // can it not be updated any more, once the deadline has passed?
  | 'asksOnlyUntil' // do payments stop no longer than until it is done?
  | 'asksMorningOn' // will off at night and on in the morning do?
  | 'asksOffTonight' // is it left on or off for the night?
  | 'dailyEnough' // off at night and on in the morning: that will do?
  | 'cyclesDaily' // off at night and on in the morning: once more for the update?
  | 'asksRestartOnly' // is a restart the whole update?
  | 'asksPartOnly' // 充電だけでいい?: is one of the preparations all of it?
  | 'hasPlugged' // to the charger
  | 'asksPlugged' // will less charge do on the cable?
  | 'hasCharged' // and no figure
  | 'notOpened' // the app, before the update was over
  | 'asksIfEnough' // will that charge do?
  | 'asksOwnCharge' // how full is it now?
  | 'asksCharge' // how much is there?
  | 'asksIfCharged' // is it at so much by now?
  | 'asksChargeTime' // how long does it take to charge?
  | 'asksIfShort' // 満たなかったら?
  | 'asksWhenCharged' // may it begin once it is charged so far?
  | 'asksToTellCharge' // wishes to be told when it is
  | 'chargeInBars' // 電池マーク二本しかない: no figure is shown
  | 'asksKeepPlugged' // may it stay on the charger until then?
  | 'asksPayCharging' // may payments be taken on the charger?
  | 'ranDry' // a charge that is gone
  | 'networkFine'
  | 'networkGone' // told, or feared
  | 'networkBack'
  | 'asksIfWeak' // is the network the cause?
  | 'asksToMoveIt' // may the terminal be carried about?
  | 'asksToMove' // is it to be done where the signal is better?
  | 'networkError' // the screen names the network
  | 'ofMobile' // names what the notice leaves open, as the next three do
  | 'ofWired' // a network cable
  | 'ofModel'
  | 'ofButton'
  // What is seen.
  | 'darkScreen' // nothing is to be seen on it
  | 'noPower' // it does not start
  | 'showsNothing' // no lamp, no screen
  | 'stillFails' // what was advised did not help
  | 'updatesAgain' // may the update be done once more, as the talk places it?
  | 'triedAll' // charge, Wi-Fi and restart are fine, and it fails
  | 'stillShown' // done, and still asked for
  | 'doneShown' // it shows that something is completed
  | 'latestShown' // it shows that it is up to date
  | 'usualScreen' // it shows what it ever does
  | 'appClosed' // done, and the app does not open
  // When, and until when.
  | 'asksIfArrived' // is it offered to the terminal by now?
  | 'asksPercent' // how full one of the terminals is
  | 'asksTurn' // one's own in the roll-out
  | 'asksOfDay' // what is on that day
  | 'asksIfMust' // must it be that day?
  | 'asksByTurns' // may they be done one by one?
  | 'asksTogether' // must all of them be done at once?
  | 'asksIfLasts' // will the charge last until then?
  | 'asksIfOverSo' // is it over, once the notice comes no more?
  | 'asksIfUntil' // is it until then?
  | 'asksSame' // is the deadline one for all?
  | 'asksAtDeadline' // the same, of an hour that may be noon
  | 'asksAtMidnight' // what comes of one that runs over it
  | 'asksLeft' // how long may it still be put off?
  | 'asksLeftOnly' // how long yet, and no more
  | 'asksForever' // may it be put off without end?
  | 'asksFate' // what comes of it?
  | 'asksIfBlockedNow' // 更新しないとカード使えない?
  | 'asksIfBlocked' // can nothing be paid without it?
  | 'asksIfFails' // what then?
  | 'asksIfUnfinished' // and where there is no time for it?
  | 'asksSkip' // may something be skipped?
  | 'ofExtension' // names what the notice leaves open
  | 'cashless' // the shop takes no cash
  | 'alwaysOpen' // the shop never closes, or has no opening to prepare
  | 'asksOpenAnyway' // may the shop open, and take payments, before it is done?
  | 'asksToPrepare' // is there anything to be done ahead?
  | 'fewerLinked' // of their terminals only some are told of here
  | 'asksStart' // from what hour on, of a day and no more
  | 'asksToWait' // is nothing to be done but to wait?
  | 'asksOthersThing' // will that of a phone, or of the shop next door, do?
  | 'asksAmongGuests' // may it be done between two guests?
  | 'asksNoSaleTime' // is there a time at which nothing can be paid?
  | 'asksOnEarly' // may the terminal be on before?
  | 'asksIfOurs' // is a shop like ours asked too?
  | 'tellsClosed' // the shop takes no payments on that day
  // Other questions of it.
  | 'asksToCall' // is the hotline to be called?
  | 'callsThere' // それもそこに電話?: is the number just given to be called?
  | 'asksPersonWait' // 担当者待ち何分?
  | 'asksIfNow' // 今じゃないとだめ?
  | 'asksNotNow' // 今日じゃなくてもいい?
  | 'asksToLeaveIt' // 放っておいてもいい?
  | 'forgotIt' // 昨日やるの忘れてた
  | 'asksToCallLater' // and should it take too long?
  | 'asksIfStuck' // has it stopped, or broken?
  | 'asksRouter' // is that to be switched off and on?
  | 'asksIfTheyCome' // what of customers meanwhile?
  | 'asksMinutes' // how many?
  | 'asksDuration' // how long an update takes, named as such
  | 'ofAppUpdate' // that of the app, and no more
  | 'appUpdating' // it runs now
  | 'asksAppTime' // how long it takes
  | 'asksItself' // does it come by itself?
  | 'asksEach' // of every terminal, or of one?
  | 'asksIfDone' // is all well with one that is named?
  | 'asksAllDone' // is every terminal updated by now?
  | 'asksWhichFirst' // of several terminals
  | 'asksRestLater' // may the rest of them wait?
  | 'asksBoth' // are app and terminal done at once?
  | 'asksApart' // are they two updates?
  | 'asksToOpen' // may the app be opened?
  | 'asksOpenEarly' // and before the update?
  | 'asksAgainSo' // 先週更新したけどまた必要?
  | 'asksNothingLeft' // is anything left to do?
  | 'asksIfAll' // the same, where it was told to be over
  | 'asksByLater' // 8月中にやればいい?: by an end that is behind the deadline
  | 'shownBlocked' // 更新しないと使えないって出てる: the screen says so
  | 'asksHowToSpeak' // 声をかけるって、どうすれば?
  | 'wishedEarlier' // 前の日に言ってほしかったのに
  | 'fearsScolding' // 店長に怒られるかな
  | 'asksNext' // what comes next, or is all right so far?
  | 'ofCost';
