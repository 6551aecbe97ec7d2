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
const AGAIN_TOLD =
  '(?:また|まだ|何度も|何回も|なんで|何で|どうして|、|今日も)*(?:line|ライン|お?知らせ|通知|連絡|メッセージ|リマインド)(?:が|は|も)?(?:また|まだ|何度も|何回も|なんで|何で|今日も|、)*(?:来|き|くる|届|とど)';
const SETTLED =
  '(?:(?:し|やっ|やり|済ませ|すませ|終わらせ|終え)(?:た|まし(?:た)?|てある|てあります|とい?た)|(?:済ん|すん)(?:だ|でます|でる|どる)|終わっ(?:た|て(?:い)?(?:る|ます))|終わりまし(?:た)?|済み?(?:です)?(?:な)?|完了(?:です)?(?:な)?)';
const YET = `${SETTLED}(?:ん(?:です|だ|や)?|の)?(?:のに|に|けど|けれど|ですけど|ですが|が)(?:、)?${AGAIN_TOLD}`;
/** もうやったのにまたLINE来たんだけど: as the first word. */
const YET_TOLD = new RegExp(`^${LEAD}${WHO}?(?:${BEFORE}|${WELL}){1,3}${YET}`, 'u');
/** 更新済みなのにお知らせ来るのなんで. */
const NAMED_YET_TOLD = new RegExp(
  `^${LEAD}${WHO}?(?:${BEFORE}|${WELL}){0,3}${UPDATE}(?:${BEFORE}|${WELL}){0,3}${YET}`,
  'u',
);
/** さっき更新したからLINEいらない, USENのほうは更新済んだで. */
const NO_MORE_TOLD = new RegExp(
  `^${LEAD}(?:さっき|先ほど|今|いま|${BEFORE}){0,3}${UPDATE}(?:さっき|先ほど|${BEFORE}){0,2}${SETTLED}(?:ん(?:です|だ|や)?|の)?(?:から|ので|んで|けん|さかい|し)(?:、)?(?:もう|この|その){0,2}(?:line|ライン|お?知らせ|通知|連絡|メッセージ|リマインド)(?:は|も)?(?:もう)?(?:い[らり]|要[らり]|結構|不要|大丈夫|なしで|止め|やめ|来なくて)`,
  'u',
);
const OURS_DONE = new RegExp(
  `^${LEAD}(?:usen|ユーセン|pay\\+|決済端末|端末)(?:の?(?:ほう|方|やつ|端末))?(?:は|の|も|、){0,2}(?:${BEFORE}|${WELL}){0,2}${UPDATE}(?:${BEFORE}|${WELL}){0,2}(?:済んだ|すんだ|終わった|済み(?:です|だ|や)|済ませ(?:た|ました)|やりました|しました)(?:です|よ|わ|で|ばい|けど|ので|から|し|な|ね|。|!)*$`,
  'u',
);
const NOT_OVER =
  /会計|決済|支払|お?客|カード|充電|電池|電源|再起動|入れ直|アプリ|wi-?fi|始め|ボタン|押|途中|エラー|失敗|中で?す|毎[日回週月朝]|いつも/u;

/** 決済端末 names the thing alone. */
const NOT_OVER_OURS = /会計|決済(?!端末)|お?客|カード|充電|再起動|エラー|途中|失敗|アプリ/u;

/** The update, told to have been done before. */
export const UPDATED_BEFORE: readonly Wording<Sign>[] = [
  ['updatedBefore', NAMED, NOT_OVER],
  ['doneThen', UNNAMED, NOT_OVER],
  ['doneThen', YET_TOLD, NOT_OVER],
  ['updatedBefore', NAMED_YET_TOLD, NOT_OVER],
  ['updatedBefore', NO_MORE_TOLD, NOT_OVER],
  ['updatedBefore', OURS_DONE, NOT_OVER_OURS],
];

const SAID = sieved(NAMED);
const ELSE = sieved(NOT_OVER);

/** It may have been begun unasked, or be under way still. */
const MAY_RUN = sieved(/てしま|て(?:い)?(?:る|ます)|とる|とります/u);

/** もう更新しました: nothing that runs. Expects text folded closely. */
export function isUpdatedBefore(close: string): boolean {
  return SAID.test(close) && !ELSE.test(close) && !MAY_RUN.test(close);
}
