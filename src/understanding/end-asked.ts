import type { HourReading, TimeAsked } from '../core/time-reading.ts';
import { sieved } from './sieve.ts';
import { readClock } from './time-of-day.ts';
import { inOneTongue } from './time-tongues.ts';

const HOUR =
  '(?:今日の?|今夜の?)?(?:朝|夜|夕方|晩|深夜|夜中|午前|午後|お?昼)?の?\\d{1,2}(?:時(?!間|点|代)(?:半|\\d{1,2}分(?!前|後))?|:\\d\\d)';
const ABOUT = '(?:ごろ|頃|ころ|くらい|ぐらい|ちょうど)?';
const NOW = '(?:今日|今|いま|これ)(?:から|すぐ(?:に)?)?';
const BEGINS =
  '(?:(?:すぐ|もし|端末の?|更新|アップデート|アプデ|スタート|開始|実行)(?:に|を)?|、)*(?:始め|はじめ|やっ|やり|や(?=れば|ると)|し(?=た|て)|すれば|すると|かけ|押し)(?:(?:始め|はじめ)(?=た|れ|る|て))?(?:たら|たとして|た場合|れば|ると|るとして|ても?|ば)?';
const OVER = '(?:終わ|おわ|済|すむ|すみ|完了|使え|つかえ|でき(?:る|ます|上が))';

/** 今始めたら何時に終わる?, 9時に始めて終わるのは何時?, これから更新すると何時までかかる? */
const WHEN_OVER = sieved(
  new RegExp(
    `(?:${NOW}|${HOUR}${ABOUT}(?:に|から))${BEGINS}(?:、|だいたい|大体|じゃあ?)*(?:(?:何時|いつ)(?:ごろ|頃|くらい|ぐらい)?(?:に|には|まで(?:に|には)?)?(?:${OVER}|かか|な(?:る|り)|です|でしょ|か|\\?|$)|(?:終わ(?:る|り|れる)|おわる|使える|済む)(?:の|ん)?(?:は|って)?(?:だいたい)?(?:何時|いつ))|(?:何時|いつ)(?:ごろ|頃|くらい|ぐらい)?(?:に|まで(?:に|には)?)?(?:終わ(?:る|ります|り)|おわる|済む|使える|かかる)(?:の|ん|です|か|かな|\\?|、|。)*${NOW}${BEGINS}`,
    'u',
  ),
);
/** 今からやって9時半に終わる?, 今から10時までに終わりますか, 9時半に間に合う?今からで. */
const IN_TIME = `(?:まで(?:に(?:は)?)?|に(?:は|も)?|で)(?:全部|ちゃんと|ギリ|ぎりぎり|、)*(?:終わ(?!ら(?!せ)|った)|おわ(?!ら(?!せ)|った)|間に?(?:合|あ[うわい])|まに[合あ]|済(?:む|み|ま)|使え|いけ(?:る|ます)|行け(?:る|ます))`;
const BY_THEN = sieved(
  new RegExp(
    `(?:今|いま|これ)(?:から|すぐ(?:に)?)?(?:${BEGINS})?(?:だと|なら|で|、)*(?<hour>${HOUR})${ABOUT}(?:の(?:予約|お?客(?:さん|様)?))?${IN_TIME}|(?<then>${HOUR})${ABOUT}${IN_TIME}[^。?]{0,6}[?。、]?(?:今|いま|これ)(?:から|すぐ)(?:${BEGINS})?(?:で|だと|でも)?(?:も)?[?。]*$`,
    'u',
  ),
);
/** 10時半に間に合わないと困る, 9時までに終わりますか: begun now, as no other hour is named. */
const ONLY_BY = sieved(
  new RegExp(
    `^(?:え|いや|えっと?|あの|あと|じゃあ?|では|でも|(?:端末の)?更新(?:って|は|が)?|これ(?:って|は)?|どうしても|、)*(?:${HOUR}${ABOUT}(?:に|から)${BEGINS}、?)?(?<by>${HOUR})${ABOUT}(?:の(?:予約|お?客(?:さん|様)?|開店|オープン))?(?:まで)?に(?:は)?(?:絶対に?|何とか|なんとか|ちゃんと|更新(?:が|は|を)?|、)*(?:(?:間に?合|間にあ|まに[合あ])(?:う|い(?:ま|そ)|える|わ(?:せ|ないと|なきゃ|なくちゃ|んと))|終わ(?:る|り(?:ま|そ|たい)|らせ(?:た|な|る)|ら(?:ないと|なきゃ|なくちゃ|んと)))`,
    'u',
  ),
);
const TO_COME =
  '(?:混(?:む|み|んで)|忙し|ばたば|バタバ|予約|団体|お?客(?:さん|様|さま)?|ピーク|ランチ|ディナー|宴会|(?:夜|昼|午後)の?(?:部|営業|診療)|午後診療|次の(?:部|回|方|人))';
const TILL_THEN =
  '(?:(?:今|いま|これ)(?:から|すぐ)|それまで|その(?:時間)?まで|その前|(?:夜|昼)までに)';
const DONE_BY =
  '(?:間に?(?:合|あ[うわい])|まに[合あ]|終わ(?:る|り|らせ)|済(?:む|み|ま)|いけ|行け|でき|大丈夫)';
/** 混むの18時からなんですけど今からやったら間に合いますか, 夜の部が5時からなんでそれまでに終わらせたい. */
const BEFORE_BUSY = sieved(
  new RegExp(
    `(?:${TO_COME}[^。?\\d]{0,10}(?<busy>${HOUR})|(?<hour>${HOUR})${ABOUT}(?:から|に|の|には|以降)(?:は|また|次の|大口の|団体の)*${TO_COME})[^?]{0,24}?${TILL_THEN}[^。?]{0,12}?${DONE_BY}`,
    'u',
  ),
);
/** Will it finish before 10? */
const BY_THEN_ABROAD = sieved(
  /(?:(?:will|would|can|could|does)(?:it|this|that|theupdate|theterminal|everything|i|we)(?:really|still|be|get|have)?|(?:it|this|that|theupdate|update|everything)(?:will|would|can|could|'?ll)(?:really|still|be|get)?|^|[,.!?])(?:finish|finished|end|complete|completed|done|over|ready)(?:it|theupdate|updating)?(?:by|before)(?<abroad>\d{1,2}(?::\d\d)?(?:am|pm)?)(?!\d|%|min|day)[^?]{0,10}(?:\?|$)/u,
);
const OF_ELSE_ABROAD = sieved(/charg|batter|repl(?:y|ied)|call|answer|payment|paid/u);
const OF_ELSE = sieved(
  /充電|会計|決済|支払|払|お?客[^。?]{0,6}(?:帰|終)|カード|電話|担当|返事|予約を|営業(?:は|が|終)|閉店|仕事|再起動|台|両方/u,
);

const OF_SALE = sieved(/充電|会計|決済|支払|払|カード|電話|担当|返事|台|両方/u);

/** When an update that is begun now, or then, is over, as it is asked. Expects figures without spaces. */
export function endAskedIn(
  plain: string,
): Pick<TimeAsked, 'isOfEnd' | 'endsBy' | 'isOfUntil' | 'isDoneThen'> {
  return {
    ...overAskedIn(plain),
    isOfUntil: OF_UNTIL.test(plain),
    isDoneThen: DONE_THEN.test(plain) && !OF_SALE.test(plain),
  };
}

/** それで朝には終わってる?, 今夜やれば明日の朝には終わってますか: whether it is over by then. */
const DONE_THEN = sieved(
  /(?<!昨日の|きのうの|昨夜の|今朝の)(?:朝|昼|夕方|夜|晩|明日|あした|開店(?:時間)?|オープン|\d時(?:半)?)(?:まで)?には(?:もう|全部|ちゃんと|、)*(?:終わって|済んで|完了して)(?:い)?(?:る|ます)(?:の|ん|です|か|よね|ね|な)*[?。]*$|(?:\d時(?:半)?(?:から|に)|(?:閉店|店|営業)(?:が)?(?:後|のあと|終わって)(?:から|に)?)(?:更新|アップデート|アプデ)?(?:を)?(?:やっ|始め|はじめ|し)(?:たら|れば|て)、?(?:翌?朝|明け方|開店)(?:まで)?に(?:は)?(?:もう|全部|ちゃんと|、)*(?:終わ(?:る|ります)|済(?:む|みます))(?:の|ん|です|か|よね|ね|な)*[?。]*$/u,
);

/** 両方いつまでですか, いつまでにすればよろしいのでしょうか. */
const OF_UNTIL = sieved(
  /(?:いつ|何日)まで(?:に)?(?:です|でしょう|なん|すれば|やれば|したら|やったら|終わらせ|済ませ|しないと|やらないと|更新|にすれば)[^。?]{0,14}(?:\?|か(?:ね|な)?[。!]*$|の[。!]*$|$)/u,
);

function overAskedIn(plain: string): Pick<TimeAsked, 'isOfEnd' | 'endsBy'> {
  if (BEFORE_BUSY.test(plain) && !OF_SALE.test(plain)) {
    const { busy, hour } = BEFORE_BUSY.exec(plain)?.groups ?? {};
    return { isOfEnd: false, endsBy: clockIn(busy ?? hour) };
  }
  const meant = plain.replace(NOT_THAT, '');
  if (OF_ELSE.test(meant)) return NOTHING;
  const isOfEnd = WHEN_OVER.test(meant);
  return { isOfEnd, endsBy: isOfEnd ? null : hourIn(meant) };
}

/** 充電じゃなくて更新が9時までに終わるか; 閉店後じゃなくて今です。今始めて10時に間に合う? */
const NOT_THAT =
  /^(?:え|いや|いえ|あの|違う|違います|ちがう|そう|だから|、|。)*(?:充電|準備|電話|閉店(?:後|して?から|の(?:後|あと))?|閉め(?:て?から|た(?:後|あと)))?(?:の(?:話|こと|時間|ほう|方))?(?:じゃ|では|や)?な(?:くて?|い(?:です|よ)?)[、。]?(?=更新|端末|アップ|アプデ|\d|今|いま)/u;

const NOTHING = { isOfEnd: false, endsBy: null };

function hourIn(plain: string): HourReading | null {
  const { hour, then } = BY_THEN.exec(plain)?.groups ?? {};
  return clockIn(hour ?? then ?? ONLY_BY.exec(plain)?.groups?.['by'] ?? hourAbroad(plain));
}

function hourAbroad(plain: string): string | undefined {
  const hour = BY_THEN_ABROAD.exec(plain)?.groups?.['abroad'];
  if (hour === undefined || OF_ELSE_ABROAD.test(plain)) return undefined;
  return /^\d+$/u.test(hour) ? `${hour}時` : inOneTongue(hour);
}

function clockIn(named: string | undefined): HourReading | null {
  const clock = named === undefined ? null : readClock(named, false);
  return clock !== null && clock !== 'impossible' && 'hour' in clock ? clock : null;
}
