import { isDoneThen } from './done-then.ts';
import { sieved } from './sieve.ts';

/**
 * 更新が始まって、もう終わりました is over, and 終わったと思ったらまた始まった runs: of both in one message the later one is so. null: not both are told, or
 * what has ended may be another thing. Expects folded text without spaces.
 */
export function turnOf(close: string): 'runs' | 'over' | null {
  if (BEGUN_ANEW.test(close)) return NOT_SO.test(close) ? null : 'runs';
  const isOverNow = BEGUN_AND_OVER.test(close) || isDoneThen(close);
  return isOverNow && !NOT_SO.test(close) ? 'over' : null;
}

const UPDATE = '(?:更新|こうしん|アップデート|バージョンアップ|ダウンロード|インストール)';
const ENDED =
  '(?:終わ(?:っ(?:た|て)|りました|り)|おわ(?:った|って|りました)|完了(?:し(?:た|て|ました)|と出)|済んだ)';
const BEGAN =
  '(?:始ま|はじま|スタートし|開始し|開始され|走り(?:出|だ)し|動き(?:出|だ)し|し(?:出|だ)し|(?:し|やり)始め|入)';
const AGAIN =
  '(?:また|再び|もう(?:1|一)[回度]|もっかい|再度|すぐ(?:また)?|2回目|別の|次の(?:やつ)?|(?:二|2)つ目の?)';
/** 始まったら, 始まるか and 始まらない tell of none. */
const HAS =
  '(?:っ?(?:た(?!ら|い|か[?。]*$)|て(?!も|い?な|ほし|くだ|下さ)|と(?:る|ん))|りました(?!ら|か))';

const BEGUN_ANEW = sieved(
  new RegExp(
    [
      `${ENDED}(?:の)?(?:か)?(?:と|って)(?:思|おも)(?:った(?:ら|のに)|いきや|って(?:い)?たら)[^。?]{0,8}?(?:${BEGAN}${HAS}|${UPDATE}(?:中|画面|し(?:て|だ|始)))`,
      `${ENDED}(?:の)?(?:に|けど|から|と思ったのに|んだけど|んですが|のですが|あと|後|たのに)?、?[^。?]{0,4}?${AGAIN}(?:${UPDATE})?(?:が|を|の)?${AGAIN}?(?:${UPDATE}中|${BEGAN}${HAS})`,
      'finished (?:and|but|then)[^.?!]{0,16}(?:started|began|updating) (?:again|anew)|(?:更新|升级)?(?:完|完成|结束)(?:了)?(?:之?后)?(?:又|再次)(?:开始|更新|升级)(?:了)?|끝났(?:는데|다가|더니)[^.?]{0,6}(?:또|다시)\\s?(?:시작|업데이트)',
    ].join('|'),
    'u',
  ),
);
const BEGUN_AND_OVER = sieved(
  new RegExp(
    `${UPDATE}(?:が|は|を|も)?(?:急に|勝手に|突然|いきなり|自動で|もう|さっき|今朝|朝|先ほど)*${BEGAN}(?:っ|り)?(?:てしまっ|まし)?(?:て|た)(?:けど|けれど|けども|が|んですが|んだけど|んですけど|のですが|あと|後|から)?(?:、|もう|さっき|すぐ|無事に?|ちゃんと|今|いま|先ほど|なんとか|何とか|ようやく|やっと|全部|普通に|\\d+分(?:くらい|ぐらい|ほど)?で)*(?:に)?(?:終わ(?:った(?!ら|と(?:思|おも)|か|の(?:か|に))|りました(?!ら|か)|って(?:い)?(?:る|ます)|っている)|完了(?:した(?!ら)|しました(?!ら|か)|して(?:い)?(?:る|ます)))`,
    'u',
  ),
);
/** A sale that has ended, one of several terminals, or what would be. */
const NOT_SO = sieved(
  /会計|決済|払い|払っ|お?客|精算|勘定|売上|レジ(?!ス)|カード|タッチ|かざ|スキャン|qr|暗証|伝票|レシート|途中|止ま|固ま|エラー|失敗|落ち|消え|台目|[0-9一二三]台|(?:別|他|ほか|隣)の?(?:店|端末)|営業|昼休|休憩|アプリ|もし|場合|らしい|電話|キャンペーン|\bif\b|如果|만약/u,
);

const OVER = sieved(
  new RegExp(
    `${UPDATE}(?:は|が|も|を)?(?:全部|無事|ちゃんと|やっと|もう|さっき|とっくに)*(?:に)?(?:終わ(?:った(?!ら)|り(?:まし)?た(?!ら)|って(?:い)?(?:る|ます)|ってん)|終え(?:た(?!ら)|て(?:い)?る)|完了(?:した(?!ら)|しました(?!ら)|して(?:い)?る|です|済|になっ|と出|って出|(?:の)?(?:表示|画面)が?出)|済(?:んだ|みました|んで(?:い)?る|ませた|み(?:です|なの|にな)))|\\bupdate (?:is |has )?(?:done|finished|completed?)\\b|\\bupdated already\\b|更新(?:已经)?(?:完成|结束|好)了|업데이트(?:가|는)?\\s?(?:끝났|완료)`,
    'u',
  ),
);

/** 更新終わりました, in a sentence that asks nothing. */
export function isOver(told: readonly string[], close: string): boolean {
  return told.some((sentence) => OVER.test(sentence)) || isDoneBut(close);
}

/** 昨日更新したのにまた決済できない: done, by what it wonders at. */
function isDoneBut(close: string): boolean {
  return DONE_BUT.test(close) && CANNOT_PAY.test(close) && !NOT_DONE.test(close);
}

const DONE_BUT = sieved(
  new RegExp(
    `${UPDATE}(?:は|を|も)?(?:昨日|きのう|おととい|一昨日|今朝|さっき|先週|もう|ちゃんと|全部|無事)*(?:に)?(?:し(?:た|まし)|やっ?た|やりまし|済ませ(?:た|まし))(?:た)?(?:はず(?:な|や)?|ん(?:だ|です|や)?|です)?(?:のに|けど|けれど|けども|が|[。!]|$)`,
    'u',
  ),
);
const CANNOT_PAY = sieved(
  /(?:決済|会計|支払い?|カード)(?:が|は|も|を)?(?:また|まだ|今日も|いまだに|やっぱり?|全然|全く)?(?:でき|使え|通ら|通り)(?:な|ま|ん|へ|ず)/u,
);
const NOT_DONE = sieved(/終わら|終わりま|途中|失敗|止ま|固ま|進ま|エラー/u);
