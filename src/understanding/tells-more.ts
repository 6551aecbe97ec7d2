import type { Language } from '../core/reading.ts';
import type { Sign } from '../core/sign.ts';
import { EVERYDAY_ABROAD } from './everyday-abroad.ts';
import { EVERYDAY } from './everyday-words.ts';
import { besideAbroad } from './beside-abroad.ts';
import { isEachOf, isMadeOf } from './made-of.ts';
import { tellsPaid } from './tells-paid.ts';
import { sieved } from './sieve.ts';

/**
 * Whether a message tells more than kind words, looking and waiting, and whether something that may be that a sale is paid: of a
 * payment that has failed only what was understood to its last word may be believed (fact `payment`). Expects normalised text.
 */
export function moreSigns(plain: string, language: Language): readonly Sign[] {
  const signs: Sign[] = [];
  if (!isEveryday(plain, language)) signs.push('tellsAnything');
  if (tellsPaid(plain, language)) signs.push('tellsPaid');
  if (language === 'ja' && tellsBeside(plain)) signs.push('tellsBeside');
  return language === 'ja' ? signs : [...signs, ...besideAbroad(plain, language)];
}

/** 決済途中で固まった。部屋付けにした: a sentence beside others that is of nothing that is known here. */
function tellsBeside(plain: string): boolean {
  const sentences = SENTENCE_ENDS.split(plain).filter((one) => one.length >= LEAST_LETTERS);
  return (
    sentences.length > 1 &&
    sentences.some((one) => !TELLS_NOTHING.test(one) && !isMadeOf(one, EVERYDAY))
  );
}

/** Where a sentence ends, or a clause that may tell something of its own. */
const SENTENCE_ENDS = sieved(
  /[。!…\n]+|(?<=\?)|(?<=けど|けれど|けども|のに|ので|んで|すが|たが|たら|[てで])、|(?<=[たいすだ])(?:けど|けれど)(?:も)?、?/u,
);
const LEAST_LETTERS = 4;
/** Of the update, the terminal or the shop, for which the other patterns look; asked or feared; or nothing but an amount and a time. */
const TELLS_NOTHING =
  /決済|決裁|会計|支払|払|更新|こうしん|アップデート|アプデ|端末|機械|アプリ|画面|固ま|落ち|止ま|切れ|消え|閉じ|壊れ|動か|反応|エラー|失敗|やり直|もう[一1]|再|履歴|充電|電池|wi-?fi|電源|電波|通信|ネット|カード|タッチ|qr|確認|対応|どう|どこ|どれ|何|いつ|なぜ|教え|わから|分から|わかん|大丈夫|困|助け|急|待|並|焦|すみ|すい|ありがと|お願い|お世話|ご教|いい(?:です)?か|店|レジ|バイト|新人|営業|開店|担当|電話|相談|今日|昨日|初めて|はじめて|(?:美容|理容|接骨|整骨|整体)(?:室|院)(?:です)?$|(?:屋|サロン|カフェ|食堂|居酒屋|クリニック|医院|旅館)です$|(?:見|聞い|確認し|確かめ)て(?:くれ|もらっ|もろ|いただい)(?:て|た|たら)?$|(?:なっ|出|引かれ|払われ|もらっ|受け?取っ|いただい|もろ)て(?:い|お)?(?:ない|ません|へん|りません)(?:です|って|よ|そうです)?$|連絡(?:し|させ)|に言われ|どない|レシート(?:が|は|も)?(?:出|で)(?:て(?:い)?)?(?:な|ま?せ)|\?$|か(?:な|ね)?$|見たい|知りたい|不安|心配|怖|困る|^(?:金額|時刻|時間|税込)?(?:は|が)?[0-9:,]+(?:円|時|分|半|ごろ|頃|くらい|です|でした)*$/u;

function isEveryday(plain: string, language: Language): boolean {
  if (language === 'en') return isEachOf(plain, (word) => EVERYDAY_ABROAD.words.has(word));
  return isMadeOf(plain, language === 'ja' ? EVERYDAY : EVERYDAY_ABROAD);
}
