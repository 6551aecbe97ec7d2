import type { Sign } from '../core/sign.ts';
import { plainSigns } from './plain-signs.ts';
import type { Wording } from './wordings.ts';

const ALL =
  '(?:[2-9二三四五六]台|両方|全部|全台|全て|すべて|どっちも|どちらも|みんな|どれも|これで)';
const IS_DONE =
  '(?:終わっ|おわっ|終わり|済ん|済み|すん|完了|更新(?:でき|され|し(?:て|た|まし))|新しく|大丈夫|問題な|平気|ok|オッケー)(?!て(?:い)?な|らな|な(?:い|け|きゃ|くちゃ)と)';
const END =
  '[^。?]{0,10}(?:[?]|か(?:な|ね)?[。!]*$|よね[。!]*$|[のん][。!]*$|い(?:い|ける)[。!]*$)';

/** Of all terminals of a shop at once. */
const OF_SEVERAL: readonly Wording<Sign>[] = [
  [
    // うち2台とも終わってますか, もう両方大丈夫ですよね
    'asksAllDone',
    new RegExp(
      `${ALL}(?:の(?:端末|レジ|ほう|方))?(?:とも|も|が|は|、)*[^。?]{0,8}${IS_DONE}${END}|${IS_DONE}[^。?]{0,8}[?](?:どっちも|両方(?:とも)?|(?:2|二)台とも|全部)[?]|(?:are|is) (?:they |we )?(?:both|all|everything)[^.?]{0,20}(?:done|updated|finished|ok|fine|set)[^.?]{0,6}[?]|(?:两台|都|全部)[^。?]{0,6}(?:更新|弄|做)?(?:好|完|完成|可以|没问题)了?[吗么?]|(?:둘|모두|전부|다)\\s?(?:다\\s)?[^.?]{0,8}(?:됐|된|끝났|끝난|완료)[^.?]{0,8}[?]`,
      'iu',
    ),
    /たら|充電|電池|同時|いっぺん|会計(?:は|が)|客|\d円|必要|なきゃ|やれば|すれば/u,
  ],
  [
    // 2台あるけど、どっちからやればいい?
    'asksWhichFirst',
    /(?:どっち|どちら|どれ|どの(?:端末|機械|レジ|子)|何台目|なんだいめ)(?:の)?(?:端末|ほう|方|やつ|レジ)?(?:から|を先|が先|を最初|(?:を|、)?(?:先に|さきに|最初に))|(?:先に|さきに|最初に)(?:は)?(?:どっち|どちら|どれ|どの(?:端末|機械|レジ))|which (?:one|terminal|register|of (?:them|the two))[^.?]{0,24}\bfirst\b|\bfirst[^.?]{0,12}which (?:one|terminal)|先[^。?]{0,6}哪[一个台]|哪[一个台]*先|어느\s?(?:것|거|쪽|단말기)[^.?]{0,6}(?:부터|먼저)/iu,
    /アプリ|本体|ファーム|os|充電(?:と|が先|を先)|電源(?:と|が先|を先)|再起動(?:と|が先|を先)|入れ直|wi-?fi|会計|決済|払|客|電話|店(?:舗)?(?:から|が先)/iu,
  ],
];

/** What is asked of all terminals of a shop so plainly that the examples need not be weighed. Expects normalised text. */
export const severalSigns = plainSigns(OF_SEVERAL);
