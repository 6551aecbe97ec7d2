import { inBoth } from '../language.ts';

/** What stands for a message that is no text, on the phone and at the desk. */
export const messageWords = inBoth({
  ja: {
    voice: 'ボイスメッセージ',
    seconds: (count: number) => `${count}秒`,
    video: '動画',
    file: 'ファイル',
    place: '位置情報',
    picture: '写真',
    sticker: 'スタンプ',
    stickerOf: (words: string) => `スタンプ「${words}」`,
    cards: 'カード',
    cannotShow: 'このメッセージは表示できません',
  },
  en: {
    voice: 'Voice message',
    seconds: (count) => `${count} s`,
    video: 'Video',
    file: 'File',
    place: 'Location',
    picture: 'Photo',
    sticker: 'Sticker',
    stickerOf: (words) => `Sticker "${words}"`,
    cards: 'Cards',
    cannotShow: 'This message cannot be shown',
  },
});
