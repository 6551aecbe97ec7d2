import { sieved } from './sieve.ts';

const LEAD =
  '(?:(?:で|え[ーっえ]?|あの|ちなみに|その|この|つまり|じゃあ?|ほな|すみません|ってことは|(?:8月)?25日の|月曜の|(?:8月)?26日の)[、\\s]{0,2}){0,3}';
const END =
  '(?:の(?:こと)?|こと|です|でしょう|だ|や|なん|まで|か|ね|な|よ|っけ|ん){0,5}[?？。!…\\s]{0,3}$';
/** 夜って何時, 夜っていつ, 夜とは何時のこと. */
const WHICH_NIGHT = sieved(
  new RegExp(
    `^${LEAD}(?:夜|よる|晩|深夜)(?:まで)?(?:って|とは|いうのは|は|というのは|っていうのは)?[、\\s]{0,2}(?:いつ|何時|なんじ|なん時|何日の(?:何時|夜|こと)|どの夜|いつの(?:夜|こと))(?:ごろ|頃|くらい|ぐらい|まで)?${END}`,
    'u',
  ),
);
/** つまり25日の何時までなん; 26日までって書いてなかった? */
const WHICH_HOUR = sieved(
  new RegExp(
    `(?:^|[。、!！…\\s])${LEAD}(?:結局|要するに)?(?:8月)?25日の(?:夜の)?(?:何時|なんじ)まで${END}|^${LEAD}(?:でも|お知らせに(?:は)?)?(?:8月)?26日まで(?:って|と|て)?[、\\s]?(?:言|いう|ゆう|ゆっ|書|聞|なって)[ぁ-ん]{0,3}(?:へん|な(?:い|かった)|ませんでした|た(?:よね|けど|じゃ|やん|や))[ぁ-ん]{0,6}[?？。!…\\s]{0,3}$`,
    'u',
  ),
);
/** それって何曜日, 期限は何曜日? */
const WHICH_DAY = sieved(
  new RegExp(
    `^${LEAD}(?:(?:それ|これ|そこ|そ|期限|締め?切り|(?:8月)?2[56]日?|最終日|最後の日|その日)(?:って|は|とは|の夜って|の夜は)?)?[、\\s]{0,2}(?:何|なん)曜(?:日)?${END}`,
    'u',
  ),
);
/** ほなずっとスキップしとくわ, このまま後回しにし続けます. */
const FOREVER = sieved(
  /^(?:(?:じゃあ?|では|ほな|ほんなら|なら|それなら|もう|だったら|面倒だから|めんどくさいから)[、\s]{0,2}){0,3}(?:ずっと|永遠に|永久に|一生|いつまでも|この先も|毎回)(?:は|も|このまま|、){0,2}(?:更新(?:は|を)?)?(?:スキップ|後回し|あと回し|先延ばし|飛ば|とば|無視|放置|放っと|ほっと|あとに回|後に回)(?:に|を)?(?:し|す|で|ば|い|と){0,3}(?:[ぁ-ん]){0,10}[?？。!…\s]{0,3}$/u,
);

/** 25日の深夜2時は26日扱い?, 夜中の1時って翌日になる?: of which day an hour behind midnight is. */
const WHOSE_DAY = sieved(
  /(?:(?:\d{1,2}月)?(?<of>\d{1,2})日の?)?(?:(?:夜の?)?(?:深夜|真?夜中|未明)の?(?:(?:\d{1,2}|[零一二三四五])時(?:半)?)?|夜の?[1-5]時(?:半)?|(?<!\d)(?:0|零|2[4-9])時(?:半)?)(?:過ぎ|すぎ|ごろ|頃|以降|台)?(?:って|は|だと|なら|も|とか|の(?:場合|扱い)は?|、){1,3}(?:(?:まだ|もう|やっぱり?|つまり|当然|日付は?|期限は?)[、]?){0,2}(?:(?:(?:\d{1,2}月)?(?<counted>\d{1,2})日)(?<night>の夜|分)?|(?<next>翌日|次の日|明日|日付が?変わった(?:後|あと))|(?<same>当日|その日|同じ日|今日|前の日|前日))(?:の)?(?:扱い|あつかい|分|カウント|計算|(?:に|と)(?:な(?:る|り)|入る|含|数え|みな)|という?(?:こと|扱い)|って(?:こと|扱い))(?:[ぁ-ん]{0,8})[?？。!…\s]{0,3}$/u,
);

/** Whether the hour is said to be of the next day, of the same one, or of a date, whose day before is not named. Expects NFKC. */
export function whoseDay(said: string): 'next' | 'same' | 'date' | null {
  const { of, counted, night, next, same } = WHOSE_DAY.exec(said)?.groups ?? {};
  if (next !== undefined) return 'next';
  if (same !== undefined) return 'same';
  if (counted === undefined) return null;
  if (of === undefined) return 'date';
  // 26日の0時は25日の夜ってこと? is so.
  if (night === 'の夜' && Number(counted) < Number(of)) return null;
  return Number(counted) > Number(of) ? 'next' : 'same';
}

/** What night, or which weekday, the deadline is of. Expects NFKC without blanks around it. */
export function asksNightOrDay(said: string): boolean {
  return [WHICH_NIGHT, WHICH_HOUR, WHICH_DAY].some((one) => one.test(said));
}

/** Expects the same. */
export function putsOffForever(said: string): boolean {
  return FOREVER.test(said);
}
