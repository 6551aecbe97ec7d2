import type { Sign } from '../core/sign.ts';
import type { PastReading, PastSide } from '../core/time-reading.ts';
import { readDay } from './day-named.ts';
import { foldSpelling } from './spelling.ts';
import { readClock } from './time-of-day.ts';
import { inOneTongue } from './time-tongues.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/** When something was done, as a merchant puts it (7時すぎに入れ直した, 8時前, 30分前); null: no such time is named. */
export function readPast(text: string): PastReading | null {
  const whole = inOneTongue(TWO_DAYS.replace(IS_NOW.replace(text, ''), '2日前'));
  const left = leftOnSince(whole);
  if (left !== null) return namedIn(left);
  const cycled = toldOfCycle(whole);
  const words = cycled ?? onAgain(whole);
  if (IS_TO_COME.test(words) || WAS_NOT_DONE.test(words)) return null;
  const just = cycled === null ? null : justNow(cycled);
  return (
    agoIn(words) ?? just ?? namedIn(words) ?? (BEFORE_THAT.test(words) ? { kind: 'before' } : null)
  );
}

/** 入れ直した!もう8:31だけど間に合う?: what the clock says, and not when it was done. */
const IS_NOW = sieved(
  /(?:もう|今(?:は|が)?|いま|現在)、?(?:朝の|夜の)?\d{1,2}(?:時(?:半|\d{1,2}分)?|:\d\d)(?:過ぎ|すぎ|前|近く)?(?:だ(?!った)|です(?!た)|や(?!った)|なん|になる|になって|回って|まわって)(?:けど|が|から|し|よ|ね|で|の|ん|る|ます|だ|です|や|わ)*[、。!]?/u,
);

/** 8時半に電源入れたばかりですが再起動は要りますか. Expects normalised text. */
export function cycleSigns(text: string): readonly Sign[] {
  const close = withoutSpaces(foldSpelling(text));
  if (OF_PAYMENT.test(close)) return [];
  if (leftOnSince(close) !== null) return ['tellsOn'];
  return SWITCHED_ON.test(close) ? ['asksCycle'] : [];
}

/** 昨日の朝からつけっぱなし: it was switched on then, and every day has its date. */
function leftOnSince(words: string): string | null {
  return LEFT_ON.exec(withoutSpaces(words))?.groups?.['when'] ?? null;
}

const LEFT_ON = sieved(
  /(?<when>(?:昨日|きのう|昨夜|ゆうべ|昨晩|今朝|けさ|今日|先週|\d{1,2}日(?:くらい|ぐらい)?前|(?:\d{1,2}[月/])?\d{1,2}日?(?=の|から|に)|[月火水木金土日]曜日?)(?:の?(?:朝|昼|夕方|夜|晩|午前|午後))?(?:の?\d{1,2}時(?:半)?)?)(?:ごろ|頃|くらい)?(?:から|に|、)?(?:電源|端末|機械)?(?:は|が|を|も)?(?:ずっと)?(?:つけ|入れ|付け|点け|つき|入り)(?:っ?ぱなし|たまま)(?!で(?:も)?(?:いい|大丈夫|平気|構わ)|に(?:し|なら))/u,
);

const OF_PAYMENT = sieved(/カード|会計|決済|支払|お?客|伝票|円/u);

/** Of 昨日の夜切って今朝つけたけどまた切るの? what was done last, without what is asked. */
function toldOfCycle(words: string): string | null {
  const told = SWITCHED_ON.exec(withoutSpaces(words))?.groups?.['told'];
  return told?.split(/(?:切って|落として|消して|、)/u).at(-1) ?? null;
}

/** Of 昨日の夜切って今朝入れました the last thing, where that has a time of its own. */
function onAgain(words: string): string {
  const last = OFF.split(words).at(-1) ?? words;
  return ON_AGAIN.test(last) ? last : words;
}

const OFF = sieved(
  /(?:切って|落として|消して)(?:から)?、?|(?:切った|落とした|消した|切りました|落としました)(?:んです|んだ)?(?:けど|から|ので|んで|で|が|後に?|あとに?)、?/u,
);
const ON_AGAIN = sieved(
  /(?:\d|朝|昼|夜|晩|昨日|今日|さっき|開店)[^。]*(?:入れ|つけ|付け|立ち上げ|起動し)(?:直し|なおし)?(?:た|まし)/u,
);

const SWITCHED_ON = sieved(
  /^(?<told>[^?]*?(?:入れ|つけ|付け|立ち上げ|起動し|入れ直し|オンにし)(?:た|まし(?=た)))(?:た)?(?!ら|ま[まん]|い)(?:[^?]*?)(?:(?:再起動|さいきどう|電源の?入れ直し)[^?]{0,4}(?:要|い(?:る|り)|必要|しな|せな|する|した(?:ほう|方))|(?:入れ直|切り直|立ち上げ直)[^?]{0,4}(?:要|必要|な|さ|する|す(?:の|ん)|した)|(?:また|もう[一1][回度]|もっかい|もういっぺん|再度|一[回度]|1[回度]|電源)?(?:電源)?(?:も|を)?(?:切|落と|消)(?:ら(?:ない|な|ん|なく)|る(?:の|ん|必要|べき|\?|$)|さ(?:ない|な|ん)|す(?:の|ん|必要)|った(?:ほう|方)))/u,
);

function agoIn(words: string): PastReading | null {
  // 8時の10分前 is no 10分前.
  const minutes = HOUR.test(words) ? null : minutesAgo(words);
  return minutes === null ? null : { kind: 'ago', minutes };
}

/** 今さっきつけたとこ. */
function justNow(words: string): PastReading | null {
  return JUST_NOW.test(words) && !HOUR.test(words) ? { kind: 'ago', minutes: 5 } : null;
}

const JUST_NOW = sieved(
  /(?:今|いま|つい)さっき|たった今|(?:今|いま)(?=(?:電源|端末)?(?:を)?(?:入れ|つけ|付け|起動))/u,
);

function namedIn(words: string): PastReading | null {
  const clock = readClock(words, false);
  const day = dayIn(words);
  if (clock === 'impossible' || day === 'impossible') return null;
  if (day === null && clock === null) return null;
  const isRecent = RECENT.test(words);
  return { kind: 'named', day, clock, side: sideIn(words), ...(isRecent && { isRecent }) };
}

/** さっき4時に入れた: of the two hours that it may be, the one behind us. */
const RECENT = sieved(/さっき|先ほど|さきほど|先程|今しがた/u);

function dayIn(words: string) {
  return daysAgo(words) ?? readDay(words) ?? (SHOP_OPENS.test(words) ? TODAY : null);
}

const HOUR = sieved(/\d{1,2}(?:時(?!間)(?:\d{1,2}分(?:前)?|半)?|:\d\d)/u);

const IS_TO_COME = sieved(
  /直(?:す|します|せば|して(?:くる|きます|み[るま]))|(?:する|やる)(?:ね|よ|わ)?[。!]?$|やります|(?:起動|そう)します|つもり|予定|これから|あとで|後で|ましょう|べき|ほうがいい|方がいい|いいですか|いい\?|going to|will /u,
);
/** 8:20に入れ直しました。まだ出ません: what does not show is something else. */
const WAS_NOT_DONE = sieved(
  /(?:直|起動|切|入れ|つけ)(?:(?!けど|のに|ても|出|来|届)[^。、]){0,6}(?:ない|ません|なかっ|へん|とらん|ねえ)|ぱなし|(?<!ま|まん)まだ(?!(?:何も|なにも|(?:更新|画面|案内|ダイアログ)(?:が|は|も)?)?(?:出|来|届|見え))|haven't|didn't/u,
);

const TODAY = { kind: 'fromToday', days: 0 } as const;
const SHOP_OPENS = sieved(/開店/u);

const BEFORE_THAT = sieved(
  /(?:それ|その|これ|この時間|時間|時刻|もっと|ずっと|だいぶ|かなり|配信|開始|更新|始まる)(?:より|の|が)*前|^前(?:に|です|だ|や|でし|かな)|(?<![\d分間店午名])前(?:です|だ(?:った|よ|わ)?|や(?:った|わ|で)?|でした)[。!]?$|^before(?:that|then)?/u,
);

function minutesAgo(words: string): number | null {
  const { groups } = AGO.exec(words) ?? {};
  if (groups === undefined) return null;
  const { hours, half, minutes } = groups;
  if (hours === undefined && minutes === undefined) return null;
  return Number(hours ?? 0) * 60 + (half === undefined ? 0 : 30) + Number(minutes ?? 0);
}

const AGO = sieved(
  /(?=\d)(?:(?<hours>\d{1,2})時間(?<half>半)?)?(?:(?<minutes>\d{1,3})分)?(?:くらい|ぐらい|ほど)?の?(?:前|まえ|ago)/u,
);

/** 2日前, おととい, 先週. */
function daysAgo(words: string) {
  const count = DAYS_AGO.exec(words)?.[1];
  if (count !== undefined) return { kind: 'fromToday', days: -Number(count) } as const;
  return LAST_WEEK.test(words) ? ({ kind: 'fromToday', days: -7 } as const) : null;
}

const DAYS_AGO = sieved(/(\d{1,2})日(?:くらい|ぐらい|ほど)?(?:前|まえ)/u);
/** Elsewhere it is as good as yesterday; whether the update was out by then it is not. */
const TWO_DAYS = sieved(/おととい|おとつい|[一1]昨日/u);
const LAST_WEEK = sieved(/先週/u);

/** What stands right beside the hour. */
function sideIn(words: string): PastSide {
  const found = HOUR.exec(words);
  if (found === null) return 'at';
  if (/before(?:午前|朝)?$/.test(words.slice(0, found.index))) return 'before';
  const rest = words.slice(found.index + found[0].length);
  return SIDES.find(([, behind]) => behind.test(rest))?.[0] ?? 'at';
}

const SIDES: readonly (readonly [PastSide, RegExp])[] = [
  ['around', /^(?:前後|ごろ|頃|ころ|くらい|ぐらい|位)/u],
  ['before', /^(?:の?\d{1,2}分|[^。、\d]{0,5})(?:前|まえ|までに|전)/u],
  ['after', /^[^。、\d]{0,3}(?:過ぎ|すぎ|以降|後|あと|回っ|まわっ|なって|后|过|후|지나)/u],
];
