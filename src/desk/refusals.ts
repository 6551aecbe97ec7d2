import type { InBoth } from './in-both.ts';

/** Why the desk says no to somebody who is at work; the page shows these words as they are. */
export const refusals = {
  noTicket: (number: string): InBoth => ({
    ja: `受付番号 ${number} の相談はありません。`,
    en: `There is no ticket ${number}.`,
  }),
  over: (number: string): InBoth => ({
    ja: `受付番号 ${number} の相談は、もう終わっています。`,
    en: `Ticket ${number} is over already.`,
  }),
  stillOpen: (number: string): InBoth => ({
    ja: `受付番号 ${number} の相談は、まだ終わっていません。`,
    en: `Ticket ${number} is not over yet.`,
  }),
  taken: (by: string): InBoth => ({
    ja: `${by}さんが対応しています。`,
    en: `${by} has this ticket.`,
  }),
  hasAnother: (number: string): InBoth => ({
    ja: `この方には、いま受付番号 ${number} の相談があります。`,
    en: `This merchant has ticket ${number} open now.`,
  }),
  notThere: {
    ja: 'その方は、いまサインインしていません。ほかの方を選んでください。',
    en: 'They are not signed in now. Choose somebody else.',
  },
  notLost: {
    ja: 'この返信は、もう一度送れません。届いたか、まだ送っているところか、そのあとに送り直されています。',
    en: 'This cannot be sent again: it has arrived, is still being sent, or was sent anew since.',
  },
  mayArriveTwice: {
    ja: 'この返信は、届いたかどうか分かりません。もう一度送ると、加盟店の方に同じものが2回届くことがあります。',
    en: 'Nobody knows whether these words arrived. Sent again, the merchant may get it twice.',
  },
  callOver: {
    ja: '約束した時刻を過ぎています。「ほかの操作」から、新しい時刻で約束してください。',
    en: 'The time of this promise is over. Promise a new one from “More”.',
  },
  callTime: {
    ja: '電話する時刻は、これから14日以内で決めてください。',
    en: 'Choose a time for the call within the next 14 days.',
  },
  doubleCharge: (what: string): InBoth => ({
    ja: `「${what}」は、お客様への二重請求につながるおそれがあります。決済履歴で「失敗」を確かめましたか。`,
    en: `These words may lead to a customer being charged twice: ${what}. Does the payment history say that it failed?`,
  }),
  cardNumber: {
    ja: 'カード番号のような数字があるため、送っていません。番号は残さない決まりです。数字を消してから送ってください。',
    en: 'Not sent: it holds what looks like a card number, and those are never kept. Take it out and send again.',
  },
  noFlow: {
    ja: 'その手順はありません。ページを読み込み直してください。',
    en: 'There is no such guided talk. Load the page again.',
  },
  photo: {
    ja: '送れるのは、1MBまでのJPEGかPNGの写真です。',
    en: 'Only JPEG or PNG photos of up to 1 MB can be sent.',
  },
  talkPart: {
    ja: 'どこから読むかの指定が正しくありません。',
    en: 'From where on the talk is wanted is not clear.',
  },
  terminalsHow: {
    ja: '端末の読み直しの指定が正しくありません。',
    en: 'How the terminals are to be read is not clear.',
  },
  cannotAsk: {
    ja: 'いまは、この端末に聞きなおせません。',
    en: 'This terminal cannot be asked just now.',
  },
  pictureLink: {
    ja: 'このリンクは使えません。やりとりを開き直してください。',
    en: 'This link is over. Open the talk again.',
  },
  pictureGone: {
    ja: '送られたものは、もうありません。',
    en: 'What was sent is not there any more.',
  },
  searchWords: {
    ja: '探す言葉を、100文字までで入れてください。',
    en: 'Enter up to 100 characters to search for.',
  },
  noteGone: { ja: 'このメモはありません。', en: 'This note is not there.' },
  noteTaken: {
    ja: 'メモを残せませんでした。ページを読み込み直して、もう一度書いてください。',
    en: 'The note was not kept. Load the page anew, and write it once more.',
  },
  noteNotTheirs: {
    ja: 'メモを直せるのは、書いた本人だけです。',
    en: 'Only the author of a note can correct it.',
  },
  cannedGone: {
    ja: 'この定型文は、もう消されています。',
    en: 'This canned reply was removed already.',
  },
  mostViews: (most: number): InBoth => ({
    ja: `保存できる表示は${most}件までです。`,
    en: `At most ${most} views can be kept.`,
  }),
  eraseNumber: {
    ja: '確認の受付番号が違います。',
    en: 'The ticket number typed to confirm is another one.',
  },
  proofForm: {
    ja: '案内の記録の形の指定が正しくありません。',
    en: 'In which form the proof is wanted is not clear.',
  },
  noTranscript: {
    ja: 'このやりとりには、テスト用に保存できるものがまだありません。',
    en: 'Nothing of this talk can be made a transcript yet.',
  },
  auditFilter: {
    ja: '絞り込みの条件が正しくありません。',
    en: 'The filter is not a valid one.',
  },
  period: (days: number): InBoth => ({
    ja: `期間は、${days}日までの正しい日付で選んでください。`,
    en: `Choose valid dates, at most ${days} days.`,
  }),
  lessonDecided: {
    ja: 'この提案は、もう決まっています。',
    en: 'This proposal was decided already.',
  },
  lessonInUse: {
    ja: 'この答えに結びつけた質問が、ほかにも公開されています。先にそちらを取り消してください。',
    en: 'Other published questions lead to this answer. Take those back first.',
  },
  ownLesson: {
    ja: '自分の提案は、ほかの人に確認してもらってください。',
    en: 'Have somebody else review your own proposal.',
  },
  notTheirLesson: {
    ja: '取り下げられるのは、書いた人か責任者だけです。',
    en: 'Only its author or a supervisor can withdraw it.',
  },
} as const;
