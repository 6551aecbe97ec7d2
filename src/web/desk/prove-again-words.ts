import { inBoth } from '../language.ts';

/** Asking again who somebody is, before what an open page alone must not do. */
export const proveAgainWords = inBoth({
  ja: {
    title: '本人の確認',
    lead: '大切な操作なので、本人であることをもう一度確かめます。確かめると、そのまま続きが行われます。',
    password: 'パスワード',
    prove: '確かめて続ける',
    leave: 'やめる',
    atProvider: '会社のアカウントで確かめる',
    away: '別の画面で、会社のアカウントを確かめてください。終わると、ここの続きが行われます。',
    goOn: '確かめたので続ける',
    blocked: '画面を開けませんでした。ブラウザでポップアップを許してから、もう一度押してください。',
    proven: '本人と確かめました。この画面を閉じて、元の画面に戻ってください。',
    notProven: {
      unknown: 'このアカウントは、デスクに登録されていません。',
      other: '別の人のアカウントで確かめられました。自分のアカウントで、もう一度お試しください。',
      refused: '確かめられませんでした。元の画面から、もう一度お試しください。',
    },
  },
  en: {
    title: 'Confirm that it is you',
    lead: 'This matters, so we check once more that it is you. What you asked for is done right after.',
    password: 'Password',
    prove: 'Confirm and go on',
    leave: 'Cancel',
    atProvider: 'Confirm with your company account',
    away: 'Confirm with your company account in the other window. Then it goes on here.',
    goOn: 'I have confirmed, go on',
    blocked: 'The window could not be opened. Allow pop-ups in your browser, and press once more.',
    proven: 'You have confirmed that it is you. Close this window and go back to the other one.',
    notProven: {
      unknown: 'This account is not known at the desk.',
      other: 'That is the account of somebody else. Please try again with your own.',
      refused: 'It could not be confirmed. Please try again from the other window.',
    },
  },
});
