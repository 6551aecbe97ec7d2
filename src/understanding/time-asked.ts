import type { TimeAsked } from '../core/time-reading.ts';
import { kanjiNumbersToFigures } from './kanji-number.ts';
import { normalise } from './normalise.ts';
import { readClock } from './time-of-day.ts';
import { inOneTongue } from './time-tongues.ts';

/** What the times in a message are asked for. */
export function readTimeAsked(text: string): TimeAsked {
  const plain = kanjiNumbersToFigures(normalise(text).replaceAll(/\s/g, ''));
  return {
    isOfNow: OF_NOW.test(plain) && IN_TIME.test(plain),
    isInTime: IN_TIME.test(plain),
    shopOpens: opensIn(plain),
    isOpenTill: OPEN_TILL.test(plain),
    later: laterIn(plain),
  };
}

const OF_NOW =
  /(?:今|いま|これ)から|まだ|もう|ぎりぎり|ギリギリ|\bnow\b|still|现在|还来|지금|아직/iu;
const IN_TIME =
  /間に?(?:合|あ[うわいっ])|まにあ|(?:む|無)[り理]|遅い|手遅れ|(?:い|行)け|セーフ|アウト|終わ[るりら]|in\s?time|too\s?late|make\s?it|来得?(?:及|不及)|늦|맞출/iu;

const HOUR =
  '(?:朝|夜|夕方|午前|午後|お?昼)?の?\\d{1,2}(?:時(?!間|点|代)(?:半|\\d{1,2}分)?|:\\d\\d)';
const ABOUT = '(?:ごろ|頃|ころ|くらい|ぐらい|ちょうど|きっかり)?';
const OPENS = '(?:開け|あけ[るてと]|開[くき店]|オープン|おーぷん|営業|ランチ|モーニング|始業)';

/** 7時開店, 8時半に開ける, 11時からランチ; ランチが11時から, 開店は7時. */
const SHOP_OPENS: readonly RegExp[] = [
  new RegExp(
    `(?<hour>${HOUR})${ABOUT}(?:には?|から|で|の)?(?:は|も)?(?:お?店|うち)?(?:を|が|は|も)?${OPENS}(?!前|準備)`,
    'u',
  ),
  new RegExp(
    `(?:ランチ|モーニング|開店|オープン|営業|始業|お?店)(?:時間|時刻)?(?:が|は|も|を|って)?(?:毎日|いつも|平日|明日|明後日|あした|\\d{1,2}日)*(?:が|は|も|の)?(?<hour>${HOUR})${ABOUT}(?:から(?!更新|アップ|始め|やっていい|やっても)|です|だ|なん|や|な?の(?:で|に|です)|[。?]|$)`,
    'u',
  ),
];

/** 深夜1時まで営業, 深夜2時までやってる店, 閉店は2時. */
const OPEN_TILL =
  /\d時(?:半)?(?:ごろ|頃|くらい)?まで(?:は|の)?(?:営業|やって(?:い)?(?:る|ます|て)|開け|開い|あけ|あい|お?店)|\d時(?:半)?(?:に)?閉店|閉店(?:は|が|時間は)?(?:深夜|夜中|翌)?\d{1,2}時|open (?:un)?till?/u;

function opensIn(plain: string): TimeAsked['shopOpens'] {
  for (const pattern of SHOP_OPENS) {
    const hour = pattern.exec(plain)?.groups?.['hour'];
    const clock = hour === undefined ? null : readClock(inOneTongue(hour), false);
    if (clock !== null && clock !== 'impossible' && 'hour' in clock) return clock;
  }
  return null;
}

/** 26日まで飛ばせますか; 26日はもう飛ばせない? and 27日にやるわ the other way round; 26日から使えない? is of something else. */
function laterIn(plain: string): TimeAsked['later'] {
  if (ASKS_STOP.test(plain) || IS_EITHER.test(plain)) return null;
  return ASKS_NOT.test(plain) || PLANS.test(plain) ? 'mayNot' : 'may';
}

const IS_EITHER = /それとも|どっち|どちら/u;
const ASKS_NOT =
  /(?:な|ませ|へ|(?<!い)ら|わ)[いん](?:です|でしょう|だろう|の|ん|よ|ね|か|な|っけ|って|こと)*[。!?]*$/u;
const ASKS_STOP =
  /から(?:は|も)?(?:使|決済|会計|止|だめ|ダメ|駄目)|以降|なると|なったら|(?:使え|でき|払え)な|止ま|^(?!.*(?:スキップ|飛ば|回[しせ])).*(?:営業|会計|決済|商売|開け)(?:は|が|も|を|して)?(?:でき|ok|られ|大丈夫)/iu;
const PLANS =
  /(?:やる|やります|する|します|やろう|しよう)(?:わ|よ|つもり|予定|から|けど|つもりです|予定です)*[。!]*$/u;
