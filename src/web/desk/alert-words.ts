import { inBoth } from '../language.ts';

/** What is wrong with the channel, and what that means for whoever sits at the desk. */
export const alertWords = inBoth({
  ja: {
    scarce: (left: number) => `今月こちらから送れるメッセージは、残り約${left}通です`,
    scarceHint:
      'リマインダーは送らず、加盟店の方が次に書いたときにお伝えします。返信と、担当者のメッセージは届きます。',
    spent: '今月こちらから送れるメッセージを使い切りました',
    spentHint:
      '加盟店の方が書いてすぐの返信は届きます。担当者のメッセージは来月まで届きません。お急ぎのときは電話してください。',
    unknown: (count: number) => `届いたか不明のメッセージが${count}件あります(24時間以内)`,
    unknownHint: '二重に届くおそれがあるため、送り直していません。',
    show: '見る',
    hide: '閉じる',
    noStore: '店舗の連携なし',
    loading: '読み込み中',
  },
  en: {
    scarce: (left) => `About ${left} messages of our own are left this month`,
    scarceHint:
      'Reminders are not sent but said when the merchant writes next. Replies and the words of staff arrive.',
    spent: 'No messages of our own are left this month',
    spentHint:
      'Quick replies to what merchants write arrive. The words of staff do not until next month: call where it is urgent.',
    unknown: (count) =>
      count === 1
        ? '1 message of the last 24 hours may not have arrived'
        : `${count} messages of the last 24 hours may not have arrived`,
    unknownHint: 'They are not sent again, since they could arrive twice.',
    show: 'Show',
    hide: 'Hide',
    noStore: 'Store not linked',
    loading: 'Loading',
  },
});
