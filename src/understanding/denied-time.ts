import { sieved } from './sieve.ts';

/** 24日まで休みで25日に: the day on which somebody is back. */
const AWAY_UNTIL = sieved(
  /^[^。?]*?\d{1,2}日まで[^。?]{1,20}?(?=(?:\d{1,2}月)?\d{1,2}日(?!まで))/u,
);

const NAMED_DAY =
  '(?:(?:\\d{1,2}月)?\\d{1,2}日|明日|明後日|今日|今夜|[月火水木金土日]曜|\\d{1,2}時半?)(?:の(?:朝|昼|夕方|夜|晩|話|こと))*';
/** 明日の朝の話!25日じゃなくて names no 25日; 25日じゃない? and 25日じゃないと do. */
const DENIED_LAST = sieved(
  new RegExp(
    `${NAMED_DAY}(?:(?:じゃ|では)(?:なくて?|ない(?:です|って|よ|わ|し|けど|ん|だ)+)|ちゃう(?:くて|わ|ねん)?)[、。!]*$`,
    'u',
  ),
);
const DENIED = sieved(/^.*(?:(?:じゃ|では)なく(?:て(?!も)|、|(?!て))|ちゃうくて|やめて)/u);

/** 今日は忙しいから木曜の朝: a day that does not suit, before one that does. */
const REFUSED_DAY = sieved(
  /(?:今日|今夜|明日|明後日|\d{1,2}日|[月火水木金土日]曜日?)は(?:もう|まだ|ちょっと|たぶん|うち)?[^、。!?\d]{0,8}(?:忙し|無理|むり|だめ|ダメ|駄目|い(?:ない|ません)|おらん|出かけ|でかけ|留守|混[むみん]|予約|でき(?:な|ま)|きつ|厳し|難し|バタバタ|ばたばた)[^、。!?\d]{0,10}[、。!?]?(?=[^?]*(?:今日|今夜|明日|明後日|\d日|[月火水木金土日]曜|来週))|(?:今日|今夜|明日)(?:店里?|我们|有点|很|太|特别|比较|非常|好|真的){0,3}(?:忙|没空|没时间|来不及)[^、，,。!?\d]{0,4}[、，,。!?]?(?=[^?]*(?:今日|今夜|明日|明後日|\d日))/u,
);

/** 前の日に言ってほしかったのに: over, and no time to be told at. */
const REGRETTED = sieved(
  /(?:前の日|前日|前の[夜晩]|昨日|朝)(?:の(?:うち|夜|晩|朝))?(?:に|から)(?:は)?(?:ちゃんと|もう|、)*(?:言|教え|知らせ|お?しらせ|連絡|通知|リマインド)[^。?]{0,4}(?:(?:ほし|欲し|もらいた|いただきた)かった|くれ(?:れば|たら)(?:よかった|良かった|いい|ええ)|くれないと)/u,
);

/** 当日は孫んとこ行くねん。別の日でもええ?: any day but the one that is named. */
const ANY_OTHER = sieved(
  /^.*(?=(?:別の|べつの|違う|ちがう|ほかの|他の)日(?:に|で)(?:更新|や|し)?[^。?]{0,6}(?:いい|良い|ええ|よい|よか|大丈夫|平気|ok|でき|構わ|かまわ|可能)[^。]{0,8}$)/iu,
);

/** 8時過ぎたので始めていいですか, 9時になったけど: an hour that has come is no time to be met. */
export function withoutPassed(words: string): string {
  return PASSED.replace(words, '');
}

const PASSED = sieved(
  /(?:朝の?|もう){0,2}\d{1,2}時(?:半|\d{1,2}分)?(?:を|も|に|、){0,2}(?:過ぎ|すぎ|回っ|まわっ|なっ)(?:まし)?た(?:ので|から|んで|けど|けれど|が|し|よ|ん(?:です|だ)(?:が|けど))/u,
);

/** なんで9月1日の話になるんですか。今日の話です: the day that was not meant, before the one that is. */
const COMPLAINED = sieved(
  /^[^。?!]{0,12}(?:\d{1,2}月)?\d{1,2}日(?:の|って)(?:話|こと|日付)?(?:に|が|を|の)?(?:なる|なって|出(?:て|る)|言(?:っ|う)|なん|です)[^。?!]{0,10}[。?!、]+(?=.*(?:今日|今夜|明日|明後日|\d日|[月火水木金土日]曜))/u,
);

/** 7時じゃなくて8時 names 8時. */
export function withoutDenied(words: string): string {
  const suited = REFUSED_DAY.replace(
    REFUSED.replace(
      ANY_OTHER.replace(REGRETTED.replace(COMPLAINED.replace(withoutPassed(words), ''), ''), ''),
      '',
    ),
    '',
  );
  const rest = DENIED.replace(suited, '');
  const meant = rest === '' ? DENIED_LAST.replace(words, '') : DENIED_LAST.replace(rest, '');
  return AWAY_UNTIL.replace(meant, '');
}

const UNSUITED =
  '\\d{1,2}時(?:半|\\d{1,2}分)?(?:ごろ|頃|くらい|ちょうど|きっかり|ぴったり|台|過ぎ|すぎ)?(?:(?:ちょっと|もう|やっぱり?)?(?:無理|むり|だめ|ダメ|駄目|きつい)|(?:に)?(?:は|だと|じゃ|では)(?:もう|まだ|ちょっと|たぶん|うち)?[^、。!?\\d]{0,12}(?:いな(?:い|く)|いません|おらん|出(?:ちゃ|て|る|ます|かけ|とる|られ|れ)|(?:でき|行け|取れ|動け|話せ)(?:な|ま)|無理|むり|だめ|ダメ|困|悪い|難し|厳し|早(?:い|す)|忙し|片付|片づけ|仕込|営業中|混[むんみ]|来客|予定[がもあ]|用事|会議|打ち?合わせ|面接|約束|予約[がもあ入]|接客|ピーク|団体))[^、。!?\\d]{0,8}';
/** 9時は困る。11時でいい, 9時にはもう出ちゃうんで10時過ぎに: an hour that does not suit, before one that does; 15時って言ったけど16時に. */
const REFUSED = sieved(
  new RegExp(
    `\\d{1,2}時(?:半|\\d{1,2}分)?は(?:ちょっと|微妙|きつい|早い)(?:で|です|なので|かな|かも)*[、。]+(?=.*\\d{1,2}時)|\\d{1,2}時(?:半|\\d{1,2}分)?(?:ごろ|頃|くらい)?(?:って|と|で|に)(?:言|お願い|頼|伝え|予約)(?:っ|い|し|ん|みし?|え)?(?:た|だ|まし(?:た)?|てた|てまし(?:た)?)(?:んです|んだ|です)?(?:けど|けれど|が|のに)(?=.*\\d{1,2}時)|${UNSUITED}[、。!?]?(?=.*\\d{1,2}時)`,
    'u',
  ),
);

/** 10時だとお店混んでるから無理: an hour that does not suit, and none that does. */
const ONLY_REFUSED = sieved(
  new RegExp(`^[^\\d?]{0,12}${UNSUITED}(?<!(?:か|の|よね)[。!]?)[、。!]*$`, 'u'),
);

export function refusesTime(words: string): boolean {
  return ONLY_REFUSED.test(words);
}
