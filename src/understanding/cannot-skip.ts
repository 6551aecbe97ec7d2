import type { Hint } from '../core/hint.ts';
import { sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';

/** スキップできません, スキップがどこにもない, あと回しのボタンが出てこない: told, not asked. Expects folded text. */
export function cannotSkipHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST || !NAMED.test(folded)) return [];
  return CANNOT.test(withoutBlanks(folded)) ? ['cannotSkip'] : [];
}

const LONGEST = 50;
const NAMED = sieved(/スキップ|(?:あと|後)回し|あとにする|後にする|skip|跳过|稍后|건너뛰|나중에/iu);

const GONE =
  '(?:でき(?:ない|ません|ん|へん|なく)|な(?:い|く)|ありません|無い|出(?:ない|てこない|ません|てきません|へん|ん)|押せ(?:ない|ません|ん|へん)|選べ(?:ない|ません|ん)|見当たら|見つから|消え(?:た|て|ました)|効か(?:ない|ん)|反応し(?:ない|ません))';
const CANNOT = sieved(
  new RegExp(
    `^(?:あの|すみません|今日は?|もう|なぜか|急に|画面に|、){0,3}(?:「)?(?:スキップ|(?:あと|後)回し|(?:あと|後)にする)(?:」)?(?:の)?(?:ボタン|ところ|表示|文字|選択肢|項目)?(?:が|は|も|って|を)?(?:どこにも|全然|もう|まったく|押しても){0,2}${GONE}(?:(?:な)?(?:った|って|りました|なった)|て(?:い)?る)?(?:ん|の|です|だ|よ|けど|が|わ|なあ|ねん){0,4}[。!]*$|^(?:i|we)?(?:cannot|can't|cant)skip(?:it)?(?:anymore)?[.!]*$|^(?:thereis|there's)?noskip(?:button|option)?[.!]*$|^(?:不能|没法|无法)跳过了?[。!]*$|^没有跳过(?:的)?(?:按钮)?了?[。!]*$|^건너뛰기가?(?:안(?:돼요|됩니다|되네요|떠요|나와요)|없(?:어요|습니다|네요))[.!]*$`,
    'iu',
  ),
);
