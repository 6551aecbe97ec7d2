import type { Sign } from '../core/sign.ts';
import { foldSpelling } from './spelling.ts';

/** What is asked of the update so plainly that its yes or no can come first. Expects normalised text. */
export function askSigns(text: string): readonly Sign[] {
  const close = foldSpelling(text).replace(/(?<![a-z가-힣]) | (?![a-z가-힣])/g, '');
  if (close.length > LONGEST) return [];
  return ASKS.filter(
    ([, words, besides]) => words.test(close) && !(besides?.test(close) ?? false),
  ).map(([sign]) => sign);
}

/** In a longer message it stands beside other questions. */
const LONGEST = 70;

const UPDATE = '(?:更新|こうしん|アップデート|バージョンアップ)';
const APP = '(?:usen ?pay\\+?|ユーセンペイ(?:プラス)?|アプリ|あぷり)(?:を|は|も|って|から)?';
const OPEN = '(?:開|ひら|起動|立ち上げ|たちあげ|使|つか)';
const FINE =
  '(?:いい|良い|よい|よか|ええ|大丈夫|だいじょうぶ|平気|ok|構わ|かまわ|問題ない|だめ|駄目|ダメ)';
const END = '(?:[?]|(?:です)?か|の|よね|やろ|でしょ(?:う)?|ん)[?。!]*$';

type Ask = readonly [sign: Sign, words: RegExp, besides?: RegExp];

const ASKS: readonly Ask[] = [
  [
    'asksToOpen',
    new RegExp(
      `${APP}(?:すぐ(?:に)?|また|もう|普通に|そのまま){0,2}${OPEN}[^。?]{0,4}(?:て|で)も?${FINE}|(?:open|launch|use) (?:the app|usen ?pay)|打开(?:app|应用|usen)|(?:앱|usen ?pay)(?:을|를)? ?(?:열어|켜|사용해)도`,
      'iu',
    ),
    /前に|先に|途中|更新中|(?:他|ほか|別)の/u,
  ],
  [
    'asksOpenEarly',
    new RegExp(
      `^(?=.*(?:${UPDATE}[^。?]{0,6}前|終わる前|先に|途中で|更新中に)).*${APP}(?:先に|うっかり)?${OPEN}[^。?]{0,4}(?:たら|ると|くと|ちゃ|ては|ても)[^。?]{0,6}(?:だめ|駄目|ダメ|いけ|まず|どうな|何が|どない|エラー|${FINE})`,
      'iu',
    ),
    /(?:開|ひら)(?:い|け)(?:ちゃ|てしま|た(?!ら))|エラーが?(?:出|で)(?:た|て|まし)|エラーに(?:なった|なって|なりました(?!か)|なっちゃ)|終わったら|決済|会計|お?客|(?:他|ほか|別)の(?:アプリ|あぷり)/u,
  ],
  [
    'asksSkip',
    /(?:スキップ|飛ば|とば|無視|後回し|あと回し|あとに)[^。]{0,10}(?:[?]|(?:です|ます|ません)か|(?:ない|る|ん|へん)の?)[?。!]*$/u,
  ],
  [
    'asksWithout',
    new RegExp(
      `(?:電源(?:を|は|も)?(?:一度)?(?:切ら|落とさ|入れ直さ|オフにし)|(?:再起動|入れ直し)(?:は|も|を)?(?:し|せ)?)(?:なくて|ないで|んで|ずに|へんで|んくて)も?[^。?]{0,10}(?:${FINE}|でき|始め|進)|(?:入れ|つけ|付け|点け)っ?ぱなし(?:の?まま)?(?:で|でも|じゃ)[^。?]{0,10}(?:${FINE}|でき|始め|進|いけ)|(?:再起動|入れ直し)(?:は|って|も)?(?:いら(?:ない|ん)|いりません|要らない|必要ない|必要ありません|不要|なし)[^。]{0,6}${END}`,
      'iu',
    ),
    /更新中|途中|会計|決済|充電器|始まっ(?:たら|てから)|前に?(?:入れ|つけ)|さっき|時に|今朝/u,
  ],
  [
    'asksIfBlocked',
    new RegExp(
      `${UPDATE}(?:を|は)?(?:し|やら|せ)(?:ないと|なかったら|なければ|なきゃ|んと|んかったら|ないまま(?:だと)?)[^。?]{0,10}(?:使え|つかえ|(?:決済|会計|支払い?|カード)(?:が|は|も)?でき|払え)(?:なく|ない|ません|ん|へん)[^。]{0,8}${END}`,
      'u',
    ),
    /いつ|何日|何時|どう/u,
  ],
  [
    'asksBoth',
    new RegExp(
      `^(?=.*(?:アプリ|あぷり))(?=.*(?:os|端末|ファームウェア)).*(?:両方|どっちも|どちらも|全部|一緒に|まとめて|一度に|(?:一|1)回で|同時に|も[^。?、]{0,8}も)[^。]{0,14}(?:${END}|${FINE})`,
      'iu',
    ),
    /終わ(?:った|って)|完了し|失敗|エラー|決済|会計|違|別|どっちが|どちらが|落ち|閉じ|いつ|スキップ|飛ば|お?客|\d台/u,
  ],
  [
    'namesUpdate',
    new RegExp(
      `${UPDATE}(?:に|は|って|の|が)?[^。?]{0,6}(?:何(?:分|わ(?=か))|何時間|どれくらい|時間|いつ)|(?:何(?:分|わ(?=か))|何時間|どれくらい)[^。?]{0,6}${UPDATE}`,
      'u',
    ),
  ],
];
