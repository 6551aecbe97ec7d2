import type { VisibleChoice } from '../line/visible.ts';

/** What a button says to somebody at the counter, in either language. The first that fits counts. */
const LABELS = {
  enough: /%以上ある|% or more/,
  low: /%より少ない|^Less than/,
  charged: /^充電しました|^I have charged it/,
  later: /^あとにする|^Later/,
  booted: /^はい$|^Yes, I have$|^Yes$/,
  notBooted: /^いいえ$|^No, I have not$/,
  restarted: /^入れ直しました|^I restarted it/,
  connected: /^つながりました|^つながっている|^It is connected/,
  notConnected: /^つながらない|^つながっていない|^It does not connect|^It is not connected/,
  started: /^はじめました|^I have started it/,
  absent: /^更新が出てこない|^No update appears/,
  busy: /^いまはできない|^I cannot do it now/,
  finished: /^終わりました|^終わっている|^It has finished/,
  stillRunning: /^まだ更新中|^Still updating/,
  error: /^エラーが出た|^There is an error/,
  sameError: /^また同じエラー|^Same error again/,
  errorBattery: /^充電が足りない|^Battery too low/,
  errorNetwork: /^通信が切れた|^Connection lost/,
  errorLaunched: /^先にアプリを開いた$|^App opened first/,
  errorOther: /^ほか・分からない|^Other \/ not sure/,
  thatPayment: /^\d+:\d\d (?:[\d,]+円|¥[\d,]+)/,
  noneOfThese: /^この中にない|^None of these/,
  success: /^成功と出ている|^Shows success/,
  failed: /^失敗と出ている|^Shows failed/,
  pending: /^処理中・処理未了|^Pending/,
  missing: /^履歴に無い|^Not in the history/,
  unpaid: /^なっていない|^No, not paid/,
  paid: /^支払い済み|^Yes, paid/,
  notTaken: /^受け取っていない|^No, not in any way/,
  taken: /^受け取った$|^Yes, I was paid/,
  lookFirst: /^先に決済を確認する|^Check the payment/,
  checkedAlready: /^もう確認した|^Checked already/,
  noPayment: /^会計中ではない|^No payment now/,
  noUpdate: /^動いていない|^No update running/,
  updateRuns: /^更新中$|^It is updating/,
  remote: /^遠隔で再起動する|^Restart it remotely/,
  restartIt: /^再起動する$|^Restart it$/,
  byHand: /^自分で入れ直す|^I will do it myself/,
  restartedByUs: /^再起動しました|^It has restarted/,
  unable: /^できない|^I cannot do it/,
  beginUpdate: /の更新をはじめる$|^更新をはじめる|^Start the update|^Update /,
  updateTopic: /^端末の更新$|^Terminal update$/,
  restart: /^端末を再起動する|^Restart the terminal/,
  checkPayment: /^決済を確認する|^決済の確認$|^Check a payment|^Payment check/,
  switchTo: /に切り替える$|^Go to /,
  resume: /^続ける|^Continue/,
  unsure: /^分からない|^見つからない|^I do not know|^I cannot find it/,
  person: /^担当者に相談|^どれでもない・相談|^Talk to a person|^None: ask/,
  remind: /^(?:\d+\/\d+|[A-Z][a-z]{2} \d+,) \d+:\d\d$/,
  otherTime: /^別の時刻にする|^Another time/,
  varies: /^決まっていない|^It varies/,
} as const;

export type Meaning = keyof typeof LABELS;

export interface Understood {
  readonly means: Meaning;
  readonly choice: VisibleChoice;
}

/** The buttons that somebody at the counter makes sense of. */
export function understand(choices: readonly VisibleChoice[]): readonly Understood[] {
  const labels = Object.entries(LABELS);
  return choices.flatMap((choice) => {
    const found = labels.find(([, label]) => label.test(choice.label));
    return found && isMeaning(found[0]) ? [{ means: found[0], choice }] : [];
  });
}

function isMeaning(name: string): name is Meaning {
  return name in LABELS;
}

/** What a text tells, apart from its buttons. */
const WORDS = {
  takeAgain:
    /(?:もう一度|再度)(?:決済|お?会計|お?支払い?)(?:して|を?お願い)|(?:決済|会計)し直して|take (?:this|that|the) payment again|you can charge the customer again/,
  doNotTakeAgain:
    /やり直さないでください|do not take (?:this|that|the same) payment again|do not charge the customer (?:for it )?again/i,
  handedOver: /受付番号|reception number|Your request \S+ is waiting/,
  wantsDetails: /時刻(?:・|と)金額[・、]支払い方法を書いて|send the time, the amount/,
  comeBackLater:
    /次の開店準備|今夜のうちに、もう一度|終わってから、もう一度声を|before you next open|look once more|Write to me again when/,
  tooEarly:
    /からです。いまは準備だけ|過ぎたら、|available from .*get ready|After .*, switch off and on, and update/,
  chargeFirst: /充電器につないで|先に充電してください|plug in the charger|charge first/,
  notUnderstood: /読み取れません|うまく分かりませんでした|did not understand|still cannot follow/,
  goHome: /ホーム画面に戻|home screen/,
  staffSees: /こちらで手配|We take care of this terminal/,
  staffAsksCompany: /決済会社に確認|ask the card company/,
  staffGoesBack: /ここからは自動応答がお答えします|From here on the answers are automatic again/,
  oldButton: /前の質問のものなので|belongs to an earlier question/,
} as const;

export type Told = keyof typeof WORDS;

export function toldBy(words: string): (told: Told) => boolean {
  // "Do not take it again" holds "take it again" in English.
  const rest = words.replaceAll(/(?:do|Do) not (?:take|charge) [^.]*\./g, '');
  return (told) => WORDS[told].test(told === 'takeAgain' ? rest : words);
}
