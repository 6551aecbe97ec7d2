import type { HintOfAnswer } from './hint-of-answer.ts';

/** Short words in the midst of a walk, or on leaving it. */
export type HintOfWalk =
  | HintOfAnswer
  | 'asksOffMidSale' // 電源切ったら今やってる会計どうなる
  | 'asksToUnplug' // 充電器外してもいい?
  | 'shownSinceCycle' // 電源入れ直したら更新出てきた
  | 'letsWait' // who pays is asked to wait, and no more
  | 'noTimeForIt' // 満席で更新どころじゃない
  | 'toldWifi' // Wi-Fiもつながってます, in one of its clauses
  | 'toldCycled' // 電源入れ直して
  | 'cycledAfterAll' // わかんない。今入れ直した
  | 'toldCharged' // 充電も満タン
  | 'pressedInVain' // 長押ししてもだめ
  | 'startsNot' // 更新押したけどなんも始まんない
  | 'beginsNot' // それでも始まらない: and not what was done for it
  | 'lampTold' // 緑になった, 点滅してる: of a lamp, and what it says is not known
  | 'chargesNot' // 挿したけどランプつかない
  | 'litByCharger' // 挿したらついた
  | 'litThenWhat' // ついた。次は?
  | 'onlyPrepared' // 充電80、再起動もした: and no more than that, and what comes next
  | 'asksOnFromThere' // 再起動した、次は?
  | 'stillAtIt' // まだです, 今やってます: what is asked for is not done yet, and is waited for
  | 'hasEnough' // 充電はある, and not 充電した
  | 'overThenSale' // 終わった!会計していい?: what is over is no sale
  | 'asksNextThen' // 終わったら次どうする
  | 'asksIfPress' // 押せばいいの?, of what stands on the screen
  | 'onlyMistook' // ごめん間違い, and not what
  | 'talksOfUpdate' // 更新の話です, asked of something else
  | 'asksTheirHours' // そこ何時から?, of a number that was told
  | 'lookedInVain' // もう一回見たけどない, and not what for
  | 'chargesFirst' // 今晩充電して明日の朝やればいい?
  | 'whyBegan' // なんで勝手に始まったの
  | 'noOther' // もう一台ないんだけどどうすりゃいい
  | 'foundIt' // あ、あった, 出た出た
  | 'notOnScreen' // 画面にないんだけど, どこにもない: what was to be looked for
  | 'echoesUs' // 再起動?してないですね
  | 'knowsNot' // つながってるか分からない: of what is asked
  | 'byPhone' // 電話で, and no more
  | 'asksToAsk' // ちょっと聞いていい?, and no more
  | 'asksHold' // 長押しですか
  | 'connectedToo' // WiFiもOK, beside more
  | 'asksOffNow' // 今切っていい?
  | 'asksPrice' // いくらくらい?, and not what of
  | 'chiefAway' // 店長いないです, 店長来てからにします
  | 'mustBeNow' // それ今じゃないとだめ?
  | 'asksOfOther' // もう1台はどうすれば, 2台目もやった方がいい?
  | 'onlyAsksOk' // is that ok?, 这样可以吗: and not what
  | 'asksAtOnce' // 2台同時に更新していい?, in one sentence of several
  | 'wifiToo' // 入れ直しました、WiFiもOK: beside what was done
  | 'otherWorks' // もう1台は使えるのになんで?
  | 'asksSameWay' // 2台目も同じ手順?
  | 'restStuck' // 1台は終わったけどもう1台が動かない
  | 'restLeft' // 3台のうち2台終わった
  | 'meansMinutes' // 金の話でなくて時間のほう
  | 'asksNextStep' // で、次は?, やるわ。で、どうすんの: where nothing is asked
  | 'comesIfWaited' // 待っていればそのうち出る?
  | 'bodyLeft' // 本体のほうはまだってことですか?
  | 'bodyThen' // 端末のほうはまだってこと?, and no app is named
  | 'appIsAll' // アプリの更新だけで終わりですか
  | 'isThatAll' // これで更新は終わり?, and not of which
  | 'findsConfusing' // 書き方が紛らわしい
  | 'asksToMendIt' // これ自分で直せます?
  | 'byCharger' // スマホの充電器で充電したら80%なった: what it was charged with
  | 'ofSpare' // もう一台、まだ箱に入ったまま
  | 'oneUnused' // 1台は壊れてて使ってない
  | 'tellsCount' // レジ2台です, どっちもまだ, and no more
  | 'wishesUpdate' // レジ前のやつ更新したいねんけど: of whichever is named
  | 'asksIfCan' // 奥も今できる?: of its update, or of paying there where one runs
  | 'overAtHome' // 終わったみたい、ホームに戻りました, and no more
  | 'untilThen' // それまで会計していい?: whatever is sold until then
  | 'asksUse' // レジ前は使ってていい?: whether a terminal may be worked with
  | 'picksCharged' // 充電あるほうからやります: which of several
  | 'picksUndone' // まだ終わってないほうお願い: which of several
  | 'asksWhichUse' // いま会計に使える端末はどれ?: which of several
  | 'grumbles' // 腹立つわ, こっちは営業してんだよ: and asks nothing
  | 'givesUp' // もう諦めます: of the whole thing, for now
  | 'musesIt' // そろそろ更新しようかな
  | 'lostTrack' // どこまでやったか分からない
  | 'inPassing' // 旅館です, バイトしかいない, ワンオペ: of themselves, and no more
  | 'everyday' // 雨降ってるし, 隣で借りる: of their day, and no word of ours
  | 'howOften' // さっきから, 2回: of trouble told before
  | 'tellsSpot' // 裏にある, 今レジ横
  | 'plansThen' // 定休日の日曜にやるわ
  | 'onlyPlansThen' // 夕方かな
  | 'passesOn' // 引き継ぎまとめて
  | 'guestsPayThen' // 3組出るのたぶん0時半
  | 'asksEarlySale' // 8時前にカード使える?
  | 'comesThen' // 20日の10時に出勤します
  | 'wonderedWhichNight' // 夜って何時?, それって何曜日
  | 'countsAsNext' // 25日の深夜2時は26日扱い?
  | 'countsAsSame' // 深夜1時はまだ当日扱い?
  | 'countsAsDate' // 深夜1時って26日扱い?
  | 'namesTimeOnly' // 16時半なら?, 22時は?: and nothing of what
  | 'wasThen' // さっき9時ごろ: when it was done, whatever it is
  | 'knowsItsLate' // 0時過ぎるのはもう分かってる
  | 'numberAgain' // 番号もう一回: of the one told last
  | 'noneOfThese' // どれでもない, of what is on offer
  | 'wondersWhen' // 25日の何時
  | 'mayNotHave' // あ、してないかも
  | 'asksIfNothing' // 明日の更新って何もしなくていい?
  | 'asksWhichWord' // 再起動って電源切るやつ?, アプリってどれ: and no more
  | 'asksWhy' // なんでやらないといけないの: what the update is for
  | 'asksOpenly' // 何時, どう: no yes and no no would answer it
  | 'asksWhenUsable' // いつ使えるようになる?
  | 'comesAtOnce' // 入れ直したらすぐ出る?: the update
  | 'doesItThen' // じゃあ朝やります
  | 'takesToGetThere' // 店まで15分かかる
  | 'asksHowEarly' // 何分前に店に行けばいい?
  | 'backToCash' // 現金の話
  | 'usableAllTheSame' // それでも使えるようになりますよね
  | 'cannotTonight' // 今夜は無理です
  | 'awayAtHome' // もう店閉めて家なんだよね
  | 'asksWhenToLook' // 何時に見ればいい?
  | 'cyclesIfNone' // 来なかったらまた入れ直せばいい?
  | 'toldAtPlan' // 10時ごろやります。そのとき教えてもらえます?
  | 'countsBars' // 三つのうち二つ, 棒が一本だけ: of whatever is counted
  | 'missedIt' // もう過ぎちゃいました, 間に合いませんでした: the minute that was named
  | 'toldOfItThen' // 8時半に更新のこと教えて
  | 'asksIfNeeded' // 再起動は必須?: so that はい or いいえ is the answer, as those below it
  | 'asksIfMay' // 昼休みにやっていい?
  | 'asksIfItself' // 勝手に始まる?
  | 'asksIfLeft' // アプリは手動でしなくていい?
  | 'asksWhatToNote' // エラーの番号いる?, of who waits for a person
  | 'leavesToday' // 今日はまだ何もしなくていい?
  | 'leavesTill' // 8時まで触らないほうがいい?
  | 'closedLong' // 8月いっぱい休業、何か起きる?
  | 'asksIdle' // 待ってる間は何もしなくていい?
  | 'asksWhichOffline' // オフラインの端末ってどれ?
  | 'showsNoNetwork' // Wi-Fiの印にバツがついてる
  | 'asksWhyOffline' // なんで圏外なの
  | 'backOn' // Wi-Fi切れてた、つなぎました
  | 'hopesOn' // 何もしなくても決済止まらないよね
  | 'fearsLate' // 明日の朝では手遅れ?
  | 'fearsUndone' // 間に合わなかったら明日どうなる?
  | 'cyclesItself' // 8時になったら自動で電源入れ直してくれる?
  | 'asksIfByHand' // 自分でやらないといけない?
  | 'asksIfThatIsIt' // 更新すればいいの?
  | 'asksIfToDo' // 入れ直せばいいんですか, レジ1も更新しとけばいい?: whether that is what is to be done now
  | 'asksEarlyCharge' // 前の日から充電しといた方がいい?
  | 'asksUncharged' // 25以上あれば充電器なしでもいい?
  | 'asksToPayThere' // 更新中も会計できる?
  | 'asksIfNot' // 再起動しなくていい?
  | 'asksToStop' // 途中でやめられる?
  | 'asksIfLate' // もう遅い?
  | 'asksIfOnly' // 店のWi-Fiじゃないとだめ?: of which kind
  | 'asksIfChanged' // あとで変更できる?: of what was set
  | 'asksIfHere' // お知らせはLINEで来る?
  | 'ofQuietTime' // 昼休み, 定休日
  | 'ofAnyHour' // 24時間, 夜中でも
  | 'asksUntilDone' // 成功するまでやるの?
  | 'willCharge' // 今夜充電しとくわ
  | 'asksOfApp' // アプリ終わってるかどうか
  | 'asksWhyOld' // なんで見えないの, なんで昨日のまま?
  | 'offSoFar' // 電源はずっと切ったまま
  | 'asksWhichNext' // 次どれやればいい
  | 'asksWhichFailed' // 失敗したのどれ: of several
  | 'asksIfWell' // うちは大丈夫だよね: of their own terminals
  | 'sawNotice' // お知らせを見ました, and no more
  | 'goesToUse' // じゃあ開けまーす, そのまま使いますね
  | 'tillFails' // レジが動かない: the terminal, or a POS till
  | 'meansTerminal' // 会計の端末です, asked which of them
  | 'putsOffForever'; // ずっとスキップしとくわ
