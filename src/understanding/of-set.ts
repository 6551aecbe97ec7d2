import type { OfSet, ReminderWish, WhichSet } from '../core/reading.ts';
import { normalise } from './normalise.ts';
import { readReminderWish } from './reminder-wish.ts';
import { sieved, type Sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';
import { readWhen } from './when.ts';

/** What is wished for the reminders that are set, and for which of them. */
export function readOfReminders(text: string): {
  readonly reminderWish: ReminderWish | null;
  readonly ofSet: OfSet | null;
} {
  return { reminderWish: readReminderWish(text), ofSet: ofSetIn(text) };
}

function ofSetIn(text: string): OfSet | null {
  if (text.length > LONGEST) return null;
  const close = withoutBlanks(normalise(text));
  if (LISTS.test(close)) return { wish: 'list', isSure: true, which: null, to: null };
  if (MAY_LIST.test(close) || MAY_DOUBLE.test(close))
    return { wish: 'list', isSure: false, which: null, to: null };
  return kept(close) ?? dropped(close) ?? changed(close);
}

/** Whoever says which one of several is short. */
const LONGEST = 40;

/** 明日の方は消して, 両方いらない; 消して of none that is named. */
function dropped(close: string): OfSet | null {
  const { which = '', one = '', also = '', verb = '' } = groupsOf(DROPS, close) ?? {};
  if (verb === '') return null;
  const isBare = which === '' && one === '';
  if (isBare && !ERASES.test(verb)) return null;
  return wishing('cancel', [which, one, also], { isSure: one !== '', to: null });
}

/** 明日の方だけ残して, 8時のだけにして、あとは消して. */
function kept(close: string): OfSet | null {
  const { which = '', one = '', enough = '' } = groupsOf(KEEPS, close) ?? {};
  // 8時のだけでいい may be said of anything else.
  const isSure = one !== '' && enough === '';
  return which === '' ? null : wishing('keep', [which, one], { isSure, to: null });
}

/** 20時の方を21時に変えて, 25日のやつ変えたい. */
function changed(close: string): OfSet | null {
  const found = groupsOf(MOVES, close) ?? groupsOf(CHANGES, close) ?? {};
  const { which = '', one = '', to = '' } = found;
  if (which === '') return null;
  const time = to === '' ? null : timeIn(to);
  if (to !== '' && time === null) return null;
  return wishing('change', [which, one], { isSure: one !== '', to: time });
}

function wishing(
  wish: OfSet['wish'],
  [words = '', one = '', also = '']: readonly string[],
  rest: Pick<OfSet, 'isSure' | 'to'>,
): OfSet | null {
  // 両方 and 夕方 end like 明日の方, どっちも like 明日のも.
  const all = [words + one + also, words + one, words + also, words].map(whichIn);
  const which = words === '' ? null : (all.find((found) => found !== 'unclear') ?? 'unclear');
  return which === 'unclear' ? null : { wish, which, ...rest };
}

function groupsOf(pattern: Sieved, close: string) {
  return pattern.exec(close)?.groups ?? null;
}

function whichIn(words: string): WhichSet | 'unclear' {
  const named = words.replace(/の$/u, '');
  const rest = named.replace(AT_FIRST, '');
  const found = [named, rest].map(placeOrTime);
  return found.find((which) => which !== null) ?? 'unclear';
}

/** もう両方, あと明日の: もう一つ and あとの begin alike. */
const AT_FIRST = /^(?:もう|あと|あ)/u;

function placeOrTime(named: string): WhichSet | null {
  return PLACES.find(([pattern]) => pattern.test(named))?.[1] ?? timeIn(named);
}

/** A time, and nothing beside it: 8時の会計 is none. */
function timeIn(words: string) {
  const time = ONLY_TIME.test(words) ? readWhen(words, { isAsked: true }) : null;
  return time?.kind === 'at' ? time : null;
}

const ONLY_TIME =
  /^[\d:/一二三四五六七八九十月火水木金土日曜時半分明後今午前朝昼夕夜晩方早あしたすさってきょうのに]+$/u;

const PLACES: readonly (readonly [RegExp, WhichSet])[] = [
  [
    /^(?:両方|りょうほう|(?:[2二3三]つ|[2二3三]件|[2二3三]個|ふたつ|2|二)とも|(?:その)?(?:どっち|どちら|どれ)も|全部|ぜんぶ|すべて|全て)(?:とも)?$/u,
    'all',
  ],
  [/^(?:それ|これ|あれ|その|さっき|今|いま|今入れた|さっき入れた)$/u, 'that'],
  [
    /^(?:もう[1一](?:つ|個|件)|もうひとつ|もう片方|もう片[一1]方|片方じゃない|別|ほか|他|残り|のこり)(?:の(?:方|ほう|やつ|分))?$/u,
    'other',
  ],
  [
    /^(?:(?:一番)?(?:最初|早い|はやい|先|上|前)|(?:[1一]つ|[1一]番|[1一]個|[1一]件|ひとつ)目)$/u,
    'first',
  ],
  [/^(?:(?:一番)?(?:最後|遅い|おそい|後|あと|下))$/u, 'last'],
];

const LEAD =
  '^(?:あ、)?(?:え|えっと|あの|いや|ごめん|すみません|すんません|やっぱり?|じゃあ?|ほな|で|とりあえず|悪いけど|ついでに|、|。){0,4}';
const WHICH = '(?<which>[^。、!?]{0,14}?)';
const ONE =
  '(?<one>の(?:方|ほう|やつ|ヤツ|分|もの)?|方|ほう|の?(?:お?知らせ|予約|通知|リマインド|リマインダー|アラーム)(?:の(?:方|ほう|やつ|分))?)?(?:だけ)?';
const END =
  '(?:お願い(?:し|でき)?|おねがい|くだ?さい|下さい|ほしい|欲しい|もらえ(?:る|ません)?|くれ(?:る|ません|へん)?|ちょうだい|頼む|頼みます|です|ます|わ|や|よ|ね|な|の|か|で)*[。!?]*$';

const DROPS = sieved(
  new RegExp(
    `${LEAD}${WHICH}${ONE}(?:は|を|って|、){0,2}(?<also>も)?(?:は|を|、){0,2}(?:もう|やっぱり?|やっぱ)?(?<verb>(?:取り?|とり)?消し(?:て|と(?:い|き)て|ておいて|たい)?|取消(?:して|し)?|けし(?:て|と(?:い|き)て)|(?:キャンセル|きゃんせる|削除|解除|消去)(?:を)?(?:し(?:て|と(?:い|き)て|ておいて|たい))?|(?:ナシ|なし|無し)(?:に(?:して|しと(?:い|き)て))?|やめ(?:て|とく|とき|たい|に(?:して|する))?|いら(?:ない|ん|へん|なくなった|なくなりました)|いりません|要ら(?:ない|ん)|要りません|不要|必要(?:ない|ありません|なくなった)|結構)${END}`,
    'u',
  ),
);
const ERASES = sieved(/消|けし|削除|解除/u);

const KEEPS = sieved(
  new RegExp(
    `${LEAD}${WHICH}(?<one>の(?:方|ほう|やつ|ヤツ|分|もの)?|方|ほう|の?(?:お?知らせ|予約|通知|リマインド|リマインダー|アラーム)(?:の(?:方|ほう|やつ|分))?)?(?:だけ|のみ)(?:を|は|で|に|、){0,2}(?:(?<enough>(?:いい|ええ|良い|よい|十分|大丈夫|結構|ok)(?![^。]*(?:[?]|か[。]*$)))|残し|残す|のこし|生かし|置い|おい|して|しと)(?:て|と(?:い|き)て|ておいて|たい|い(?:て)?|く)?(?:、|。){0,2}(?:(?:あと|ほか|他|残り|もう(?:一|1)つ|片方)(?:の(?:方|ほう|やつ|分)?)?(?:は|を)?(?:全部)?(?:取り?消|消|けし|いら|要ら|不要|やめ|キャンセル|なし)[ぁ-ん]{0,8})?${END}`,
    'u',
  ),
);

const CHANGES = sieved(
  new RegExp(
    `${LEAD}${WHICH}${ONE}(?:は|を|、){0,2}(?:(?<to>[^。、!?はを]{1,12}?)(?:に|へ)(?:変更|変え|し(?=て|と)|ずら|直し|移)|変更|変え|ずらし)[^。!?]{0,12}[。!?]*$`,
    'u',
  ),
);

/** 19日の朝の7時半のを8時15分に, and no more. */
const MOVES = sieved(
  new RegExp(
    '^(?:え|いや|ちがう|違う|だから|あ|、|。){0,3}(?<which>[^。、!?]{1,14}?)(?<one>の(?:方|ほう|やつ|分)?)(?:を|は)(?<to>[^。、!?はを]{1,12}?)に(?:や|です|ね|よ|で)*[。!?]*$',
    'u',
  ),
);

const REMINDERS = '(?:予約|お?知らせ|リマインド|リマインダー|アラーム|通知)';
/** 予約いくつ入ってる?, 何時に予約してたっけ, いつ鳴るんだっけ. */
const LISTS = sieved(
  new RegExp(
    [
      `${LEAD}(?:今|いま|の)*${REMINDERS}(?:の|は|って|が|、)*(?:今|いま)?(?:全部で)?(?:いくつ|何個|何件|どれ|どんなの|何時|いつ|何|なに|どう)(?:と|に|が|を|の|で)*(?:何時|いつ)?(?:に|と)?(?:入って|入れ[たて]|予約|設定|セット|登録|なって|ある|あり|残って|して[たあ]|した)[^。]{0,10}$`,
      `${LEAD}(?:何時|いつ|何日|どれ|何個|いくつ)(?:と(?:何時|いつ))?(?:に|で|を|が)?(?:予約|設定|セット|登録)(?:を)?(?:して|した|し(?:まし|と)た|され|できて|入れ|入って|なって|だった|でした)[^。]{0,10}$`,
      `${LEAD}(?:(?:一回|一応|念のため|もう一度){0,2}(?:確認|確かめ)[^。、更]{0,10}、?)?(?:[^。、?更]{1,6}の)?(?:何時|いつ)(?:に)?(?:来る|くる|届く|鳴る|知らせてくれる|教えてくれる|(?:通知|お?知らせ)(?:が)?(?:来る|くる|鳴る))(?:設定|予約|ように|こと|予定)(?:に|で)?(?:なって|して|した|し(?:まし)?と?た)[^。]{0,8}$`,
      `${LEAD}(?:次は?)?(?:何時|いつ)(?:に)?(?:鳴る|鳴り(?:ます)?)(?:ん|の|よう|だ|です)*(?:っけ|か|\\?|。)*$`,
    ].join('|'),
    'u',
  ),
);
/** 今どれが入ってる? may be asked of anything. */
const MAY_LIST = sieved(
  new RegExp(
    `${LEAD}(?:今|いま)?(?:は|って|、)*(?:どれ|何|なに|いくつ|何個|どんなの|いつ|何時)(?:と(?:どれ|何|いつ|何時))?(?:が|を|に|の(?:が|分が)?)?(?:今|いま)?(?:入って|入れて|入れと|残って|生きて|設定|登録)[^。]{0,8}$`,
    'u',
  ),
);
/** 前のは消えた?, 二重になってない?, behind one that was changed; said of anything else it is of that. */
const MAY_DOUBLE = sieved(
  new RegExp(
    `${LEAD}(?:${[
      '(?:ほん(?:と|とう)に|本当に|ちゃんと|もう|全部|両方|これで|で|、){0,3}(?:消え(?:(?:て(?:い)?)?(?:る|ます)|た|ました)|消せた|消せました|取り?消(?:せた|せました|された|されて(?:い)?(?:る|ます)|し(?:でき|になっ)(?:た|ました|て(?:い)?(?:る|ます)))|キャンセル(?:でき|され|になっ)(?:た|ました|て(?:い)?(?:る|ます)))(?=.*(?:[?]|よね|か[。]*$))',
      `(?:前|まえ|さっき|先|元|もと|古い?|最初|変更前|\\d{1,2}時(?:半|\\d{1,2}分)?)(?:の|に入れた)?(?:方|ほう|やつ|分|時刻|時間|${REMINDERS}){0,2}(?:は|って|も|、){0,2}(?:もう|ちゃんと|まだ)?(?:(?:消え|消され|取り消され|キャンセルされ|なくなっ|無くなっ|残っ|生き|入っ)(?:て(?:い|し)?(?:る|ない|ます|ません|まった|まいました)?|と(?:る|らん)|た|ました))`,
      `(?:${REMINDERS}(?:が|は)?)?(?:二重|2重|ダブり?|だぶり?|ダブル|重複|2(?:つ|回|個|件)|両方|二つ)(?:に|で|って|とも|し){0,2}(?:なって|入って|残って|予約されて|設定されて|鳴ら|鳴り|来|届)?(?:(?:い)?(?:ない|ません|へん|る|ます)|し(?:ない|ません))`,
    ].join('|')})(?:です|ます|の|ん|よ|ね|か|な|かな|やろ|でしょう?|だろう|大丈夫){0,4}[?。]*$`,
    'u',
  ),
);
