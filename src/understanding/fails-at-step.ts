import { sentencesIn } from './close.ts';
import { sieved } from './sieve.ts';

/**
 * また失敗って出た, 分からないです。失敗しましたとしか出ないので, もう2回失敗してます。人に見てもらえませんか: that it has failed, perhaps how often, and a person
 * wished for; no word is of a sale, of its history or of what is to be done. Expects folded text.
 */
export function failsAtStep(folded: string): boolean {
  if (folded.length > LONGEST || !MAY_BE.test(folded)) return false;
  const sentences = sentencesIn(folded).map((one) => one.trim());
  const others = sentences.filter((one) => one !== '' && !FAILS.test(one));
  return others.length < sentences.length && others.every((one) => ASIDE.test(one));
}

const LONGEST = 60;
const MAY_BE = sieved(/失敗/u);
const FAILS = sieved(
  /^(?:わからない(?:です|わ)?|さあ|いや|あ|また|もう|さっきから|やっぱり?|同じ|画面に(?:は)?|ずっと|とにかく|これで|(?:[2-9二三四]|何)(?:回|度)(?:目|とも|も)?(?:の|やって|やっても)?|[、\s])*[「『]?失敗[」』]?(?:し(?:ました|ます|た|て(?:い)?(?:る|ます|た|ました)?))?(?:(?:って|と|に|が|だけ)(?:しか)?)?(?:出(?:た|ました|て(?:い)?(?:る|ます)|ない|ます|ません)|な(?:った|りました)|でした|だった|やった|です|や|だ|表示され(?:た|ました|て(?:い)?(?:る|ます)))?(?:ので|んで|から|けど|よ|わ|ね|の|ん)?(?:です)?[。!…]*$/u,
);
const ASIDE = sieved(
  /^(?:わからない|わかりません)(?:です|わ)?[。!]*$|^[^。]{0,6}(?:人|担当|サポート|相談|電話|誰か|見て)[^。]{0,16}(?:ください|ませんか|ない\?|たい(?:です)?|お願い(?:します)?|いいですか|てほしい(?:です)?|て)[。!?]*$/u,
);
