import { inBoth } from '../language.ts';

/** Sending words once more that did not arrive. */
export const againWords = inBoth({
  ja: {
    again: 'もう一度送る',
    title: '送る前に確かめてください',
    leave: 'やめる',
    send: 'それでも送る',
  },
  en: {
    again: 'Send again',
    title: 'Please check before you send',
    leave: 'Do not send',
    send: 'Send all the same',
  },
});
