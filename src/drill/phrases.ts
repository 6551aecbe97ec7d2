import type { Meaning } from './meaning.ts';

/** What is written where nothing is tapped, by how the merchant writes: polite, curt, kansai, english. */
type Row = readonly [polite: string, curt: string, kansai: string, english: string];

/** `{n}` is the figure on the screen. */
export const ANSWERS: Partial<Readonly<Record<Meaning, Row>>> = {
  enough: ['{n}%と出ています', '{n}', '{n}%あるで', 'It shows {n}%'],
  low: ['{n}%しかありません', '{n}%', '{n}%しかないわ', 'only {n}%'],
  charged: ['充電しました', '充電した', '充電できたで', 'I have charged it'],
  later: ['あとにします', 'あとで', 'あとでやるわ', 'Later'],
  booted: ['はい、入れ直しました', '入れ直した', '入れ直したで', 'Yes, I have'],
  notBooted: ['いいえ、まだです', 'まだ', 'まだやってへん', 'No, not yet'],
  restarted: ['電源を入れ直しました', '入れ直した', '入れ直したで', 'I restarted it'],
  connected: ['つながっています', 'つながった', 'つながっとるで', 'It is connected'],
  notConnected: ['つながりません', 'つながらない', 'つながらへん', 'It does not connect'],
  started: ['更新をはじめました', 'はじめた', 'はじめたで', 'I started it'],
  absent: ['更新の案内が出てきません', '出てこない', '出てけえへん', 'No update appears'],
  finished: ['終わりました', '終わった', '終わったで', 'It has finished'],
  stillRunning: ['まだ更新中です', 'まだ更新中', 'まだやっとる', 'Still updating'],
  error: ['エラーが出ました', 'エラー出た', 'エラー出たわ', 'There is an error'],
  sameError: ['また同じエラーです', 'また同じエラー', 'またおんなじエラーや', 'Same error again'],
  errorBattery: ['充電が足りないようです', '電池', '電池足りひんみたい', 'low battery'],
  errorNetwork: ['通信が切れたようです', '通信が切れた', '通信切れたみたいや', 'connection lost'],
  errorLaunched: [
    '先にアプリを開いてしまいました',
    '先にアプリを開いた',
    '先にアプリ開いてもうた',
    'I opened the app first',
  ],
  errorOther: ['分かりません', '分からない', 'わからへん', 'I do not know'],
  success: ['成功と出ています', '成功', '成功って出とる', 'It shows success'],
  failed: ['失敗と出ています', '失敗', '失敗って出とるで', 'It shows failed'],
  pending: ['処理中と出ています', '処理中', '処理中のままや', 'It is pending'],
  missing: ['履歴に出ていません', '履歴に無い', '履歴にあらへん', 'It is not in the history'],
  unpaid: ['支払われていません', '払われてない', '払われてへん', 'Not paid'],
  paid: ['支払い済みになっています', '支払い済み', '払い済みになっとる', 'It is paid'],
  notTaken: ['受け取っていません', '受け取ってない', '受け取ってへん', 'No, not in any way'],
  taken: ['現金で受け取りました', '現金でもらった', '現金でもろた', 'paid in cash'],
  unsure: ['分かりません', '分からない', 'わからへん', 'I do not know'],
  lookFirst: ['先に確認します', '先に確認', '先に確認するわ', 'Check first'],
  checkedAlready: [
    'もう確認しました',
    'もう確認した',
    'もう確認したで',
    'I have checked it already',
  ],
  noPayment: ['会計中ではありません', '会計中じゃない', '会計中ちゃうで', 'No payment now'],
  noUpdate: ['動いていません', '動いてない', '動いてへん', 'No update running'],
  updateRuns: ['更新中です', '更新中', '更新しとる', 'It is updating'],
  unable: ['できません', 'できない', 'できへん', 'I cannot do it'],
  beginUpdate: [
    '端末の更新をお願いします',
    '更新したい',
    '更新したいねんけど',
    'I want to update my terminal',
  ],
  resume: ['続けてください', '続ける', '続けて', 'Continue'],
  person: [
    '担当者に相談したいです',
    '人と話したい',
    '人と話したいねん',
    'I want to talk to a person',
  ],
};

type Rows = readonly [Row, ...Row[]];

/** The first words of a talk. */
export const OPENINGS: Rows = [
  [
    'おはようございます。端末の更新をお願いしたいのですが',
    '端末の更新したい',
    '端末の更新ってどうやるん',
    'Hello, how do I update the terminal?',
  ],
  [
    'お忙しいところ恐れ入ります。更新の手順を教えてください',
    '更新の手順',
    '更新のやり方教えて',
    'Please help me update the terminal',
  ],
  [
    '端末の更新がうまくできません',
    '更新できない',
    '更新でけへんねんけど',
    'My terminal does not update',
  ],
  [
    'うちの端末は更新できていますか',
    'うちの端末どうなってる?',
    'うちの端末、更新終わってる?',
    'Is my terminal updated?',
  ],
];

export const PAYMENT_OPENINGS: Rows = [
  [
    '決済の途中でアプリが落ちてしまいました。もう一度決済してよいでしょうか',
    '決済の途中で落ちた。もう一回やっていい?',
    '決済中にアプリ落ちてんけど、もっかいやってええ?',
    'The app closed during a payment. May I take it again?',
  ],
  [
    '会計中に画面が閉じました。払えているか分かりません',
    '払えてるか分からない',
    '払えてんのか分からへん',
    'I do not know if the payment went through',
  ],
];

/** Asked in the middle of something else. */
export const WANDERINGS: Rows = [
  [
    '更新はいつまでにすればよいですか',
    'いつまで?',
    'いつまでにやったらええの',
    'What is the deadline?',
  ],
  ['更新はどれくらいかかりますか', '何分かかる?', 'どんくらいかかるん', 'How long does it take?'],
  ['手数料はいくらですか', '手数料いくら', '手数料なんぼ', 'How much is the fee?'],
  [
    'お客さんが来たのですが、会計してもいいですか',
    'お客さん来た。会計していい?',
    'お客さん来はった。会計してええ?',
    'A customer is here. Can I take a payment?',
  ],
];

export const WAITINGS: Rows = [
  ['まだでしょうか', 'まだ?', 'まだかいな', 'Is it done yet?'],
  ['あと何分かかりますか', 'あと何分?', 'あと何分かかるん', 'How many minutes more?'],
];

export const WRONG_FIGURE: Row = [
  '{n}%でした。さきほどのは間違いです',
  'やっぱり{n}%だった',
  'やっぱ{n}%やったわ',
  'Sorry, it was {n}%',
];

export const DETAILS: Row = [
  '8時20分ごろ、3,300円、クレジットカードです',
  '8:20 3300円 カード',
  '8時20分、3300円、カードや',
  'About 8:20, 3300 yen, credit card',
];

const STYLES = { polite: 0, curt: 1, kansai: 2, english: 3 } as const;

export function inStyle(row: Row, style: keyof typeof STYLES, figure = 0): string {
  return row[STYLES[style]].replace('{n}', String(figure));
}
