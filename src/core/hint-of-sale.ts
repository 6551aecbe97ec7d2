/** What is told of a sale's end, or of one that is well, to come, or of elsewhere: none that has stopped. */
export type HintOfSale =
  | 'servedFirst' // 会計終わったので、入れ直しました: one has ended, and what is said behind that counts
  | 'halfSure' // told to be over or well, and not known to be
  | 'namesElse' // the update, the link, a call: what may have gone well besides a sale
  | 'besideSale' // somebody was told of it, or something else of the shop is done, and no more
  | 'willTell' // it is promised to be told how it went
  | 'servedOther' // another customer was, and no more
  | 'asksIfWorked' // did it go through?
  | 'seemsWell' // so it seems, or no error came
  | 'wellThen' // it went through, and so the update is spoken of
  | 'workedThen' // the same, or it only may have
  | 'wellBesides' // it went through, told with a kind word or none, and no more
  | 'endDoubted' // 終わったと思う、まだ動いてるけど
  | 'onlyHedges' // たぶん, and no more
  | 'notOverAfterAll' // an end is denied, and nothing else is told
  | 'notYetAfterAll' // やっぱりまだ: right behind an end
  | 'deniedSince' // the same, behind the end that was told
  | 'cutAfterEnd' // it seemed over, and then something stopped
  | 'oddSince' // なんか変です, あれ?, and no more
  | 'mayBeBeside' // another sale that is odd or not looked at
  | 'endOfElse' // of another sale, or of one step of this one, or of something beside it
  | 'isMended' // something works again, and no more
  | 'worksAgain' // the same, plainly, and whatever else is told: not もういいです, もう大丈夫です or 直ったかも
  | 'noneButOpen' // none is under way, and something tells of one that is open
  | 'noneAndElse' // いいえ、準備中です: a plain no, and nothing behind it is of a sale
  | 'noneUnsure' // まだです, 終わってるはず: it may be a no, and no more
  | 'goneByNow' // もういません, もう帰った: and no more
  | 'soldBefore' // it was paid in cash, or its slip has come, and no more
  | 'noneButNext' // the same, and the next one has begun; or まだ終わってない
  | 'sellsNoMore' // 帰りました, 終わってた: and no more
  | 'ofOneBefore' // さっきのは: of the one before the one in hand, or of the one that has stopped
  | 'hasGone' // 帰りました, お客さん帰った: and no more
  | 'saleWell' // a sale is over and well, and no more is told
  | 'handedOver' // the slip or the goods were, and no more
  | 'saleSolved' // one that had stopped on another day
  | 'saleInCash' // the same, and it was paid in cash
  | 'darkAlone' // the screen went dark, and no more
  | 'namesCash'
  | 'tillUseless' // レジ使えない, and not why
  | 'byCard' // or another means that the terminal reads; and no cash is named
  | 'turnedToCash' // what was begun was ended in cash
  | 'saleNone' // there is none, and no more
  | 'saleOff' // none was made after all
  | 'justCame' // somebody has, and at most what to do with them is asked
  | 'nobodyThere' // who was there has left, or nobody is there now
  | 'freeNow' // and so the update is wished for, or leave for it
  | 'onceFree' // the same, once the sale is over
  | 'saleSoon' // one comes first, told or asked
  | 'saleLater' // 8時にお会計があるんです: one is yet to come, and none is told to have stopped
  | 'historySaidBack' // なるほど、履歴見るんですね, and no more
  | 'meansCash' // じゃあ現金で, and no more
  | 'saleAtHand' // one is being taken, and no more
  | 'asksAtStep' // サイン待ってるけど押していい?
  | 'asksSales' // where a day's are seen
  | 'asksTrial' // whether to take a payment as a trial, and of none that was taken
  | 'asksPlace' // of a button, or where a card is held
  | 'asksOffThen' // may it be switched off once the sale is over?
  | 'fearsFailure' // of the update
  | 'asksRedoIfFails' // 失敗したらやり直せる?: only supposed, and of no sale
  | 'fearsThat' // 途中で消えたりしません?: nothing is told to have happened
  | 'wantsNoFailure' // the same, and how it is done is asked
  | 'saleOnOther' // one is taken on another terminal, and no more is told
  | 'saleOnNumbered' // the same, and which is told by a number
  | 'saleElsewhere' // of another shop or another day, or asked in general
  | 'ofTrade' // 売上が落ちてます, 止まった会計はない
  | 'ofShop' // of its own people, books and bills, or of guests who do not pay, and no more
  | 'cashForNow' // for now, or an earlier one was paid so
  | 'salesGoWell' // all of them, or as a rule
  | 'ifTheyCome' // what if somebody does while it runs?
  | 'plansCashOnly' // 0時からは現金のみって貼り紙しとく
  | 'paidSoDone' // whether the update is done, as a sale went well
  | 'comesMidway' // the same, and whether it can be stopped then
  | 'ofMail' // whether it has arrived
  | 'notOfSale' // a call broke off, the terminal fell off a shelf
  | 'saleAside' // named in passing, beside what answers a walk
  // Behind something that froze or went off.
  | 'cardBack' // the customer has the card again
  | 'pulledEarly' // a card was, or that of another sale
  | 'customerAway'
  | 'customerLeft'
  | 'customerGoes' // or is to be let go
  | 'sameThen' // 先月も同じことあって, and no more
  | 'slipAgain' // whether its slip can be printed once more, and no more
  | 'onlyNoReceipt' // none was printed, and no more
  | 'guestsSlip' // the same, and it is a customer's or of a sale
  | 'wishesSlip' // お客さんがレシートくれって: and no more
  | 'thatOne' // それです, これや, and no more
  | 'atSale' // it was at one, and no more
  | 'wasAtSale' // the same, and no longer: at the question whether one is under way it is none that is well
  | 'brokeThere' // it was at one on another terminal
  | 'beforeSlip' // レシート出る前だった
  | 'cutMidway' // 途中で電源切れた: of what, is not told
  | 'asksSwitchOn' // 電源入れていい?
  // It may be at a sale, and none is named.
  | 'stalls' // a screen stands
  | 'stopsAgain' // the same, once more
  | 'stopsOfOther' // and of another customer
  // Of a terminal that is named first.
  | 'paysThere' // レジ2はカード中
  | 'usedThere' // レジ2は使用中, 今無理
  | 'stopsThere' // レジ2が固まった
  | 'leftThere' // レジ2はあとで
  | 'mayUpdate' // an update may have begun: 更新画面になっちゃって
  | 'goesOnSince' // 朝からずっとやってる: of what, nobody has told
  | 'updateShown' // 更新の画面が出た, 更新が始まった, 更新ボタン押しました: the dialog, what is out for all, or one that runs
  | 'failsAtStep' // また失敗って出た: the same, perhaps how often, and a person wished for
  | 'holdsGuest' // whether the customer had better wait
  | 'takesContact' // how the customer can be reached is asked of them, or had better be
  | 'saidNotYet' // まだだそうです: that it is not yet so, as somebody else says
  | 'errorUnnamed' // エラー出た: an error, and no word is of what
  | 'onlyFailed' // 失敗しましたって: something has, and no word is of what
  | 'asksToTellPaid' // お客さんには払えてますって言っていい?
  | 'failsUnnamed' // the same, told or asked, with when and why: なんで失敗したの
  | 'failsInstead' // 更新じゃなくてカードが失敗した, 失敗したのは更新じゃなくて
  | 'noneOnlyHangs' // 会計ちゃう、固まってるだけ
  | 'outcomeUnknown' // 払えたかどうかわからない: and no more
  | 'saleNamedAlone' // お会計なんですけど, 更新じゃなくてカードのほう: and no more is told
  | 'saleFailed' // the same, and a card or a payment is named
  | 'meansUpdate' // 更新の話です, and no more
  | 'failsElse' // a charger, the Wi-Fi, a printer
  | 'readerFails' // a card, a code or the second of a bill is not read
  | 'otherWayWorked' // that very sale, by another card or means
  | 'rightOne' // それで合ってる, ほかの会計じゃない: of the sale that was named, and no more
  | 'noContact' // お客さんの連絡先分からない, and no more
  | 'asksIfRight' // what was just said, and no more
  | 'pressedAgain' // もう一回押した, 連打した, and no update is named
  | 'cutWithPower' // 停電した、さっきまで会計してた
  | 'cutWithCard' // エラー、カードのやつ; 伝票切れで止まった
  | 'paysWithError' // このエラー出たまま会計できますか
  | 'opensPayApp' // 先に決済アプリを開いたらエラーになった: the app, and no sale
  | 'slipCame' // その会計はレシート出てます, and no more
  | 'yesTrailing' // はい…
  | 'fearsTwice' // 二重になってないか心配
  | 'onlyAsked' // 切っていいか聞いただけ: nothing was done
  | 'ranAnew' // 打ち直したら, 二回目で: a sale was run once more
  | 'failureOfUpdate' // 失敗って更新の画面のこと
  | 'deniesUpdate' // いや更新じゃないです, 更新なんかしてないよ
  | 'stoppedGuest' // さっき止まった人, 途中の会計: a sale that has stopped
  | 'earlierGuest' // さっきの人です, and no more
  | 'slipMissing' // the same, whatever else is told
  | 'stopsNow' // たった今
  | 'skipsAndRunsAgain' // スキップしてもう一回やる
  | 'successBut'; // 成功と出てるけど時間が違う
