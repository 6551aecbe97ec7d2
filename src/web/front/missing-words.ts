import { inBoth } from '../language.ts';

/** Where an address leads nowhere. */
export const missingWords = inBoth({
  ja: {
    title: 'ページが見つかりません',
    hint: 'アドレスをご確認ください。',
    front: '最初のページへ',
    desk: 'デスクへ',
  },
  en: {
    title: 'There is no such page',
    hint: 'Please check the address.',
    front: 'To the first page',
    desk: 'To the desk',
  },
});
