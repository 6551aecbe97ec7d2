import { inBoth } from '../language.ts';

/** Handing a ticket to a colleague by name, and being handed one. */
export const passWords = inBoth({
  ja: {
    pass: 'ほかの人に渡す',
    to: '渡す相手',
    toHint:
      'いまサインインしている人です。相手がデスクを見ていなければ、しばらくして未対応に戻ります。',
    choose: '選んでください',
    nobody: 'いま、ほかにサインインしている担当者はいません。',
    note: '相手へのメモ(なくても渡せます)',
    noteHint: 'この相談のメモとして残ります。加盟店の方には見えません。',
    passNow: '渡す',
    passedBy: (name: string) => `${name}さんから渡されました`,
    handed: 'あなたに渡された相談',
  },
  en: {
    pass: 'Hand to a colleague',
    to: 'To whom',
    toHint:
      'Those who are signed in now. If they are not at the desk, the ticket soon waits in the queue again.',
    choose: 'Choose somebody',
    nobody: 'No other agent is signed in now.',
    note: 'Note for them (optional)',
    noteHint: 'Kept with the notes of this ticket. The merchant does not see it.',
    passNow: 'Hand over',
    passedBy: (name) => `Handed over by ${name}`,
    handed: 'Handed to you',
  },
});
