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

/** What night, or which weekday, the deadline is of. Expects NFKC without blanks around it. */
export function asksNightOrDay(said: string): boolean {
  return WHICH_NIGHT.test(said) || WHICH_DAY.test(said);
}

/** Expects the same. */
export function putsOffForever(said: string): boolean {
  return FOREVER.test(said);
}
