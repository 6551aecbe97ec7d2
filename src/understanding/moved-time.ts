import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { kanjiNumbersToFigures } from './kanji-number.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';

/** What is wished of a time that is agreed on: 木曜に移して, もう30分早く, 9時の連絡はそのままで. */
export function movingSigns(text: string): readonly Sign[] {
  const words = withoutBlanks(normalise(text.slice(0, LONGEST)));
  const isKept = KEEPS.test(words);
  return [
    ...(OF_ELSE.test(REASON.replace(words, '')) && !NAMED.test(words) ? [] : movedIn(words)),
    ...holding<Sign>([
      ['sameHour', SAME_HOUR.test(words)],
      ['keepsTime', isKept],
      ['leavesForNow', isKept && LEAVES.test(words)],
    ]),
  ];
}

function movedIn(words: string): readonly Sign[] {
  const isSomewhat = SOMEWHAT.test(words);
  const isShifted = shiftIn(words) !== null;
  const isNamed = NAMED.test(words) && (MAY_MOVE_BY.test(words) || isSomewhat || isShifted);
  return holding([
    ['movesTime', isNamed || MOVES.test(words)],
    ['mayMoveTime', isShifted || MAY_MOVE.test(words)],
    ['movesSomewhat', isSomewhat],
  ]);
}

/** もう30分早く, 1時間あとにして: the minutes from the time that is agreed on, below 0 where it is sooner; null: none are named. */
export function shiftIn(plain: string): number | null {
  const words = kanjiNumbersToFigures(plain);
  const sooner = minutesIn(SOONER.exec(words));
  return sooner === null ? minutesIn(LATER.exec(words)) : -sooner;
}

function minutesIn(found: RegExpExecArray | null): number | null {
  const { hours = '0', half, minutes = '0' } = found?.groups ?? {};
  const all = Number(hours) * 60 + (half === undefined ? 0 : 30) + Number(minutes);
  return all === 0 ? null : all;
}

const LONGEST = 100;
const AMOUNT =
  '(?<!\\d)(?:(?<hours>\\d{1,2})時間(?<half>半)?)?(?:(?<minutes>\\d{1,3})分)?(?:くらい|ぐらい|ほど|だけ)?';
const SOONER = sieved(
  new RegExp(
    `(?<!店の?|[時日始業場了発]の?)${AMOUNT}(?<=[間半分いどけ])(?:早め|早く|早い|はやく|はやめ|前倒し|繰り上げ|前に(?:して|しと|ずら|変|移|でき)|前が(?:いい|ええ)|前に?(?:教え|知らせ|連絡|声|お願い|頼|リマインド|通知|鳴ら))`,
    'u',
  ),
);
const LATER = sieved(
  new RegExp(
    `${AMOUNT}(?<=[間半分いどけ])(?:遅ら|遅く|遅め|遅い|おそく|後ろ|ずら|(?:後|あと)に(?:して|しと|ずら|変|移|でき)|(?:後|あと)が(?:いい|ええ))`,
    'u',
  ),
);
const NAMED = sieved(
  /知らせ(?:の|を|は|って|時|、|も|る(?:の|時))|リマインド|リマインダ|アラーム|通知の?(?:時|予|を)/u,
);
const OF_ELSE = sieved(
  /更新|アップデート|アプデ|電話|折り?返|会計|決済|支払|返金|振込|端末|アプリ|担当|充電|電源|再起動|Wi-?Fi|プラン|契約|名前|住所|口座|(?<!もらっ)て(?:も)?(?:いい|ええ|大丈夫|平気)(?:です|の|ん)*(?:か|\?|よ)/iu,
);
/** 23時はWi-Fiが切れるから22時に変えて: why it is moved. */
const REASON = sieved(
  /^[^。?]{0,24}(?:から|ので|けど|んで|し)、?(?=(?:夜|朝|お?昼|夕方|明日|今日|\d{1,2}日)?の?\d{1,2}時(?:半|\d{1,2}分)?(?:に|へ)(?:変え|変更|ずらし|移し))/u,
);
const WISHES = '(?:て|られ|ます|る?の?[?]|と(?:い|き)て|ても?ら|でき|可能|お願|たい|る?こと)';
const MOVES = sieved(
  new RegExp(
    `(?:に|へ|を|時間)(?:変え|変更|移[しせ]|移動|ずら[しせ]|直[しせ]|繰り[上下]げ|前倒し)${WISHES}|に変更(?:で|を|[。!]*$)|(?:やっぱり?|(?<!営業|開店|閉店)時間|時刻)(?:を)?変更(?:で|し(?:て|たい|ます)|お願い|頼)|(?:早め|遅らせ)${WISHES}|(?<=\\d(?:시|분|일)(?:반)?)으?로(?:바꿔|변경해|옮겨)|\\d時(?:半|\\d{1,2}分)?(?:(?:じゃ|では|や)な(?:く(?:て)?|い|しに)|(?:や|じゃ)のうて)(?:、)?(?:やっぱり?)?(?:朝|夜|夕方|昼)?(?:の)?\\d{1,2}時(?:半|\\d{1,2}分)?(?:に|で)`,
    'u',
  ),
);
/** もっと早く: no time is named. */
const SOMEWHAT = sieved(
  /(?:もっと|もう(?:少し|ちょっと|ちょい|すこし))(?:早|遅|はや|おそ|後|あと|前)|^(?:やっぱり?|ちょっと|少し|すこし|もう|、){0,3}(?:時間(?:を)?)?(?:早め|遅らせ|(?:後ろに|前に|後に)?ずらし|遅くし)て(?:ほしい|欲しい|ください|下さい|もらえ(?:る|ます)?か?|くれる?|くれます?か?)?(?:です)?[。!?]*$/u,
);
/** お知らせは9時半に, of one that is named. */
const MAY_MOVE_BY = sieved(
  /(?:は|を)[^。、!?]{0,12}(?:時|半|分|曜|日|朝|夕方|夜)(?:に|で)[。!]*$/u,
);
const MAY_MOVE = sieved(
  /に(?:して|しと(?:い|き)?て?|でけへん|できる|できます|なりませんか|ならない)(?:や|な|よ|ね|ほし|欲し|くだ|下さ|くれ|もら|ちょ|お|い|か|[。!?]|$)|(?:日|曜|朝|昼|夕方|夜|晩|時|半|分|後日|明日|明後日)(?:の?(?:ほう|方))?(?:が|で)(?:いい|ええ|助か|お願|頼|たの)|(?:時|半|分)で[。!]*$|(?:change|move|push)(?:it|that)?(?:to|back|forward)|改[成到为]|换[到成]|으?로(?:바꿔|변경|옮겨)/iu,
);
/** 明日の同じ時間で, また同じ時刻にお願い. */
const SAME_HOUR = sieved(
  /同じ(?:時間(?!帯|に(?:閉|開|来|会計|決済))|時刻|時分|頃|ころ|くらいの時間)|おなじ(?:時間|時刻|じかん)/u,
);
const KEEPS = sieved(
  /(?:知らせ|連絡|通知|リマインド|リマインダー?|アラーム|声かけ|メッセージ|約束|\d時(?:半|\d{1,2}分)?(?:の(?:やつ|ほう|方|分))?)(?:の(?:予約|予定|設定|時間))?(?:だけ)?(?:は|を|も|って|、){0,2}(?:その|この|今の)?(?:まま|残し|のこし|生かし|活かし|置い|(?:消さ|キャンセルし|取り消さ|変え|変更し)な)[^。!?けが出表残っ]{0,12}[。!]*$/iu,
);
const LEAVES = sieved(
  /やめ(?!な)|やっぱり?いい|(?:後|あと|夜|夕方|明日|今度|閉店後)に(?:する|し(?:ます|とく|よう)|やる|やり|回)|後回し|また(?:後|今度|あと)|(?:今日|今|いま)は(?:いい|無理|むり|でき|やら|ええ)/u,
);
