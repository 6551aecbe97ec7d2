import { sentencesIn } from './close.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/** The second try that was allowed has gone through, and nothing else is told of it (もう一回やったら通りました). Expects folded text. */
export function hasRetryWorked(text: string): boolean {
  const close = withoutSpaces(text).replace(SORRY, '');
  if (NOT_ALONE.test(close) || close.length > LONGEST) return false;
  return AGAIN.test(close) || PAID.test(close) || ABROAD.test(text) || ASIA.test(text);
}

/**
 * あとで、みたいなの押したら通りました。5400円ちゃんと出てます: a payment went through at its first try, and whatever stands beside it tells
 * nothing else of it, and asks nothing. Expects folded text.
 */
export function hasGoneWell(text: string): boolean {
  const sentences = sentencesIn(text)
    .map(withoutSpaces)
    .filter((one) => /\p{L}/u.test(one));
  const isAll = sentences.every((one) => one.length <= LONGEST && !isMore(one));
  return isAll && sentences.some((one) => WELL.test(one));
}

function isMore(sentence: string): boolean {
  return NOT_ALONE.test(LIKE.replace(sentence, '')) || NOT_AT_FIRST.test(sentence);
}

/** あとで、みたいなの押したら: of a button. */
const LIKE = sieved(/みたいな/gu);

const SORRY = /^(?:あ|、)*(?:す[みい]ません|ごめん(?:なさい|ね)?)[、。]?/u;
const LONGEST = 50;

/** Of the first try, of two entries, of the customer's side, of another way, of what is doubted or asked; or not of a payment. */
const NOT_ALONE = sieved(
  /最初|[1一](?:回|度|件)目|前の|両方|どちらも|どっちも|[2二](?:件|つ|重)|ふたつ|二重|引か|引き落|請求|残高|通知|明細|レシート|客|やっぱ|履歴|処理|未了|失敗|エラー|現金|別の|ほか|他の|更新|アプデ|アップデート|起動|電源|充電|wi-?fi|ログイン|ない|ません|かも|たぶん|多分|みたい|らしい|たら(?:いい|どう|教え)|(?:まし|っ)たか|\b(?:not|if|both|twice|first|maybe|charged|cash)\b|没|不|两|如果|现金|안\s|못|두\s?(?:건|번)|현금/u,
);

const LEAD =
  '(?:はい|いや|おお?[ーっ]+|もう|今|いま|あ|お?かげ(?:さま)?で|無事に?|ちゃんと|やっと|なんとか|何とか|で|じゃ|、|。){0,6}';
const ONCE_MORE =
  '(?:もう(?:一|1)(?:回|度|ぺん)|もういっかい|もういちど|もっかい|もっぺん|再度|改めて|今度は|こんどは|(?:二|2)(?:回|度)目|再決済|(?:やり|取り|通し|切り|打ち|し)直し)';
const WORKED =
  '(?:通(?:った|りました|れました|せました|せた)|(?:成功|成立|完了)(?:した|しました|です|でした)|でき(?:た|ました)|出来(?:た|ました)|いけ(?:た|ました)|行け(?:た|ました)|いきました|うまくい(?:った|きました)|払え(?:た|ました)|払(?:ってもらえ|っていただけ)(?:た|ました)|ok(?:でした|だった|です)?)';
const TAIL =
  '(?:よ|わ|ので|です|ん|で|けど|が|ありがとう(?:ございま(?:す|した))?|おおきに|あざっ?す|どうも|助かりました|よかった|良かった|お客様も帰りました|から(?:もう)?(?:いい|ええ|大丈夫だ?|平気だ?)(?:ってば?)?|これで(?:いい|よい|大丈夫|終わり)(?:(?:です)?(?:か|よね|ね))?|もう大丈夫(?:(?:です)?(?:か|よね|ね))?|、|。|!|\\?)*';

/** Run more than once, of another sale, or asked. */
const NOT_AT_FIRST = sieved(
  new RegExp(
    `${ONCE_MORE}|もう(?:一|1)|また|再|何[回度]|[23二三](?:回|度)|次|さっき|先ほど|止ま|固ま|落ち|消え|途中|ピッ|\\?|か[。!]*$|どう|教え|って(?:言|書|の?こと)|はず`,
    'u',
  ),
);
/** 飛ばしたら: nothing that is done with a payment. */
const WITH =
  '(?:[^。?]{0,24}(?:押し|おし|飛ばし|とばし|スキップし|あとに?し|後に?し|回し|閉じ|やっ|し)たら|(?:[^。?]{0,10}で)?)';
const WELL = sieved(
  new RegExp(
    `^${LEAD}${WITH}${LEAD}(?:普通に|すんなり|問題なく)?(?:(?:カード|決済|会計|支払い?|お会計|クレジット)(?:が|は|も|を)?${LEAD}(?:普通に|すんなり|問題なく)?${WORKED}|(?:普通に|すんなり|問題なく)?(?:通(?:った|りました)|払え(?:た|ました)))${TAIL}$`,
    'u',
  ),
);

const AGAIN = sieved(new RegExp(`^${LEAD}${ONCE_MORE}[^。?\\n]{0,16}?${WORKED}${TAIL}$`, 'u'));
/** 決済できました, 通りました. */
const PAID = sieved(
  new RegExp(
    `^${LEAD}(?:カード|決済|会計|支払い?|お会計|クレジット)(?:が|は|も|を)?${LEAD}${WORKED}${TAIL}$|^${LEAD}(?:通(?:った|りました)|成功(?:した|しました)|払え(?:た|ました))${TAIL}$`,
    'u',
  ),
);
const ABROAD = sieved(
  /^(?:ok,? |yes,? )?(?:it|the (?:payment|card|second try|second attempt|retry)|that) ?(?:now |has )?(?:went through|gone through|worked|was approved|succeeded)(?: (?:now|this time|the second time|on the second try))?[.! ]*$|^(?:付款|收款|支付)成功了[。! ]*$/u,
);

/** 重新刷了,这次成功了,谢谢; 다시 결제했어요 잘 됐어요 감사합니다. */
const THANKS_ASIA =
  '(?:(?:非常)?(?:谢谢|感谢|多谢)(?:你|您|啦|了)*|감사(?:합니다|해요)|고마(?:워요|습니다)|고맙습니다|다행이(?:에요|네요))?';
const ASIA = sieved(
  new RegExp(
    [
      `^(?:好的?|嗯|刚才|那|我|已经|[,，。 ])*(?:这次|(?:再|又|重新|重)(?:刷|收|付|结|扫|试)(?:了)?(?:一?次|一下|一遍)?(?:款|卡|账|钱)?(?:了)?)[,，。 ]*(?:这次|就|然后|客人|终于|已经|很|都)*(?:付款|收款|刷卡|支付|交易)?(?:就)?(?:成功|通过|可以|好|过|没问题|顺利|付好|收到)了?[,，。! ]*${THANKS_ASIA}[。! ]*$`,
      `^(?:네|예|아|방금|지금|그래서|[,. ])*(?:이번엔|이번에는|(?:다시|한 ?번 ?더|재) ?(?:카드(?:를)? ?)?(?:결제 ?)?(?:했더니|하니까?|했는데|했고|해서|하고|했어요|했습니다|해 ?봤는데|해 ?보니까?|해 ?봤더니|긁었더니|긁으니까?|긁었는데|긁었어요|받았어요|받으니까?))[,.! ]*(?:이번엔|이번에는|이제|잘|무사히|정상적으로|문제 ?없이|결제(?:가)?)*[ ]?(?:결제(?:가)? ?)?(?:잘 ?)?(?:됐|되었|성공했|성공이|승인됐|승인 ?났|통과됐|끝났|되네|돼|됩)(?:어요|습니다|네요|니다|요|에요)*[,.! ]*${THANKS_ASIA}[.!~ ]*$`,
    ].join('|'),
    'u',
  ),
);
