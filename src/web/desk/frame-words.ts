import { inBoth } from '../language.ts';

const whole = new Intl.NumberFormat('ja-JP');

/** What stands around every page of the desk. */
export const frameWords = inBoth({
  ja: {
    loading: '読み込み中',
    cannotOpen: 'デスクを開けません',
    pages: 'デスクのページ',
    queue: '相談',
    learning: '質問',
    numbers: '数字',
    people: 'メンバー',
    audit: '記録',
    account: (name: string) => `アカウント ${name}`,
    changePassword: 'パスワードを変える',
    signOut: 'サインアウト',
    signOutDrafts: '送っていない下書きがあります。サインアウトすると消えます。',
    signOutEverywhere: 'すべての機器でサインアウト',
    signOutEverywhereHint:
      'この画面と、ほかのすべての機器でサインアウトします。送っていない下書きは消えます。',
    display: '表示',
    language: '言語 / Language',
    look: '明るさ',
    looks: { auto: '機器の設定に合わせる', light: 'ライト', dark: 'ダーク' },
    close: '閉じる',
    cancel: 'やめる',
    draft: '下書き',
    counted: (count: number, most: number) => `${whole.format(count)} / ${whole.format(most)}文字`,
    tooLong: (over: number) => `${whole.format(over)}文字多いため、送れません`,
  },
  en: {
    loading: 'Loading',
    cannotOpen: 'The desk cannot be opened',
    pages: 'Pages of the desk',
    queue: 'Tickets',
    learning: 'Questions',
    numbers: 'Numbers',
    people: 'People',
    audit: 'Record',
    account: (name) => `Account ${name}`,
    changePassword: 'Change password',
    signOut: 'Sign out',
    signOutDrafts: 'Something is begun and not sent. It is gone when you sign out.',
    signOutEverywhere: 'Sign out on all devices',
    signOutEverywhereHint:
      'You are signed out here and on all other devices. What is begun and not sent is gone.',
    display: 'Display',
    language: '言語 / Language',
    look: 'Appearance',
    looks: { auto: 'Same as this device', light: 'Light', dark: 'Dark' },
    close: 'Close',
    cancel: 'Cancel',
    draft: 'Draft',
    counted: (count, most) => `${whole.format(count)} of ${whole.format(most)} characters`,
    tooLong: (over) => `Too long by ${whole.format(over)}`,
  },
});

/** Each language in its own words, so that whoever looks for it can read it. */
export const languageNames = { ja: '日本語', en: 'English' } as const;
