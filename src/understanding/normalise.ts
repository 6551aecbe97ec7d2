import { remembered } from '../core/remembered.ts';
import { rewriting } from './wordings.ts';

/** One spelling of width, case, marks, emoji and drawn-out sounds; the words stay as they were written. */
export const normalise = remembered(toOneSpelling);

function toOneSpelling(text: string): string {
  const rest = withoutKaomoji(inSmall(text.normalize('NFKC')));
  return rewrite(MAY_HOLD_EMOJI.test(rest) ? rest.replace(EMOJI, ' ') : rest).trim();
}

/** In small letters; most texts have no letter that is a small and a capital one. */
export function inSmall(text: string): string {
  return CASED.test(text) ? text.toLowerCase() : text;
}

// All but kana, Han, Hangul and small Latin letters.
const CASED = /[A-Z\u0080-\u2dff\ua640-\uabff\ud800-\udfff\ufb00-\uffff]/;

/** Katakana as hiragana, so that スキップ and すきっぷ are one. */
export function foldKana(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter < FIRST_KATAKANA || letter > LAST_KATAKANA) continue;
    folded += text.slice(from, at) + String.fromCharCode(letter - 0x60);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

// ァ to ヶ
const FIRST_KATAKANA = 0x30a1;
const LAST_KATAKANA = 0x30f6;

const EMOJI =
  /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}♪♡♥]|\u200d|\ufe0f|\u20e3)+/gu;
/** None stands elsewhere, and this is sooner seen. */
const MAY_HOLD_EMOJI = /[\ufe0f\u00a9\u00ae\u200d-\u2fff\u3030\u303d\u3297\u3299\ud800-\udfff]/;
const KAOMOJI = /\([^()ぁ-んァ-ヶ一-龠a-z0-9\s]{2,9}\)|\borz\b|m\(_ _\)m/g;

const withoutKaomoji = rewriting([
  [/\r\n?/g, '\n'],
  [KAOMOJI, ' '],
]);

const rewrite = rewriting([
  [/[〜～∼~]/g, '〜'],
  [/[‐‑–—―−ｰ]/g, '-'],
  [/(?<=[ぁ-んァ-ヶー一-龠])-+(?![0-9])/g, 'ー'],
  [/(?:\.{2,}|…+|。{2,}|・{2,}|‥+)/g, '…'],
  [/[!?]*\?[!?]*/g, '?'],
  [/!+/g, '!'],
  [/、{2,}/g, '、'],
  [/ー{2,}/g, 'ー'],
  [/〜{2,}/g, '〜'],
  [/(?<=[ぁ-ん])[ーぁぃぅぇぉっ〜]+(?=$|[\s、。!?…])/g, ''],
  [/(?<=[ぁ-んァ-ヶー一-龠。!?])(?:w+|笑+|草|泣|汗)(?=$|[\s。!?…])/g, ''],
  [/\((?:笑|泣|汗|涙)+\)?/g, ''],
  [/([ぁ-ん])\1{2,}/g, '$1$1'],
  [/[ \t　]+/g, ' '],
  [/ *\n\s*/g, '\n'],
]);
