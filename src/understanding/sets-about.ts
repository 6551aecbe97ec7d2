import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { inSmall } from './normalise.ts';
import { sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';

/** That somebody sets about a thing now, or wishes to be led through it, whatever it is. Expects the text as it was written. */
export function aboutHints(typed: string): readonly Hint[] {
  const said = inSmall(typed.slice(0, LONGEST).normalize('NFKC'));
  return holding([
    ['setsAbout', isIn(said, ABOUT, OF_ELSE) || ABOUT_ABROAD.test(said.trim())],
    ['wantsLead', isIn(said, LED, OF_OTHERS)],
  ]);
}

/** Spaces may stand between words as well as between sentences: in either reading. */
function isIn(said: string, wish: typeof ABOUT, other: typeof ABOUT): boolean {
  const close = withoutBlanks(said);
  if (wish.test(close) && !other.test(close)) return true;
  return said.split(/\s+/u).some((part) => wish.test(part) && !other.test(part));
}

const LONGEST = 80;

const UPDATE =
  '(?:端末の?)?(?:更新|こうしん|アップデート|アプデ|バージョンアップ)(?:を|は|も|さ|に|へ)?';
const AGAIN = '(?:もう(?:一|1|いっ|いち)(?:度|回|かい|ど|ぺん)?|もっかい|もっぺん|もいっかい|再度)';
const NOW =
  '(?:(?:今|いま)(?:から|すぐ|のうちに|日中に)?|これから|すぐ|早速|さっそく|時間(?:も)?(?:に)?(?:なった|過ぎた|すぎた)(?:し|から|ので|けん)|\\d{1,2}時(?:に|を)?(?:も)?(?:なった|過ぎた|すぎた|回った)(?:し|から|ので|けん))';
const SELF = '(?:自分|じぶん|自力|こっち|こちら|うち)(?:で|だけで)';
const WELL =
  '(?:じゃあ?|ほな|ほんなら|ほんだら|んだば|んだら|そんなら|では|それでは|なら|とりあえず|よし|よっしゃ|よっし|はい|うん|やっぱり?|とにかく|だ[かが]ら|せやから|そろそろ|さて)';

const READY =
  '(?:じゃあ?|ほな|ほんなら|んだば|んだら|それじゃ|よし|よっしゃ|さて|さあ|そろそろ)、?';

const DOES = [
  '進(?:み|め)(?:たい|てえ|てぇ|ます)|進める(?!な)|(?:し|やり|始め|はじめ)(?:てえ|てぇ)',
  'や(?:る(?!な)|ります|ろう|ろ(?=$|か(?!ら))|りたい|ってみ(?:る|ます|っか|よう|たい|っから)|っちゃ(?:う|おう|います)|っと(?:く|こう|きます)|ったる|らせて)',
  'し(?:ます(?!か)|よう|ちゃ(?:う|おう|います)|たい|てみ(?:る|ます|よう|っか))',
  'する(?!な)',
  '(?:や|す)(?:るか|っか|っぺ|っべ)(?!ら)',
  '(?:始め|はじめ)(?:(?:る|ます|ましょう|よう)(?:か(?!ら))?|っか(?!ら)|っぺ|っべ|たい|ちゃ(?:う|おう|います)|てみ(?:る|ます))',
  '(?:押し|おし)(?:ます|てみ(?:る|ます))|押す|おす',
].join('|');
const SAYS =
  '(?:(?:と|て)?(?:言|ゆ)(?:って|うて)|っ?つっ?って|っちゅうて|っちゅうとる)(?:る|いる|ます)?';
const END = `(?:って(?:ば)?|${SAYS}|ん|の|です|だ|や|わ|よ|ね|な|で|ぞ|けど|から|けん|さかい|し|ったい|たい|ばい|べ|っぺ|でしょ|やろ|と思います|ことにする|ことにします)*`;

/** Behind it a question may follow: 今やるわ何すればいい. */
const STOP = '(?:$|[。!、…]|何|なに|どう|どない|まず|次|つぎ)';

/** 更新だってばさっきから言ってっぺ, 更新のことです. */
const NAMED = `(?:^|だから|せやから|いや|違う|ちがう|[。!、])${UPDATE}(?:の(?:こと|話|ほう|方|やつ))?(?:だ|や|です|じゃ)(?:って|よ|ねん|わ|で|ば|べ)*(?:と?(?:さっきから|何回も|何度も|ずっと)?${SAYS}(?:ん|の|ね|べ|っぺ|でしょ|やろ|よ)*)?(?:$|[。!])`;

/** やってみます, じゃやってみるわ: and no more. */
const TRIES = `^(?:${WELL}|わかりました|わかった|分かりました|了解(?:です)?|、|。)*(?:やってみ(?:ます|る|よう|っか|るか)|(?:始め|はじめ)(?:るか|っか|ようか?|ましょうか?|ますか))(?:わ|ね|よ|な|で|かな|が|けど|けんど|べ|っぺ|たい|ばい|ぞ|。|!)*$`;

/** いま閉めた。やるよ, 撮影終わった。もう始めるよ: what kept them is over. */
const FREE_NOW =
  '^(?!.*(?:更新|アプデ|アップデート)(?:が|は|も)?終わ)(?:いま|今|さっき|やっと|ようやく|やれやれ|、){0,3}(?:[^、。!?\\d]{0,8}?(?:が|は|も|を)?)(?:閉め(?:た|だ|まし(?:た|だ))|閉店し(?:た|ました)|終わ(?:った|りました)|片付(?:いた|きました)|帰(?:った|りました)|落ち着(?:いた|きました)|空(?:いた|きました)|済(?:んだ|みました))(?:から|ので|んで|けん|で|よ|わ|し)?[。、!…]{1,2}(?:じゃあ?|では|ほな|さて|よし|もう|そろそろ|、){0,3}(?:更新(?:を)?)?(?:や(?:る|ります|ろう|っか|っぺ)|(?:始|はじ)め(?:る|ます|よう)|します|する)(?:か|よ|わ|べ|で|ね|ぞ|ん|だ){0,2}[。!…]*$';

/** 今やるわ, もっかいやってみます, ほな更新するで, 更新押すんですけど. */
const ABOUT = sieved(
  new RegExp(
    `(?:^|[。!、…]|${WELL}|${NOW}|${AGAIN}|${SELF})(?:${WELL}|${UPDATE}|もう|先に|ちょっと|一緒に|、)*(?:${NOW}|${AGAIN}|${SELF}|${UPDATE}|${READY})(?:${UPDATE}|${AGAIN}|${SELF}|もう|先に|ちょっと|また|、)*(?:${DOES})${END}${STOP}|${NAMED}|${TRIES}|${FREE_NOW}`,
    'u',
  ),
);
/** No I mean I will start it now, ok now then, 那我开始了, 네 시작할게요: the whole message. */
const ABOUT_ABROAD = sieved(
  new RegExp(
    [
      "^(?:(?:ok|okay|alright|all right|yes|yeah|no|well|so|then|actually|sorry|i mean|i said|good|fine|great|sir|po)[,.! ]{0,3}){0,5}(?:(?:i'?ll|i will|we'?ll|we will|i'?m going to|i am going to|i'?m gonna|let'?s|let us|i want to|i wanna|let me) (?:just )?(?:do|start|begin|update|run|get started|get going) ?(?:it|this|that|with it|with this|the update|update|updating)?(?: (?:right now|now|then|please|po|already)){0,2}|(?:ok|okay|alright)[, ]{0,2}(?:right )?now,? then|start(?:ing)? (?:it |the update )?(?:right )?now|(?:please )?(?:start|begin)(?: (?:it|the update|please|then)){0,2})[.! ]*$",
      '^(?:(?:好的?|那么?|行|嗯|不是|我(?:是)?说|我|就|马上|现在)[,，、 ]{0,2}){0,5}(?:(?:开始|来)(?:更新|弄|做)?|(?:现在|马上|这就)(?:就)?(?:更新|弄|做|开始))(?:了|吧|啦|咯)[。! ]*$',
      '^(?:(?:네|예|넵|그럼|그러면|좋아요|알겠습니다|알겠어요|아니|지금|바로|이제|일단)[,. ]{0,2}){0,5}(?:업데이트(?:를)? ?)?(?:바로 ?|지금 ?){0,2}(?:시작할게요|시작하겠습니다|시작해 ?볼게요|시작합니다|시작할께요|시작합시다|시작하죠|시작해요|시작하자|할게요)[.! ]*$',
    ].join('|'),
    'u',
  ),
);
/** A question, a payment, another thing to be done, or only if. */
const OF_ELSE = sieved(
  /\?|会計|決済|支払|カード|払|(?:再起動|入れ直し?|いれなおし?)(?!(?:は|も|を|なら)?(?:もう|さっき|今|ちゃんと|、)*(?:済|終わ|(?:し|やっ|やりまし)?た(?![らい])|し?まし|しました|してある))|電源(?:を)?切る|電話|返金|取り直|打ち直|(?:たら|れば|ても|まで|時間)[^。]{0,4}(?:やる|やります|する|します|始め)|(?:やる|する|始める|やります|します)(?:の|ん)(?:です|だ)?か|ない|ません|へん/u,
);

/** 一緒にやってけろ, 一から教えながらやって. */
const LED = sieved(
  /(?:一緒|いっしょ)に(?:お願い|おねがい|頼(?:む|みます)|たのむ|(?:やっ|し|進め|見|みて|つい|付き合っ)(?:て|で)?(?:いこう|いきたい|けろ|けれ|くれ|ください|下さい|ほしい|欲しい|もらえ|もらいた|いただ|いただけ|ちょうだい|や(?:$|[。!])|んか|くれん|な(?:$|[。!])|$|[。!]))|(?:(?:一|1)(?:つ|個|歩)|ひとつ)ずつ(?:順番に|ゆっくり(?:め)?(?:に|と)?|丁寧に|ていねいに|、){0,3}(?:教え|おしえ|説明し|案内し|進め|やっ|言っ)(?:て)(?!か)|(?:手順|順番|順|一つずつ|ひとつずつ|一から|いちから|案内し|教え)(?:に|通りに|を)?(?:追って|ながら|案内して|導いて)[^。?]{0,6}(?:けろ|くれ|ください|下さい|ほしい|お願い|もらえ)/u,
);
const OF_OTHERS = sieved(/会計|決済|支払|カード|お?客|電話|返金|確認/u);
