import { inBoth } from '../language.ts';

/** A photo for the merchant, before it goes out. */
export const photoWords = inBoth({
  ja: {
    photo: '写真を送る',
    photoTo: (store: string, number: string) =>
      `届け先: ${store}(${number})。送ったあとは取り消せません。`,
    photoShown: '送る写真',
    sendPhoto: 'この写真を送る',
    noPhoto: 'この写真は送れません。別の写真を選んでください。',
  },
  en: {
    photo: 'Send a photo',
    photoTo: (store, number) => `Goes to: ${store} (${number}). It cannot be taken back.`,
    photoShown: 'The photo to be sent',
    sendPhoto: 'Send this photo',
    noPhoto: 'This photo cannot be sent. Choose another.',
  },
});
