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
const DENIED = sieved(/^.*(?:じゃなく(?:て|、)?|ではなく(?:て|、)?|ちゃうくて|やめて)/u);

/** 7時じゃなくて8時 names 8時. */
export function withoutDenied(words: string): string {
  const rest = DENIED.replace(REFUSED.replace(words, ''), '');
  const meant = rest === '' ? DENIED_LAST.replace(words, '') : DENIED_LAST.replace(rest, '');
  return AWAY_UNTIL.replace(meant, '');
}

/** 9時は困る。11時でいい, 9時にはもう出ちゃうんで10時過ぎに: an hour that does not suit, before one that does; 15時って言ったけど16時に. */
const REFUSED = sieved(
  /\d{1,2}時(?:半|\d{1,2}分)?(?:ごろ|頃|くらい)?(?:って|と|で|に)(?:言|お願い|頼|伝え|予約)(?:っ|い|し|ん|みし?|え)?(?:た|だ|まし(?:た)?|てた|てまし(?:た)?)(?:んです|んだ|です)?(?:けど|けれど|が|のに)(?=.*\d{1,2}時)|\d{1,2}時(?:半|\d{1,2}分)?(?:ごろ|頃|くらい)?(?:に)?(?:は|だと|じゃ|では)(?:もう|まだ|ちょっと|たぶん|うち)?[^、。!?\d]{0,8}(?:いな(?:い|く)|いません|おらん|出(?:ちゃ|て|る|ます|かけ|とる|られ|れ)|(?:でき|行け|取れ|動け|話せ)(?:な|ま)|無理|むり|だめ|ダメ|困|悪い|難し|厳し|早(?:い|す)|忙し)[^、。!?\d]{0,8}[、。!?]?(?=.*\d{1,2}時)/u,
);
