import type { PaymentTold } from '../core/reading.ts';
import { sieved } from './sieve.ts';
import { rewriting } from './wordings.ts';

/** What may stand around the outcome that the history shows, in a merchant's own words: that it was said before, that it was found at last, and which sale it is. */

/** だから, いや本当に: said once more, and no more than that. */
const INSISTS =
  '(?:いや|[あお]っ?(?=(?:成功|成立)に(?:変わ|かわ))|(?:だ|でしょう)から(?:さ|ね)?|ですから|やから|ほんとに|本当に|さっきから|さっきも?言ったけど|何度も言(?:う|い)?(?:ます)?けど|今は|とにかく)';
/** 一番上, 8:31の650円, さっきのやつ. */
const SALE =
  '(?:(?:途中で)?(?:止まった|停まった|中断した|途中の)(?:の(?=は|が|も))?|(?:時刻|時間|金額|も|と){2,5}(?:同じ|おなじ|合って(?:い)?(?:る|て)|一致して(?:い)?(?:る|て))(?:やつ|もの|の|で|し)?|(?:一番|いちばん)(?:上|新しい)の?(?:やつ|ところ|とこ|行|分|会計|決済)?|最新の|直近の|さっきの|今さっきの|今の|この|その|該当の|[0-9]{1,2}(?::?[0-9]{2}分?|時(?:[0-9]{1,2}分|半)?)(?:ごろ|頃)?の|[0-9]{2,7}円の?|お?会計|決済|支払い|取引|レジ[0-9]?|やつ|分|ほう|方)';
const OF_SALE = `${SALE}{1,4}(?:は|が|も|で|のは|に|には|では)?`;
const FOUND =
  '(?:なんか|やっと|ようやく|今|いま|履歴|画面|端末|を|が|も|の){0,4}(?:開けた|開けました|開いた|開きました|見れた|見れました|見られました|見えた|見えました|見つけた|見つけました|見つかった|見つかりました|出てきた|出てきました|見た|見ました|見たら|確認した|確認しました|確認したら|出て(?:い)?た|出て(?:い)?ました|出とった|出とりました|出とる|載って(?:い)?た|載って(?:い)?ました|あったよ?(?!の))(?:よ|わ|けど|ので|ところ)?|履歴(?:の?画面)?(?:を|も|が)?(?:もう一度|もう一回)?(?:更新|リロード|再読み込み|(?:読み込み|開き|見)直)し(?:たら|て(?:み)?たら|て見たら)';

/** さっきまで処理中だったのが: how it stood before, in front of how it stands now. */
const WAS =
  '(?:(?:さっき|今|いま|ずっと)?(?:まで)?(?:は)?(?:処理中|処理未了|未了|保留)(?:(?:だった|でした)(?:の|ん)?(?:が|けど|から)?|から|が)(?=成功|成立))';

/** 8:55 5400 成功: the line itself, copied from the list. Of a success alone: a failure is believed in whole sentences only. */
const ENTRY =
  '(?:[0-9]{1,2}(?::[0-9]{2}分?|時[0-9]{1,2}分)(?:[0-9]{2,7}円?)?|[0-9]{3,7}円?)(?=成功|成立)';

/** だから一番上は: nothing that tells of the outcome itself. Expects a message without spaces and marks. */
const LEADING = `(?:${INSISTS}|${FOUND}|${WAS}){0,4}(?:${OF_SALE}|${ENTRY})?(?:${INSISTS})?`;

/** Without a sale, any plain failure; of one that is named, only what is shown: さっきの会計は失敗でした need not be read in the history. */
export const LEADS_TO_FAILURE = `(?:${INSISTS}|${FOUND}){0,4}(?:(?!失敗しま|失敗でした)|${OF_SALE}(?:${INSISTS})?(?=失敗(?:と|って|に|で)?(?:出|なっ|表示|記載|書)))`;

/** 失敗だってば. */
export const INSISTENT =
  '(?:(?:なん)?(?:だ|です)?ってば|(?:って|と)言って(?:い)?(?:る|ます)(?:のに|でしょ|やん)?)?';

const LEADS = sieved(new RegExp(`^${LEADING}(?=失敗|成功|成立)`, 'u'));

/** 8:31の650円が成功になってました as 成功になってました. */
export function withoutLead(sentence: string): string {
  return sentence.replace(LEADS.pattern, '');
}

/** 履歴見ようとしたら更新しろって出て先に進めない, 履歴の出し方がわからない. */
export const NOT_LET_IN =
  /履歴(?:の?画面)?(?:を|が|は|も)?(?:見|開|確認し)(?:よ|こ)うと(?:し|思|すると|したら)[^。]{0,8}?(?:更新|アップデート|エラー|進め|進ま|開か|開け|だめ|ダメ|無理|戻)|履歴(?:を|が|は|も)?(?:見|開|確認し)(?:よう|こう|ようと)に?も[^。]{0,10}?(?:開か|開け|動か|立ち上が|入れ|つか)(?:ない|ません|へん)|履歴(?:の?画面)?(?:を|が|は|も|に|には)?(?:触れ|さわれ|触らせてもらえ|いじれ|見せてもらえ|入れてもらえ)(?:ない|ません|へん|ん)(?!か)|履歴(?:の?画面)?(?:(?:の)?(?:出し方|だし方)(?:が|も)?(?:全然|さっぱり)?(?:わか|分か)(?:ら|り)|(?:に|まで)(?:行け|いけ|たどり着け|入れ|進め))(?:ない|ません|へん|ん)(?!か)/u;

/** The list itself does not open: 打不开记录. */
export const NOT_OPEN =
  /(?:cant|cannot|couldnt|unableto)(?:open|see|find|access|getinto|load)(?:the|my|our)?(?:payment|transaction)?history|(?:打不开|看不到|看不了|进不去)(?:交易|付款|历史)*(?:记录|历史)/u;

/** カード途中で止まって, アプリが落ちてしまってですね: of the sale, before the history is told. Expects text without spaces. */
const STORY =
  '(?!.*(?:更新|アップデート|別の|前回|昨日|次の|もう[一1][回度]|もっかい|再度|やり直|[2二]回|また))[^。?]{1,48}(?:(?:止ま|とま|固ま)っ|落ち|消え|(?:途)?切れ|閉じ|フリーズし|中断(?:し|され)|エラー(?:に|が)(?:なっ|出))(?:て(?:しまって|しまい(?:まし)?て)?|ちゃって|ちゃった(?:ので|から|んで|んですけど)?|たので|たから|たんで|たんですけど|ましたので|まして)(?:ですね|、)*(?:今|いま|すぐ|さっき|とりあえず|一応)*';
const LED_BY_STORY = sieved(new RegExp(`^(?:えっと|あの|すみません)*${STORY}$`, 'u'));

const LEAD =
  /^(?:すみません|すいません|えっと|あ|はい|いや|やっぱり?|やはり|今|いま|さっき|改めて|[0-9]{1,2}分(?:後|ほど|くらい)?(?:に|して|経って|たって|待って)?|しばらくして|少し(?:して|待って)|(?:あと|後)(?:で|から)|もう[一1][度回]|端末|機械|決済|取引|お?会計|お?支払い?|でも|ただ|けど|こっち|こちら|うち|店|レジ|側|ほう|方|の|it|the|payment|our|my|交易|付款|结账|결제)*$/u;

/** Whether what the history shows is told plainly behind these words; もう履歴に出てきた、成功って of a success alone. */
export function mayLead(before: string, first: string | null | undefined): boolean {
  return (
    LEAD.test(before) || LED_BY_STORY.test(before) || (before === 'もう' && first === 'success')
  );
}

/**
 * 失敗なし, 失敗でねぇ, 失敗の文字ねぇ: the history shows no failure, in a word that might be an ending of one (失敗だな, 失敗だねえ). As long as it may
 * say so, it is none (fact `payment`). Expects text as it was written or folded: folded, でねぇ is でね.
 */
export function deniesFailure(text: string): boolean {
  return NO_FAILURE.test(text);
}

/** What else was told there stays. */
export function withoutDenied(told: PaymentTold, text: string): PaymentTold {
  if (!deniesFailure(text)) return told;
  const { history, shown } = told;
  return {
    ...told,
    history: history === 'failed' ? null : history,
    shown: shown === 'failed' ? null : shown,
  };
}

const NO_FAILURE = sieved(
  /失敗[^。、!?\s成完]{0,10}?(?:[無な]し|ナシ|(?<=では?|じゃ|[のはがも]|文字|表示|記載|履歴|言葉|印|マーク|件|やつ)ね(?=$|[ぇえー〜、。!\s])|(?<![だすたやよなるか])ね[ぇえー〜])/u,
);

/** りれきにはせいこうとでてます: what the history shows, written in kana alone. */
export const inKanji = rewriting([
  [/しっぱい|シッパイ/gu, '失敗'],
  [/せいこう|セイコウ/gu, '成功'],
  [/しょりちゅう/gu, '処理中'],
  [/りれき|リレキ/gu, '履歴'],
  [/(?<=失敗(?:って|て|と|に)?|(?:成功|処理中)(?:って|と)\s?)で(?=て|た|ま)/gu, '出'],
]);
