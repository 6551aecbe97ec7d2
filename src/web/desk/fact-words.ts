import { inBoth } from '../language.ts';

/** What each fact of a notice means, by the name that a text inserts. */
export const factWords = inBoth({
  ja: {
    updateOpens: '更新が始まる日時',
    appUpdateOpens: 'アプリの自動更新が始まる日時',
    skipEnds: '更新をあとにできる期限',
    skipEve: '期限の1分前(前の日の終わり)',
    deadline: '期限までの言い方(当日は「今夜まで」)',
    latestStart: '期限に間に合う最後の開始',
    emailSent: 'アプリのメールの送信日',
    floor: '必要な充電(%)',
    minutesFrom: '更新の時間(分・短いとき)',
    minutesTo: '更新の時間(分・長いとき)',
    hotline: '専用窓口の電話',
    receptionFrom: '受付のみの時間の始まり',
    receptionTo: '受付のみの時間の終わり',
    otherPhone: 'ほかのサービスの電話',
  },
  en: {
    updateOpens: 'Update begins',
    appUpdateOpens: 'Automatic app update begins',
    skipEnds: 'Last moment to put the update off',
    skipEve: 'A minute before it (end of the day before)',
    deadline: 'The deadline in words (“tonight” on the day)',
    latestStart: 'Last start that is in time',
    emailSent: 'E-mail about the app sent on',
    floor: 'Charge needed (%)',
    minutesFrom: 'Minutes of the update, at least',
    minutesTo: 'Minutes of the update, at most',
    hotline: 'Phone of the hotline',
    receptionFrom: 'Reception only, from',
    receptionTo: 'Reception only, until',
    otherPhone: 'Phone of other services',
  },
});

/** The meaning of what a text inserts; null: a fact without a name of its own. */
export function meaningOf(insert: string, words: Readonly<Record<string, string>>): string | null {
  const name = /^\{(\w+)/.exec(insert)?.[1] ?? '';
  return Object.hasOwn(words, name) ? (words[name] ?? null) : null;
}
