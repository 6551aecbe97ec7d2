import { inBoth } from '../language.ts';

/** Taking a talk from a colleague: asked once, and told to them. */
export const takeOverWords = inBoth({
  ja: {
    title: '代わりに引き受けますか',
    lead: (name: string) =>
      `${name}さんが対応しています。引き受けると、相手は送れなくなり、知らせが届きます。`,
    submit: '引き受ける',
    taken: (name: string) => `${name}さんが、あなたの相談を引き受けました。`,
  },
  en: {
    title: 'Take this ticket over?',
    lead: (name) =>
      `${name} has this ticket. Once you take it over they can send no more, and are told so.`,
    submit: 'Take over',
    taken: (name) => `${name} has taken over your ticket.`,
  },
});
