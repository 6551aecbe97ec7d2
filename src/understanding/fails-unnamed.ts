import type { Hint } from '../core/hint.ts';
import { failsAtStep } from './fails-at-step.ts';
import { saysNotYet } from './payment-customer.ts';
import { sieved } from './sieve.ts';

/**
 * なんで失敗したの, 2階のやつ昨日だめだった, 失敗してる?: that something has failed, told or asked, and no word is of what: nothing but the failure, when,
 * why, and what is to be done stands there. Expects folded text.
 */
export function failureHints(typed: string): readonly Hint[] {
  const text = typed.replaceAll(WHAT_TO_DO, '');
  const atStep: readonly Hint[] = [
    ...(failsAtStep(typed) ? (['failsAtStep'] as const) : []),
    ...(saysNotYet(typed) ? (['saidNotYet'] as const) : []),
    ...(OF_UPDATE_AFTER_ALL.test(typed) ? (['failureOfUpdate'] as const) : []),
    ...(NO_UPDATE.test(typed) ? (['deniesUpdate'] as const) : []),
  ];
  if (errorUnnamed(text)) return [...atStep, 'errorUnnamed'];
  if (!failsUnnamed(text)) return atStep;
  const isAsked = WHY.test(text);
  return [...atStep, 'failsUnnamed', ...(isAsked ? (['wondersWhy'] as const) : [])];
}

function failsUnnamed(text: string): boolean {
  if (text.length > LONGEST || !FAILED.test(text) || SUPPOSES.test(text)) return false;
  return !LETTER.test(AROUND.replace(text, ''));
}

/** エラー出た, あかんエラーなってもうた: the same of an error. */
function errorUnnamed(text: string): boolean {
  if (text.length > LONGEST || !ERROR.test(text) || SUPPOSES.test(text)) return false;
  return !LETTER.test(AROUND.replace(text.replaceAll(ERRORS, ''), ''));
}

/** 更新の話です, 決済じゃないよ更新だよ: what is spoken of is the update, and no more is told. Expects folded text. */
export function meansUpdate(text: string): boolean {
  if ([ONLY_UPDATE, WISHES_ONLY, MEANS_ABROAD].some((one) => one.test(text))) return true;
  if (text.length > LONGEST || !UPDATE.test(text) || !ENDS.test(text)) return false;
  return !LETTER.test(AROUND_UPDATE.replace(text, ''));
}

/** 失敗って更新の画面のことやけど: what was told to have failed was the update. */
const OF_UPDATE_AFTER_ALL = sieved(
  /失敗(?:した|してた|と出た)?(?:って|は|の(?:は|って)|というのは|とは|、)[^。?？]{0,8}(?:更新|アップデート|アプデ)(?!(?:じゃ|では|や|とは)(?:な|違|ちゃ))|\b(?:the )?(?:failed|failure) (?:one )?(?:was|is|meant|means) (?:of |about |for )?the update|失败的?(?:是|说的是|指的是)[^。?!]{0,4}(?:更新|升级)|실패(?:한)?\s?(?:건|것은|는)[^.?!]{0,4}업데이트/iu,
);
/** いや更新じゃないです, 更新なんかしてないよ; まだ更新してない only has not begun. */
const NO_UPDATE = sieved(
  /(?:更新|アップデート|アプデ)(?:の(?:話|こと|件|ほう|方|失敗|エラー|画面))?(?:(?:じゃ|では|とは|や)(?:な[いくか]|ありません|あらへん|ねえ)|とちゃう|ちゃう(?!か)|とは(?:違|別|関係)|じゃねえ|(?:なんか|なんて|とか|はそもそも)(?:何も|一切|全然)?(?:し|やっ|触っ)て(?:い)?(?:な[いか]|ません|へん|ねえ))(?![^。]{0,4}[?？])|\bnot (?:about )?the update\b|不是更新|업데이트(?:가|는|이)?\s?아니/iu,
);

const LONGEST = 40;
/** どうすんのこれ, どうしたらいいですか, 何とかして: asked of whatever it was that failed. */
const WHAT_TO_DO =
  /(?:(?:どう|どない|何|なに)を?(?:すん|する|し(?:たら|よう|ましょう|ろ)|すれば|すりゃ)|助けて|たすけて|(?:何|なん)とか(?:して|なら)|どうにか(?:して|なら))(?:って|いう|いい|良い|よい|よろしい|ええ|べき|です|でしょう|ください|くれ|ほしい|ない|ん|の|か|これ|よ|ね|で)*/gu;
const WHY = sieved(/なんで|なぜ|どうして|なして|何で|何故|どないして|原因|理由|わけ/u);
const LETTER = /[\p{L}\p{N}]/u;
const ERROR = sieved(/エラー/u);
const ERRORS = /エラー(?:コード|メッセージ|表示|画面)?(?:[a-z]{1,2}-?[0-9]{2,4})?/gu;
const FAILED = sieved(
  /失敗|しっぱい|しくじ|うまく(?:(?:い|行)[かきけっ]|だめ)|できないかった|うまいこと(?:い|行)か|(?:だめ|ダメ|駄目)(?:だった|でした|やった|じゃった|みたい)?|むりだった|無理(?:だった|でした|やった)|でき(?:なかった|ませんでした|んかった|てない|てません|てへん)/u,
);
/** 失敗したら, 失敗しない, だめなら. */
const SUPPOSES = sieved(
  /(?<!やっ|試し|してみ|やってみ)たら|れば|なら|失敗し(?:ない|ません|そう)|失敗せ/u,
);
/** When, where, why, and what carries it. */
const AROUND = sieved(
  /(?:さっき|先ほど|今朝|けさ|朝|昨日|きのう|昨夜|今日)から|失敗(?:します|続き|続けて|だらけ)|(?:でも|だって)?さっき(?=失敗って出)|(?:届|とど)いて(?:い)?(?:る|ます)ってことじゃない|(?:出|なっ)(?:てしま(?:った|いました)|ちゃった|と(?:る|った|ります))|な(?:った|りました)|言われ(?:てる|て|る|た|ました)?|(?:レジ[0-9一二三四五]|[0-9一二三四五](?:階|号機|台目|番(?:レジ)?|つ目)|奥|手前|入り?口|カウンター|テラス|片方|もう(?:一|1)台|[0-9一二三四五]台(?:の?(?:うち|中))?(?:だけ)?)(?:の?(?:やつ|ほう|方|端末|機械|レジ))?|失敗|しっぱい|しくじ(?:って|った|り)?|うまく(?:い|行)(?:かなかった|きません(?:でした)?|かない|かん(?:かった)?|かへん(?:かった)?|け(?:てない|てません|なかった)|って(?:い)?(?:ない|ません)|かんで)|うまいこと(?:い|行)か(?:ない|なかった|ん|んかった|へん(?:かった)?)|(?:うまく)?(?:だめ|できない)かった|だめ|ダメ|駄目|無理|むり|でき(?:なかった|ませんでした|んかった|てない|てません|てへん)|なんで|なぜ|どうして|なして|何で|何故|どないして|どこで|どこが|原因|理由|わけ|(?:もう(?:一|1)[回度])?教えて|知りたい|わか(?:る|ります|りません|らない)|ください|下さい|もらえ|毎回|いつも|ずっと|ばっかり|ばかり|昨日|きのう|昨夜|昨晩|ゆうべ|今朝|けさ|今日|きょう|おととい|一昨日|先週|(?:の)?(?:朝|夜|晩)|やっぱり|やはり|どうも|なんか|なんだか|ちょっと|すみません|すいません|あの[ー、]|えっと|えー|えっ|あれ|もしかして|もしや|ひょっとして|結局|とりあえず|一応|やって(?:た|みた(?:ら)?|みました|みたんだ)?|やったら|やった|やりました|やり|試した|試しました|ためした|して(?:る|た|い|ます|ました|しまった|しまいました)?|しとる|しとん|しました|した|しちゃった|しちゃい|しもた|しよった|する|みたい|よう(?:です|だ|な)|そう|らしい|っぽい|ぽい|だけど|だった|でしょう?|でした|です|だ|で|ます|ました|ません|じゃった|やった|ん|の|か|かな|かね|よ|ね|な|わ|や|やん|やねん|やろ|やけど|けど|けども|けれど|が|は|って|と|とか|も|に|を|から|ので|こと|る|た|て|ちゃった|おる|おり|いる|い|っす|なん|なの|何|なに|ほんと|ほんま|出(?:た|る|て|ます|ました|てます|てる)|表示(?:され(?:た|ました|て))?|書いて|画面|文字|うわ[ーっ]?|げっ|あちゃ[ーっ]?|最悪|さいあく|まずい|まじ[かで]?|やばい?|おい|くそ|ばい|がや|がね|べ|やんけ|じゃん/gu,
);

/** 更新が, 更新のが: what failed, told behind it. */
const ONLY_UPDATE = sieved(
  /^(?:あ|いや|端末の|その|、)*(?:更新|アップデート|アプデ)(?:の(?:ほう|方|やつ)?)?が(?:です|だよ|です?ね|ね|よ)?[。、!…]*$/u,
);

/** i mean the update, 我说的是更新, 업데이트 얘기예요. */
const MEANS_ABROAD = sieved(
  /^(?:no |sorry |but )*(?:(?:i|we) (?:mean|meant|(?:am|was|were|are) (?:talking|asking) about)|i'?m (?:talking|asking) about|(?:it(?:'s| is)|this is|that(?:'s| is)) (?:only |just )?about) (?:only |just )?the update[.!]*$|^(?:不是[，,\s]?)?(?:我|这)?(?:说|问|讲)?的?(?:只)?是(?:终端|系统)?更新(?:的(?:事|问题))?[。.!！]*$|^(?:아니(?:요|오)?[,\s]*)?(?:단말기\s?)?(?:업데이트|업뎃)\s?(?:얘기|이야기|말|건|문제)(?:하는\s?(?:거|겁니다))?(?:요|예요|에요|이에요|입니다|인데요?)[.!]*$/iu,
);

/** 会計は何も問題ないですよ、更新したいだけ, 会計してません、更新を進めたいんです. */
const WISHES_ONLY = sieved(
  /^(?:え|えっ|あ|いや|いえ|いいえ|だから|違う|違います|別に|[?、。!])*(?:お?会計|決済|支払い?|カード|お金)(?:の(?:ほう|方|話|こと))?(?:に|は|も|なら|なんか|なんて|とか|を)?(?:特に|何も|なんも|全然|別に|普通に|ちゃんと|まだ){0,2}(?:問題(?:は)?(?:ない|ありません|なし|ねえ)|大丈夫|平気|(?:でき|出来|使え)て(?:い)?(?:る|ます)|困って(?:い)?(?:ない|ません)|関係(?:ない|ありません)|して(?:い)?(?:ない|ません)|いい(?=です|から|ので))(?:です|だ|の|ん|よ|けど|ので|から|し|って|で){0,4}[、。! ]*(?:ただ|とにかく|今は|普通に|もう|、){0,2}(?:端末の)?(?:更新|アップデート|アプデ)(?:を|だけ|だけを)?(?:し|やり|進め|始め|はじめ|済ませ)たい(?:だけ|の|ん|です|だ|よ|なん|って(?:ば)?){0,5}[。!]*$/u,
);

/** The update is named, and nothing else is. */
const UPDATE = sieved(/更新|アップデート|アプデ/u);
const ENDS = sieved(
  /(?:そういう(?:話|こと|ん)|の(?:話|はなし|こと|件|ほう|方|相談|質問|失敗)|会計|決済|支払|カード|お金|違|ちが|ちゃう|更新(?:だ|です|や|じゃ|なん))/u,
);
const AROUND_UPDATE = sieved(
  /(?:そういう|そげな|そんな)(?:話|こと|ん)|がや|端末|(?:端末の)?(?:更新|アップデート|アプデ)|の(?:話|はなし|こと|件|ほう|方|相談|質問|失敗)|(?:お?会計|決済|支払い?|カード|お金)(?:の(?:話|はなし|こと|件|ほう|方))?(?:じゃ|では|や|とは|と|は)?(?:ない|なく|なしに|ありません|ちゃう|ちゃい|にゃあ|のうて|のうが|関係(?:ない|なく|ありません)|違う|違い|違く|ちがう|ちがい)|違う|違います|違くて|違って|ちがう|ちがいます|ちゃう|ちゃいます|いいえ|いえ|いや|だから|あの|えっと|えー|えっ|そうじゃなく|そうではなく|すみません|すいません|ごめん(?:なさい|ね)?|(?:聞|言|話し?|き|ゆう|しゃべ|相談し|質問し)(?:いて|って|て)(?:い)?(?:る|ます|とる|とん|ん)?|聞きたい|聞きたかった|を|に(?:関して|ついて)|です|でした|だ|なん|なの|な|の|ん|や|やねん|よ|ね|けど|けども|ってば|って|てば|て|が|わ|ばい|じゃ|さ|は|も|で|ます|くて|こと|だけ|つもり|ほう|話/gu,
);
