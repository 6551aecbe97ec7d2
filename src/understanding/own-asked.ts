import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/** Of their own terminals, in few words: 次どれやればいい, うちは大丈夫だよね, 明日の準備できてる?, まだやることある? Expects folded text. */
export function ownHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST) return [];
  const close = closeOf(folded);
  return holding([
    ['asksWhichNext', WHICH_NEXT.test(close)],
    ['asksWhichFailed', WHICH_FAILED.test(close)],
    ['asksWhichOffline', WHICH_OFFLINE.test(close)],
    [
      'asksIfWell',
      (ASKED.test(close) && WELL.some((asked) => asked.test(close))) || WHAT_LEFT.test(close),
    ],
  ]);
}

const LONGEST = 30;
/** 準備はできてます tells it. */
const ASKED = sieved(/(?:\?|か|かな|かなあ|よね|よな|っけ|の|やろ)$/u);
const LEAD =
  '(?:おはよう(?:ございます)?|すみません|お疲れ様です|(?:今日|明日)(?:は|って)?(?:の)?更新(?:の日)?(?:だ|です)?(?:よね)?|[。、?!])*(?:え|で|じゃあ?|ほな|なら|あと|それで|これで|今|いま){0,2}';
const END = '(?:です|だ|や|なの|の|ん|か|よね|ね|な|かな|んや|ろ|でしょう?|っけ){0,4}\\??$';

const WHICH_NEXT = sieved(
  new RegExp(
    `^${LEAD}(?:次は?|残り(?:は|で)?|まず|先に)?(?:どれ|どの(?:端末|機械|レジ)|どっち(?:の(?:端末|機械|レジ))?|どちら(?:の端末)?)(?:を|から|が|に)?(?:先に|次に)?(?:更新)?(?:や(?:れば|ったら|る|ります)|すれば|し(?:たら|ます)|する|手をつければ)(?:いい|良い|ええ|よか|よろしい)?${END}`,
    'u',
  ),
);
const WHICH =
  '(?:どれ|どっち|どちら|どの(?:端末|機械|レジ|やつ)|何番|何台目|どこのレジ)(?:の(?:端末|機械|レジ|やつ|ほう|方))?';
const FAILED =
  '(?:更新(?:に|が|は)?)?(?:失敗|エラー|だめ|ダメ|できて(?:い)?(?:ない|ません)|でき(?:なかった|ませんでした)|うまくい(?:って(?:い)?ない|かなかった)|終わって(?:い)?ない)(?:に|が)?(?:し(?:た|て(?:い)?(?:る|ます)|ました|とる)|出(?:た|て(?:い)?(?:る|ます))|だった|な|なった)?';
/** 失敗したのどれ?, どっちがだめだったの, which one failed: of the update of several. */
const WHICH_FAILED = sieved(
  new RegExp(
    [
      `^${LEAD}${FAILED}(?:の|やつ|端末|レジ|ほう|方)(?:は|って)?${WHICH}${END}`,
      `^${LEAD}${WHICH}(?:が|は|に)?${FAILED}${END}`,
      '^which(?:one|terminal|machine)?s?(?:has|have|is|was)?(?:failed|errored|notdone|notupdated)(?:theupdate)?\\?*$',
      '^(?:是)?(?:哪台|哪个|哪一台|哪部)(?:终端|机器)?(?:更新)?(?:失败|出错|没成功)(?:了)?(?:呢|啊)?\\?*$',
      '^(?:어느|어떤)(?:게|것이|단말기가?|쪽이|기계가?)(?:업데이트)?(?:에)?(?:실패|오류)(?:했|난|가났)?[가-힣]{0,5}\\?*$',
    ].join('|'),
    'iu',
  ),
);
const OFFLINE =
  '(?:(?:今|いま)?(?:インターネット|ネット(?:ワーク)?|wi-?fi|ワイファイ|通信|回線)(?:に|が|は|の)?)?(?:オフライン|圏外|(?:つなが|繋が)(?:って(?:い)?(?:ない|ません)|らない|らん|っとらん)|(?:切れ|途切れ)て(?:い)?(?:る|ます)|切れとる|通信できて(?:い)?(?:ない|ません))(?:に?なって(?:い)?(?:る|ます))?(?:の|な)?';
const ONE = '(?:端末|機械|レジ|台|やつ|ほう|方|の)';
/** オフラインの端末ってどれ?, ネットつながってないのどっち, ネット切れてるレジある?, ネットにつながってない台のことです */
const WHICH_OFFLINE = sieved(
  new RegExp(
    [
      `^${LEAD}${OFFLINE}${ONE}?(?:は|って|が)?${WHICH}${END}`,
      `^${LEAD}${WHICH}(?:が|は|に)?${OFFLINE}${END}`,
      `^${LEAD}${OFFLINE}${ONE}(?:は|って|が)?(?:あ(?:る|ります)|い(?:る|ます))${END}`,
      `^${LEAD}${OFFLINE}${ONE}のこと(?:です|だ|や)(?:よ|けど|が|ね)*[。]*$`,
      '^which(?:one|terminal|machine)?s?(?:is|are)?(?:offline|notconnected|notonline)\\?*$',
      '^(?:是)?(?:哪台|哪个|哪一台)(?:终端|机器)?(?:是)?(?:离线|断网|没联网|没连上)(?:了|的)?(?:呢|啊)?\\?*$',
      '^(?:어느|어떤)(?:게|것이|단말기가?|쪽이|기계가?)(?:오프라인|연결이?안)[가-힣]{0,6}\\?*$',
    ].join('|'),
    'iu',
  ),
);
const OURS_WELL = sieved(
  new RegExp(
    `^${LEAD}(?:うち|ウチ|当店|うちの店|うちの(?:端末|やつ|機械|レジ))(?:は|も|って)?(?:もう|ちゃんと|全部|特に)?(?:大丈夫|平気|問題ない|問題ありません|ok)(?:です|だ)?${END}`,
    'iu',
  ),
);
const PREPARED = sieved(
  new RegExp(
    `^${LEAD}(?:うち(?:は|の)?)?(?:明日の|更新の|朝の)?(?:準備|用意)(?:は|って|が)?(?:もう|ちゃんと|全部|これで|今のままで|この(?:まま|状態)で){0,2}(?:でき(?:て(?:い)?(?:る|ます)|た|ました)|整って(?:い)?(?:る|ます)|足りて(?:い)?(?:る|ます)|大丈夫|いい|十分|万全|ばっちり|バッチリ|オッケー|おっけー|オーケー|ok)${END}`,
    'iu',
  ),
);
const MORE_LEFT = sieved(
  new RegExp(
    `^${LEAD}(?:まだ|もう|ほかに|他に|あと)(?:何か|なんか|何も|なにも)?(?:や(?:る|らなきゃいけない|らないといけない)|する|し(?:なきゃいけない|ないといけない))(?:こと|もの|作業)(?:は|って|が)?(?:ある|あります|ない|ありません|残ってる|残ってます)${END}`,
    'u',
  ),
);
const MORE_NEEDED = sieved(
  new RegExp(
    `^${LEAD}(?:まだ|もう|ほかに|他に|あと)(?:何か|なんか|何が|何も|なにか)(?:必要|い(?:る|ります)|要(?:る|ります)|残って(?:る|ます))${END}`,
    'u',
  ),
);
const WHAT_LEFT = sieved(
  new RegExp(
    `^${LEAD}(?:まだ|ほかに|他に|あと)(?:は)?(?:何|なに|なん)(?:を|か)?(?:や(?:れば|ったら)|すれば|したら)(?:いい|良い|ええ|よか|よろしい)${END}`,
    'u',
  ),
);
/** まだかな (folded into までしょうかな), まだ終わらん? */
const STILL = sieved(
  new RegExp(
    `^${LEAD}(?:更新(?:は|って|が)?)?(?:までしょうかなあ?$|まだ(?:かか(?:る|ります)|終わ(?:らない|らん|らへん|りません|って(?:い)?(?:ない|ません)|っとらん))?${END})`,
    'u',
  ),
);
const WELL = [STILL, OURS_WELL, PREPARED, MORE_LEFT, MORE_NEEDED];
