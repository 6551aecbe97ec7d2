import { inBoth } from '../language.ts';

/** What the keyboard does in the queue. */
export const keysWords = inBoth({
  ja: {
    keys: 'キーボード操作',
    keyList: [
      ['j / k', '次の相談・前の相談'],
      ['Enter', '開く・閉じる(続けて c や r を押せます)'],
      ['r', '返信を書く(閉じていれば開く)'],
      ['Ctrl / Cmd + Enter', '書いたものを送る(Enterだけでは送りません)'],
      ['Esc', '返信の欄から相談の見出しへ戻る'],
      ['c', '引き受ける'],
      ['/', '探す'],
      ['?', 'この一覧'],
    ],
  },
  en: {
    keys: 'Keyboard',
    keyList: [
      ['j / k', 'Next, previous ticket'],
      ['Enter', 'Open, close (c and r still work)'],
      ['r', 'Write a reply (opens the ticket)'],
      ['Ctrl / Cmd + Enter', 'Send what you wrote (Enter alone does not)'],
      ['Esc', 'From the reply back to the head of the ticket'],
      ['c', 'Claim'],
      ['/', 'Search'],
      ['?', 'This list'],
    ],
  },
});
