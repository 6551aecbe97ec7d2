import type { Language } from '../core/reading.ts';
import type { Sign } from '../core/sign.ts';
import { EVERYDAY_ABROAD } from './everyday-abroad.ts';
import { EVERYDAY, NAMES } from './everyday-words.ts';
import { besideAbroad } from './beside-abroad.ts';
import { harmlessIn } from './denies-paid.ts';
import { deniesFailure } from './history-said.ts';
import { holding } from './holding.ts';
import { isEachOf, isMadeOf } from './made-of.ts';
import { tellsPaid } from './tells-paid.ts';
import { sieved } from './sieve.ts';

/**
 * Whether a message tells more than kind words, looking and waiting, and whether something that may be that a sale is paid: of a
 * payment that has failed only what was understood to its last word may be believed (fact `payment`). Expects the masked text, and the same normalised.
 */
export function moreSigns(masked: string, plain: string, language: Language): readonly Sign[] {
  const isMarked = SHOWN.test(masked);
  const { isAll, denies, failed } = harmlessIn(plain);
  // Understood to its last word: what single words of it might tell is not asked.
  if (isAll && !isMarked) {
    return holding([
      ['deniesPaid', denies],
      ['saysFailed', failed && !deniesFailure(masked)],
    ]);
  }
  const signs: Sign[] = [];
  if (!isEveryday(plain, language)) signs.push('tellsAnything');
  if (isMarked || tellsPaid(plain, language)) signs.push('tellsPaid');
  return language === 'ja'
    ? [...signs, ...besideInJapanese(plain, isMarked)]
    : [...signs, ...besideAbroad(plain, language)];
}

function besideInJapanese(plain: string, isMarked: boolean): readonly Sign[] {
  return holding([
    ['noticeCame', !isMarked && isOfNoticeAlone(plain)],
    ['tellsBeside', tellsBeside(plain)],
  ]);
}

/** 通知来てました。今お店に着きました: of whom it came, the talk knows; nothing else in it may tell of money. */
function isOfNoticeAlone(plain: string): boolean {
  if (!NOTICE_CAME.test(plain) || OF_GUEST.test(plain)) return false;
  return !tellsPaid(NOTICE_CAME.replace(plain, ''), 'ja');
}

const NOTICE_CAME = sieved(
  /通知(?:が|は|も|を)?(?:ちゃんと|無事に?|さっき|今|いま)?(?:来|届[いき]|きた|きて(?:い)?[たま]|もらい|もらった|いただ[きい])/u,
);
const OF_GUEST = sieved(
  /客|患者|本人|相手|向こう|スマホ|携帯|アプリ|銀行|カード|会計|決済|支払|払|円|履歴|利用|pay|ペイ/u,
);

/** お客さんのスマホ✅, 💳⭕: a mark that all is well, and what is got for money. */
const SHOWN = /[✅☑✔⭕🆗🉑💮💴💵💰💸🧾]/u;

/** 決済途中で固まった。部屋付けにした: a sentence beside others that is of nothing that is known here. */
function tellsBeside(plain: string): boolean {
  const sentences = SENTENCE_ENDS.split(plain).filter((one) => /\p{L}/u.test(one));
  const told = sentences.filter((one) => one.length >= LEAST_LETTERS);
  return (
    sentences.length > 1 && told.some((one) => !TELLS_NOTHING.test(one) && !isMadeOf(one, NAMED))
  );
}

/** Where a sentence ends, or a clause that may tell something of its own. */
const SENTENCE_ENDS = sieved(
  /[。!…\n]+|(?<=\?)|(?<=けど|けれど|けども|のに|ので|んで|すが|たが|たら|[てで])、|(?<=[たいすだ])(?:けど|けれど)(?:も)?、?/u,
);
const LEAST_LETTERS = 4;
/**
 * Of the update, of the power and the net, of what stops, or asked or feared: for what else such a sentence tells, the other
 * patterns look. A payment, a terminal or the history that is only named tells nothing where nothing else is told of it.
 */
const TELLS_NOTHING =
  /更新|こうしん|アップデート|アプデ|固ま|かたま|落ち|おち(?:た|て)|止ま|とま(?:っ|り)|停止|切れ|きれ(?:た|て)|消え|きえ|閉じ|閉ま|飛ん|飛び|終了|中断|途中|最中|くるくる|ぐるぐる|終わら|進ま|ng|未払い|手伝|店番|(?:見|確認し|開い)て(?:い)?(?:ない|ません|へん)|(?:昨日|今朝|さっき|普通|いつも)[^。]{0,6}使え|途切|シャットダウン|いなくな|戻(?:っ|り|ら)|壊れ|動か|動き|反応|無音|エラー|えらー|フリーズ|真っ|砂時計|熱[いく]|処理中|未了|失敗(?:し|って|と|に|で|か)|やり直|もう[一1][回度]|再起動|立ち上|復旧|充電|電池|バッテリ|wi-?fi|電源|停電|電波|通信|ネット|回線|つなが|繋が|対応|どう|どこ|どれ|何(?![回度])|いつ|なぜ|教え|わから|分から|わかん|大丈夫|困|助け|急(?!遽)|待|まだ(?:い|居)|いらっしゃ|並|焦|怒|帰(?:り|ら|っちゃい)そう|すみ(?!ま?す)|すい|ありがと|お願い|お世話|ご教|いい(?:です)?か|営業|開店|担当|相談|(?:見|聞い|確認し|調べ|知り)たい|初めて|はじめて|大変|やば|(?:美容|理容|接骨|整骨|整体)(?:室|院)|(?:屋|サロン|カフェ|食堂|居酒屋|クリニック|医院|旅館|カー|バー|店)です$|(?:見|聞い|確認し|確かめ)て(?:くれ|もらっ|もろ|いただい)(?:て|た|たら)?$|(?:なっ|出|引かれ|払われ|もらっ|受け?取っ|いただい|もろ)て(?:い|お)?(?:ない|ません|へん|りません)(?:です|って|よ|そうです)?$|連絡(?:し|させ)|に言われ|どない|(?:レシート|控え)(?:が|は|も)?(?:何も)?(?:出|で)(?:て(?:い|き)?)?(?:な|ま?せ)|\?$|か(?:な|ね)?$|不安|心配|怖|こわ|^(?:金額|時刻|時間|税込)?(?:は|が)?[0-9:,]+(?:円|時|分|半|ごろ|頃|くらい|です|でした)*$/u;

/** And what may be named beside the everyday words. */
const NAMED = {
  words: new Set([...EVERYDAY.words, ...NAMES]),
  patterns: [...EVERYDAY.patterns, /[0-9:,]+(?:円|時|分|半|ごろ|頃|番|卓|台|件|名|人)*/uy],
};

function isEveryday(plain: string, language: Language): boolean {
  if (language === 'en') return isEachOf(plain, (word) => EVERYDAY_ABROAD.words.has(word));
  return isMadeOf(plain, language === 'ja' ? EVERYDAY : EVERYDAY_ABROAD);
}
