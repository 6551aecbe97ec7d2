import { inBoth } from '../language.ts';

/** Times of a call that are chosen with one press. */
export const callWords = inBoth({
  ja: {
    choices: 'よく使う時刻',
    in: (minutes: number) => `${minutes}分後`,
    wished: (time: string) => `お店の希望 ${time}`,
  },
  en: {
    choices: 'Usual times',
    in: (minutes) => `In ${minutes} minutes`,
    wished: (time) => `As wished: ${time}`,
  },
});
