import type { Sign } from '../core/sign.ts';
import { sieved } from './sieve.ts';
import type { Wording } from './wordings.ts';

const UPDATE =
  '(?:(?:今回の|端末の|機械の|レジの|お?店の|うちの|その|例の)?(?:更新|こうしん|アップデート|バージョンアップ)(?:の(?:件|やつ|話|こと))?(?:は|を|も|が|なら|って|、)*)';
const WHO =
  '(?:(?:店長|オーナー|社長|主人|旦那|夫|妻|嫁|息子|娘|バイト|スタッフ|前の(?:担当|人)|夜番|早番|遅番|うち(?:の(?:店|人|者))?|当店|私|自分|こっち|こちら)(?:の子|さん)?(?:が|は|で|も|の(?:ほう|方|端末)?は|、)*)';
/** Long enough ago that it can be over: さっき and 今 may be of one that runs. */
const BEFORE =
  '(?:もう|既に|すでに|とっくに|とうに|昨日|きのう|昨夜|昨晩|ゆうべ|一昨日|おととい|先週|先日|今朝|前に|前日|この前|この間|こないだ|早めに|\\d{1,2}日|[月火水木金土日]曜日?)(?:の?(?:うち|夜中|深夜|夜|晩|朝|昼|夕方|午前|午後|閉店後|営業後|開店前))?(?:に|で|、)*';
const WELL =
  '(?:ちゃんと|全部|全て|無事に?|きちんと|両方(?:とも)?|(?:2|3|4|二|三|四)台とも|全台)、?';
const DID = '(?:し|やっ|やり|済ませ|すませ|終わらせ|終え|完了し|済ん|済み|終わっ|終わり|更新し)';
/** やります and してもらう are to come. */
const HAS = `(?:${DID}(?:た|だ|まし(?:た)?)|${DID}(?:ちゃっ)?[てで](?:お(?:い|き)|い|しま(?:っ|い)|もら(?:っ|い)|くれ|くれて|き)?(?:た|まし(?:た)?)|${DID}(?:ちゃっ)?[てで](?:い)?(?:る|ます)|${DID}て(?:あ(?:る|った|ります|りました)|おります)|${DID}[とど](?:い(?:た|て)|きまし(?:た)?|る|ります|った)|済み?(?=で|だ|や|な|じゃ|$|[。!])|完了(?=で|だ|や|じゃ|$|[。!]))`;
const TAIL =
  '(?:はず|つもり|らしい|みたい|そう|よう|って(?:言って(?:い)?(?:た|ました|る|ます)|聞い(?:た|て(?:い)?ます|て(?:い)?る)|こと)?|です|だ|や|じゃ|よ\\??|わ|で|ばい|っちゃ|ん(?:です|だ|や|じゃ|よ)|の?に|けど|けれど|けども|が|から|し|な|ね|ぞ|ぜ|。|!|…|、)*';
const LEAD = '(?:あの|え|いや|いえ|でも|だから|あ|それ(?:って|なら)?|すみません|、|。|!)*';

/** 更新もう昨日やりましたけど, うちは更新済みです. */
const NAMED = new RegExp(
  `^(?=.*(?:更新|こうしん|アップデート|バージョンアップ))(?=.*(?:${BEFORE}|済み?(?:です|だ|や|な|じゃ|$)|てあ))${LEAD}${WHO}?(?:${BEFORE}|${WELL})*${WHO}?${UPDATE}(?:${BEFORE}|${WELL})*${WHO}?${HAS}${TAIL}$`,
  'u',
);
/** 昨日のうちにやっておきました: of the update, where nothing else was spoken of. */
const UNNAMED = new RegExp(
  `^${LEAD}${WHO}?(?=.*(?:昨|きのう|ゆうべ|おととい|先週|先日|今朝|前に|前日|こないだ|\\d日|曜))(?:${BEFORE}|${WELL})+${HAS}${TAIL}$`,
  'u',
);
const NOT_OVER =
  /会計|決済|支払|お?客|カード|充電|電池|電源|再起動|入れ直|アプリ|wi-?fi|始め|ボタン|押|途中|エラー|失敗|中で?す|毎[日回週月朝]|いつも/u;

/** The update, told to have been done before. */
export const UPDATED_BEFORE: readonly Wording<Sign>[] = [
  ['updatedBefore', NAMED, NOT_OVER],
  ['doneThen', UNNAMED, NOT_OVER],
];

const SAID = sieved(NAMED);
const ELSE = sieved(NOT_OVER);

/** It may have been begun unasked, or be under way still. */
const MAY_RUN = sieved(/てしま|て(?:い)?(?:る|ます)|とる|とります/u);

/** もう更新しました: nothing that runs. Expects text folded closely. */
export function isUpdatedBefore(close: string): boolean {
  return SAID.test(close) && !ELSE.test(close) && !MAY_RUN.test(close);
}
