import type { Hint } from '../core/hint.ts';
import { sieved } from './sieve.ts';

/**
 * 終わった!会計していい?, 完了って出た。患者さんの会計もういい?, いつもの画面に戻りましたけどカード通していいですか: what is over is no sale, and leave is asked
 * for the next one. null of a sale stands beside it that was begun, stopped or is taken again. Expects folded text.
 */
export function overThenSaleHints(folded: string): readonly Hint[] {
  if (!OVER.test(folded) || !LEAVE.test(folded) || SINCE.test(folded)) return [];
  const pieces = PIECE.split(folded).filter((piece) => piece !== '');
  const over = pieces.findIndex((piece) => OVER.test(piece) && !SALE.test(piece));
  const asked = pieces.findLastIndex((piece) => SALE.test(piece) && LEAVE.test(piece));
  const beside = pieces.filter((_, at) => at !== over && at !== asked);
  const isPlain = over >= 0 && asked > over && !beside.some((piece) => SALE.test(piece));
  return isPlain ? ['overThenSale'] : [];
}

const PIECE = sieved(
  /[。、!?…\s]+|(?<=[たるすだい])(?:んです|の)?(?:けど|けれど|が|ので|から)|んで(?=[、。\s])/u,
);

/** Told, and neither supposed nor asked. */
const OVER = sieved(
  /(?:(?:終|お)わ(?:った|りました|ってる|っている|っとる|っちょる|ってます|っています|りましてん|ったみたい|ったっぽい)|済(?:んだ|みました)|完了(?:した|しました|してる|しています|です|って|と(?:出|表示|なっ)|の(?:画面|表示)|になっ|画面)|(?:ホーム|いつもの|普段の|普通の|元の|最初の)(?:の)?(?:画面|状態)?(?:に|へ)?(?:戻|もど|なっ|出|です|だ)|いつもの画面|立ち上が(?:った|りました))(?!ら|か[?。]|ときは|のか)/u,
);

const SALE = sieved(
  /会計|決済|支?払|勘定|精算|カード|クレカ|お?客|患者|レジ(?:打|通|や)|タッチ|qr|ペイ|pay(?!\+)|受け付け/iu,
);
const LEAVE = sieved(
  /(?:もう|これで|すぐ|普通に|(?:始め|はじめ|し|通し|とおし|切っ|取っ|とっ|受け|うけ|打っ|うっ|使っ|つかっ)て|呼んで|入れて|やって|も|は|を|お?会計|決済|支払い)(?:も|は)?(?:いい|良い|よい|ええ|よか|よろし|大丈夫|平気|ok|構|かま)|でき(?:る|ます)|出来(?:る|ます)|使え(?:る|ます)|いけ(?:る|ます)|可能|再開(?:して|でき)|(?:始め|はじめ)られ/iu,
);
/** One has been begun, or is taken once more. */
const SINCE = sieved(
  /もう(?:一|1|いっ|二|2)(?:回|度|遍|ぺん)|もっかい|もっぺん|再度|再び|やり直|やりなお|通し直|打ち直|切り?直|二重|[二2]回|同じ|また(?!は)|さっき(?:の(?!更新|アップデート|アプデ|端末)|お?客|通|カード|お?会計|決済)|先ほど(?:の|お?客|カード|お?会計|決済)|途中(?!経過)|最中|止ま|とま|固ま|閉じ|とじ|消え|落ち|切れ|きれ|失敗|エラー|だめ|ダメ|処理|未了|成功|履歴|レシート|控え|伝票|請求|引[きか]|通した|かざした|タッチした|切った|払った|もらった|鳴|ピッ|返金|取り?消|(?:会計|決済|支払い?|カード)(?:が|は)?(?:完了|終わっ|済)/u,
);
