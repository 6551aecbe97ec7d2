import { feature, gramsIn } from './hash.ts';
import { gatherUpTo } from './gathering.ts';
import type { Model } from './model.ts';
import { rowOf } from './vocabulary.ts';
import { wordsIn } from './words.ts';

/**
 * Whether a short message names a thing in katakana or Latin letters that no example of ours or of others ever named
 * (ポメラの更新): what is said of it may be true of us and still not be asked. Expects folded text.
 */
export function namesUnheardOf({ vocabulary }: Pick<Model, 'vocabulary'>, text: string): boolean {
  if (text.length > LONGEST || !NAME.test(text) || /^[\x20-\x7e]*$/.test(text)) return false;
  const isKnown = (row: number) => rowOf(vocabulary, row) >= 0;
  return wordsIn(text).some(({ written, folded }) => {
    if (!WHOLE_NAME.test(written) || EVERYDAY.test(written)) return false;
    if (isKnown(feature('w', folded))) return false;
    // Others write their everyday words in katakana, too: their sounds are known.
    const sounds = gatherUpTo(folded.length * 2);
    gramsIn('k', folded, 3, 3, sounds);
    const { all } = sounds;
    return all.filter(isKnown).length <= all.length / 2;
  });
}

const LONGEST = 40;
const NAME = /[ァ-ヶ]{3}|[a-z]{3}/;
const WHOLE_NAME = /^(?:[ァ-ヶー]{3,}(?<!ッ)|[a-z]{3,})$/;

/** Words of any device and any shop name nothing of its own. */
const EVERYDAY =
  /^(?:ネットワーク|システム|オート|マニュアル|デザイン|レイアウト|スピード|トラブル|パターン|ペース|リスク|コツ|ポイント|ピーク|パニック|パーティー|イベント)$/;
