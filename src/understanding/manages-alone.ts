import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';

/** That a person, or a reminder, is not needed after all, in other words than theirs; expects masked text. */
export function aloneSigns(text: string): readonly Sign[] {
  const close = withoutBlanks(normalise(text.slice(0, LONGEST)));
  const isAsked = ASKED.test(close);
  return holding([
    ['managesAlone', !isAsked && ALONE.test(close) && !NOT_ALONE.test(close)],
    ['wantsNone', !isAsked && NONE.test(close)],
  ]);
}

const LONGEST = 60;
const ASKED = sieved(/\?|(?<!だ|です|ます|んだ)か[。!]*$|ですか|ますか/u);

const END =
  '(?:です|でした|っす|ので|から|わ|や|よ|ね|で|な|けど)*(?:ありがと[^。]*)?(?:$|[。!、]|自分|解決|直|やって|もう)';
/** やっぱいい 自分でやる, もう解決しました, 直ったので大丈夫: there is nothing left for a person. */
const ALONE = sieved(
  new RegExp(
    [
      `(?:やっぱり?|やはり|もう)(?:もう|やっぱり?)?(?:いい|良い|ええ|大丈夫|だいじょうぶ|結構|けっこう|平気)${END}`,
      `(?:自分|じぶん|自力|こっち|こちら|うち)で(?:も)?(?:なんとか|何とか)?(?:やって|や(?:り|る)|解決|でき(?:た|ま|そう)|し(?:ます|てみ)|なんとか|何とか|調べ|直)`,
      '(?:解決|かいけつ)(?:し(?:ました|た|ちゃ)|でき(?:た|ました)|済)',
      `(?:直|なお|治)(?:った|りました)(?:ので|から|わ|よ|です|っぽい|みたい)*(?:$|[。!、]|もう|大丈夫|いい|結構)`,
      String.raw`(?:it's|itis|problem|i(?:'ve|have)?)(?:is|now)*(?:solved|sorted|fixed|resolved)|nevermind|(?:ican|i'll)(?:do|manage|handle)itmyself`,
      '(?:已经)?(?:解决了|没事了)|(?:我)?自己(?:来|弄|做|解决)|해결(?:됐|했|되었)|(?:직접|혼자|제가)(?:할게|해볼|하겠)|괜찮아졌',
    ].join('|'),
    'iu',
  ),
);
/** 解決してない, 直ったと思ったらまた, 自分でやったけどだめ. */
const NOT_ALONE = sieved(
  /(?:解決|直|治|でき|なんとか|何とか|やれ)[^。]{0,4}(?:ない|ません|ませんでした|なかった|へん|ねえ)|(?:けど|が|のに|ても)[^。]{0,12}(?:だめ|ダメ|駄目|むり|無理|でき(?:ない|ん|ません)|わから|分から|また)|と思(?:った|い)|(?:たら|れば|るまで|なら)[^。]{0,6}(?:いい|教え|連絡|電話)|自分で(?:は|やれ|やるの|できる(?:の|と)|解決(?:しろ|する(?:の|に)))/u,
);

const NEEDLESS =
  '(?:いら(?:な(?:い|くなった)|ん|へん|ねえ|ねー)|いりません|要ら(?:ない|ん|へん)|要りません|不要|必要(?:ない|なくなった|ありません)|結構|けっこう|なしで|無しで|やめ(?:とく|ておく|ときます|ておきます|とこ))';
const TELL = '(?:知らせ|しらせ|教え|おしえ|声(?:を)?かけ|リマインド(?:し)?|通知(?:し)?|起こさ)';
/** いらんわ, 知らせなくていいです, やっぱええわ 知らせんで: of what is just being agreed on. */
const NONE = sieved(
  new RegExp(
    `^(?:やっぱり?|やはり|あ|いや|もう|それ|その|は|、)*(?:(?:いい|ええ)(?:です|わ|や)?[、。]?)?(?:(?:お?知らせ|リマインド|通知|予約|アラーム)(?:は|も|を|の)?)?(?:もう|やっぱり?)?(?:${NEEDLESS}|${TELL}(?:て)?(?:くれ|もらわ)?(?:な(?:くて|いで|し)(?:も)?|んで(?:も)?|いら(?:ない|ん))(?:いい|ええ|大丈夫|結構|ください|おいて|ほしい)?|(?:自分で)?覚え(?:て(?:い)?(?:る|ます|おく|おきます)|とく|とる)(?:から|ので)?(?:いい|大丈夫|平気|ええ)?)(?:です|わ|や|よ|ね|で|な|っす)*[。!]*$`,
    'u',
  ),
);
