import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { overThenSaleHints } from './over-then-sale.ts';
import { sieved } from './sieve.ts';

/** 終わったみたい、ホームに戻りました, ホーム画面になった、終わったっぽい: an update seems over, and no more is told. Expects folded text. */
export function overAtHomeHints(folded: string): readonly Hint[] {
  const isHome = folded.length <= LONGEST && OVER_HOME.test(closeOf(folded));
  return [...(isHome ? (['overAtHome'] as const) : []), ...overThenSaleHints(folded)];
}

const LONGEST = 48;
const LEAD = '(?:あ|お|だから|えっと|やっと|ようやく|今|いま|さっき|たぶん|多分|なんか|もう)*';
const OVER =
  '(?:(?:端末の?)?(?:更新|アップデート)(?:が|は)?)?(?:終わ(?:った|りました|って(?:い)?(?:る|ます))|完了(?:した|しました)|済んだ)(?:みたい|っぽい|よう|らしい|ぽい|のか|かも)?(?:です|だ|な)*(?:で|よ|ね|けど|から|かな|し|って|、)*';
const HOME =
  '(?:(?:画面(?:が|は)?)?(?:ホーム|いつもの|最初の|元の|もとの|通常の|普通の|普段の)(?:の)?(?:メニュー|ホーム|トップ)?(?:画面)?(?:に|へ)(?:戻(?:りました|った|って(?:い)?(?:る|ます)|ってきた|ってきました)|なりました|なった|なって(?:い)?(?:る|ます))(?:から|ので|んで|けど|よ|ね|し|です)*|ホーム(?:の?画面)?(?:が|に)?(?:出て(?:い)?(?:る|ます)|出た|出ました)(?:から|ので|んで|けど|よ|ね|し)*)';
/** 終わりました再起動して普通の画面になりました: it starts anew by itself. */
const ANEW =
  '(?:(?:勝手に|自動で|自分で)?(?:再起動(?:し(?:て|た)|がかかって)|立ち上が(?:って|り直して))(?:から|ら|あと|後に)?)?';
const OVER_HOME = sieved(
  new RegExp(`^${LEAD}(?:${OVER}${LEAD}${ANEW}${HOME}|${HOME}${LEAD}${OVER})[!。]*$`, 'u'),
);
