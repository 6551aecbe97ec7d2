import { sieved } from './sieve.ts';

/**
 * 会計中ではありません, 今は会計の途中じゃないです, いま会計中の人はいません: none is under way, and no more. 会計中じゃなかった is of before, and 会計中じゃない? asks.
 * Expects close text.
 */
export function tellsNoneNow(close: string): boolean {
  return NONE_NOW.test(close);
}

const LEAD =
  '(?:はい|うん|ええ|いいえ|いえ|いや)?(?:です|よ)?(?:あ|えっ?と|あの|今|いま|今日|現在|只今|ただいま|現時点で|もう|まだ|別に|特に|とくに|全然|うち|店|こちら|こっち|大丈夫(?:です)?|す[みい]ません|は|も|で)*';
/** What a shop calls a sale that is taken. */
export const SALE = 'お?(?:会計|決済|支払い?|勘定|精算|清算|接客|レジ)';
const MIDST = '(?:中|の?(?:真っ)?(?:途中|最中))';
const NONE =
  '(?:な(?:い|か)|無い|ありません|ありまへん|あらへん|ございません|ないっす|ねえ|ねぇ|ねー|おまへん|ちがいます|違います|違う)';
const NOT = `(?:(?:で|じゃ|や|って(?:こと|わけ)(?:で|じゃ)?)(?:は|も)?${NONE}|(?:と)?ちゃ(?:う|います|いまっせ)|違(?:う|います))`;
const NOBODY =
  '(?:の(?:人|方|者|お?客(?:さん|様|さま)?))(?:は|も|なんて)?(?:今|いま|もう|誰も)*(?:い(?:ない|ません|ないっす)|おら(?:ん|へん|ず)|おりません)';
const NO_SUCH =
  '(?:の(?:もの|もん|やつ|会計|決済|分|取引)?)(?:は|も|なんて|とか)?(?:今|いま|もう|特に|一つも|1つも|何も)*(?:ない|無い|なし|無し|ありません|ありまへん|あらへん|ございません)';
/** ただ固まってるだけ: what else stands still beside it. */
const HANGS =
  '(?:ただ|単に|普通に|なんか|画面が|端末が|機械が|レジが)*(?:固ま(?:って(?:い)?(?:る|ます)|った|っとる|りました)|止ま(?:って(?:い)?(?:る|ます)|った|っとる)|フリーズ(?:して(?:い)?(?:る|ます)|した|しとる)?|動か(?:ない|ん|へん|なくなった)|真っ暗(?:な)?|反応し(?:ない|ません|ん))(?:の|ん)?(?:です)?(?:だけ|のみ)';
const TAIL = '(?:です|っす|の|ん|から|し|よ|ね|わ|な|で|や|だ|ー|~|〜|けん|ばい)*';
const OF_SALE = `${SALE}(?:中|の?(?:真っ)?(?:途中|最中)|(?:の|を)?(?:して|やって)(?:い)?(?:る|た)?(?:とき|時|とこ(?:ろ)?|わけ)?)?(?:とか)?`;
const ONLY_HANGS = sieved(
  new RegExp(
    `^${LEAD}${OF_SALE}(?:${NOT}|(?:じゃ|では|や)(?:なく(?:て)?)|(?:は|を)?して(?:い)?(?:ない|ません)|は関係(?:ない|ありません))(?:のに|けど|けれど|です|から|し|よ|ね|わ|で|ねん){0,3}${HANGS}${TAIL}$`,
    'u',
  ),
);

/** 会計ちゃう、ただ固まってるだけ: none is under way, and that something stands still is all. Expects close text. */
export function onlyHangs(close: string): boolean {
  return ONLY_HANGS.test(close);
}

const NONE_NOW = sieved(
  new RegExp(`^${LEAD}${SALE}${MIDST}(?:${NOT}|${NOBODY}|${NO_SUCH})${TAIL}(?:大丈夫です)?$`, 'u'),
);
