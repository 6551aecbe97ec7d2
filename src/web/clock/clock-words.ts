import { inBoth } from '../language.ts';

/** The clock of the demo. */
export const clockWords = inBoth({
  ja: {
    clock: 'デモの時計',
    set: 'デモの時計を合わせる',
    stop: '時計を止める',
    run: '時計を進める',
    moments: 'お知らせの節目',
    choose: '時刻を決める',
    fillIn: '日付と時刻を入れてください',
    setNow: '合わせる',
  },
  en: {
    clock: 'Clock of the demo',
    set: 'Set the clock of the demo',
    stop: 'Stop the clock',
    run: 'Run the clock',
    moments: 'Moments of the notice',
    choose: 'Choose a time',
    fillIn: 'Fill in date and time',
    setNow: 'Set',
  },
});
