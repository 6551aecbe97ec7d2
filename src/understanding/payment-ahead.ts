import { closeOf } from './close.ts';
import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { foldSpelling } from './spelling.ts';
import { sieved } from './sieve.ts';

/**
 * A payment that has not begun (これから会計するとこ), and that none is in doubt (会計はもう終わってます, 決済の話じゃない): only as a
 * plain message that names no trouble. Expects normalised text.
 */
export function aheadSigns(text: string): readonly Sign[] {
  const folded = foldSpelling(text);
  const close = closeOf(folded);
  const english = text.trim();
  const isTrouble = TROUBLE.test(close);
  const isSaid = !isTrouble && saysNone(folded, close);
  return holding([
    ['paymentAhead', !isTrouble && (AHEAD.test(close) || AHEAD_ABROAD.test(english))],
    ['noPayment', !isTrouble && (NONE.test(close) || NONE_ABROAD.test(english))],
    ['noneBegun', isSaid],
  ]);
}

/** だから会計はしてないって。もう使える?: one sentence says so, and no other one tells of money. */
function saysNone(folded: string, close: string): boolean {
  if (!NAMED.test(close) || MONEY.test(close)) return false;
  const said = PART.split(folded).map((part) => closeOf(part));
  return said.some((part) => NOT_BEGUN.test(part) || WENT_WELL.test(part));
}

const PART = sieved(/[。!?…、\s]+/u);
const NAMED = sieved(/会計|決済|支払|勘定|精算|カード|通して|通しとらん|通してねえ/u);
/** With these something may have been charged. */
const MONEY = sieved(
  /引か|引き?落|請求|通知|明細|残高|支?払(?:った|って|われ)|もら(?:った|い)|受け?取|現金|レシート|控え|失敗|成立|[2二]件|二つ/u,
);

/** With these one may have stopped, whatever else is said. */
const TROUBLE = sieved(
  /やり直|やりなお|もう(?:一|1)(?:回|度)|もっかい|再度|また|落ち|途中|止ま|固ま|失敗|エラー|さっき|同じ|二重|直し|履歴|消え|切れ|処理|できな|できま|使えな|通らな|のに|不安|心配|わからない|わかりません|成功|二回|2回|again|fail|crash|stuck|error/u,
);

const PAYMENT = '(?:お?会計|決済|支払い?|お?勘定|レジ(?:打ち)?|精算|カード)';
const NOW_ONE =
  '(?:今の|いまの|この|目の前の|先に|まず|とりあえず|今|いま|ひとまず|次の|お?客(?:さん|様)?(?:の|だけ|を)?|[一1]人だけ|だけ)';
const WISHES =
  '(?:やりたい|したい|済ませたい|すませたい|通したい|取りたい|打ちたい|終わらせたい|やらせて|させて|やってしまいたい|片付けたい|お願いしたい)(?:です|ん|の|や|だ|よ|わ|ね|けど|が|から)*$';

const AHEAD = sieved(
  new RegExp(
    [
      `^(?:だから|でしょうから|いや|あの|でも|まだ|いえ|違う|違います|ちがう)*${PAYMENT}(?:は|って|も|なら)?(?:まだ)?(?:これから|今から|いまから|あとで|後で|このあと|この後)(?:する|やる|なん)?(?:です|だ|や|よ|って|ってば|なん|の|ん|わ|けど|が|する(?:ところ|とこ)|やねん)*$`,
      `^(?:だから|でしょうから|いや|あの|でも)*(?:これから|今から|いまから|このあと|この後)(?:お?客(?:さん|様)?(?:の)?)?${PAYMENT}(?:を|は)?(?:する|します|やる|やります|始める|なん|です|や|の|し?よう(?:と|として))(?:ところ|とこ|思って|して|い?る)?(?:です|なん|や|の|ん|だ|けど|が|よ|ねん|わ)*$`,
      `^${PAYMENT}(?:は|も)?(?:まだ)(?:始めて|はじめて|して|やって|始まって|打って|通して)(?:い)?(?:ない|ません|へん)(?:です|ん|の|よ|けど|が|や|だ|わ)*$`,
      `^(?:だから|でしょうから|いや|あの|でも)*${NOW_ONE}{1,4}(?:の)?${PAYMENT}(?:だけ|を|は)?(?:先に|まず|とりあえず|だけ)*${WISHES}`,
      `^(?:先に|まず|とりあえず|今|いま)?(?:この|目の前の|今の|いまの|並んでる|待ってる)お?客(?:さん|様)?(?:の(?:分|会計))?(?:だけ)?(?:を|は)?(?:先に)?${WISHES}`,
    ].join('|'),
    'u',
  ),
);
const AHEAD_ABROAD = sieved(
  /^(?:i|we)(?:'m| am|'re| are)? (?:just )?(?:about to|going to) (?:take|start) (?:a|the|this) payment\b|^(?:the )?payment (?:hasn't|has not) (?:started|begun)|^(?:还没|还没有)(?:开始)?(?:收款|结账|刷卡)|^(?:现在|正)?(?:要|准备)(?:收款|结账)|^(?:아직|이제)\s?(?:결제|계산)(?:\s?전|를? 시작|하려)/iu,
);

/** 会計はしとらん, これからの話だわ, これから会計するとよ: none was begun. */
const LED =
  '(?:でしょうから|だから|だで|じゃけん|やけん|やから|いや|でも|あの|違う|ちがう|ちゃう|まだ){0,3}';
const SAID = '(?:です|だ|や|じゃ|ん|の|よ|わ|ね|って|て|と|ってば|けど|が|ばい|たい|から|なん)*$';
const NOT_DONE =
  '(?:(?:始めて|はじめて|して|やって|始まって|打って|通して)(?:い|は)?(?:ない|ません|へん|ねえ)|(?:し|やっ|打っ|通し|始め)(?:とらん|とらへん|とりません|ちょらん))';
const NOT_BEGUN = sieved(
  new RegExp(
    [
      `^${LED}${PAYMENT}(?:は|って|も|を|なんて|なんか)?(?:まだ|何も|なんも|全然|一件も|一度も)*${NOT_DONE}${SAID}`,
      `^${LED}(?:これから|今から|いまから|このあと)(?:の)?(?:${PAYMENT}(?:を)?(?:する|やる|します|始める)?|する|やる)?(?:ところ|とこ|の?話|予定)${SAID}`,
      `^${LED}(?:これから|今から|いまから|このあと)${PAYMENT}(?:を)?(?:する|やる|します|始める)${SAID}`,
    ].join('|'),
    'u',
  ),
);
/** 座敷のほうで普通に通った. */
const WENT_WELL = sieved(
  new RegExp(
    `^${LED}(?:${PAYMENT}(?:は|も|が)?)?(?:[^0-9]{1,8}で(?:は)?)?(?:普通に|無事に?|問題なく|すんなり(?:と)?|いつも(?:通り|どおり)(?:に)?)(?:通|とお)(?:った|りました|ってる|っています|っとる)${SAID}`,
    'u',
  ),
);

const TOPIC = '(?:更新|決済|会計|支払い?|履歴の?|お?金|その|そういう|この|そんな|カード)';
const NONE = sieved(
  new RegExp(
    [
      // 支払い済み answers what the customer's side shows.
      `^(?!支払い?済み?(?:です|だ)?$)(?:だから|でしょうから|いや|あの|もう|違う|違います)*${PAYMENT}(?:は|なら|の(?:ほう|方)は)?(?:もう|とっくに|ちゃんと|無事|全部|問題なく)*(?:に)?(?:終わ(?:って(?:い)?(?:る|ます)|った|りました|っとる)|済(?:んで(?:い)?(?:る|ます)|んだ|みました|み(?:です|だ)?)|完了して(?:い)?(?:る|ます)|できて(?:い)?(?:る|ます)|大丈夫|問題(?:ない|ありません))(?:です|ん|の|よ|けど|が|から|わ|って|だ|や)*$`,
      `^(?:だから|でしょうから|いや|あの|違う|違うって|違います|ちがう|ちゃう|そうじゃなくて)*${TOPIC}(?:の)?(?:話|こと|件|相談|質問|用件|用)(?:じゃ|では|や|とは)?(?:ない|なく|ありません|違|ちが)(?:て|です|ん|よ|って|ってば|の|わ|けど|が|い|います|う)*$`,
      `^(?:だから|でしょうから|いや|あの|もう)*${PAYMENT}(?:の(?:話|確認|こと))?(?:は|って)?(?:し|やっ)て(?:い)?(?:ない|ません|へん)(?:です|ん|の|よ|って|けど|が|や|わ)*$`,
      `^${PAYMENT}(?:の)?確認(?:は|も)?(?:もう)?(?:いい|結構|いらない|いりません|要らない|要りません|必要ない|必要ありません|不要|大丈夫|ええ)(?:です|わ|よ|や|から|って)*$`,
    ].join('|'),
    'u',
  ),
);
const NONE_ABROAD = sieved(
  /^(?:it's |this is |that's )?not about (?:a|the) payment|^no payment (?:was|is) (?:in doubt|interrupted)|^(?:the )?payment (?:is|was) (?:already )?(?:done|finished|complete|fine)\b|^不是(?:收款|付款|支付)的(?:事|问题)|^(?:收款|付款|结账)(?:已经)?(?:完成|结束|好)了$|^결제\s?(?:얘기|이야기|문제)(?:가)?\s?아니|^결제는?\s?(?:이미|벌써)?\s?(?:끝났|완료)/iu,
);
