import { inBoth } from '../language.ts';

/** Beside voice, film and files of merchants. */
export const contentWords = inBoth({
  ja: {
    save: '保存する',
    tooLarge: '大きすぎるため、ここには残していません。',
    notOffered:
      '安全のため残していません。写真・音声・動画・PDF以外のものか、ウイルスが見つかったものです。写真や文章で送り直してもらってください。',
    plays: { audio: 'お店からの音声', video: 'お店からの動画' },
    names: { audio: '音声.m4a', video: '動画.mp4' },
    sent: {
      sticker: 'スタンプ',
      image: '写真',
      voice: '音声',
      video: '動画',
      file: 'ファイル',
      location: '位置情報',
      unknown: '文字ではないもの',
    },
  },
  en: {
    save: 'Save',
    tooLarge: 'It was too large to be kept here.',
    notOffered:
      'Not kept, for safety: it is no picture, sound, film or PDF, or malware was found in it. Ask for a picture or for words instead.',
    plays: { audio: 'Voice from the store', video: 'Film from the store' },
    names: { audio: 'voice.m4a', video: 'film.mp4' },
    sent: {
      sticker: 'Sticker',
      image: 'Photo',
      voice: 'Voice',
      video: 'Film',
      file: 'File',
      location: 'Place',
      unknown: 'No text',
    },
  },
});
