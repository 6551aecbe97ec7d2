import type { Sign } from '../core/sign.ts';
import type { Wording } from './wordings.ts';

const LEAD = '(?:え|でも|けど|あの|ただ|すみません|というか|、){0,4}';
const SHOP = '(?:うち|当店|うちの店|この店|店|当院|こちら)?(?:は|って|だと|では|も|が|、){0,3}';
const ONLY = '(?:完全|全部|全て|すべて|ほぼ全部)?(?:に)?(?:、)?';
const BE = '(?:の?(?:お?店|店舗|会社|タクシー|クリニック))?';
const TAIL =
  '(?:(?:な)?(?:ん|の))?(?:です|だ|や|やねん|でして|ですけど|ですが|だから|なので|で|けど|けん|ので|から|よ|ね|わ|し|が){0,3}[。!、]*$';
const NONE =
  '(?:現金|げんきん)(?:決済|払い|会計)?(?:は|を|の|って|も)?(?:一切|いっさい|全く|全然|基本|もう)?(?:(?:取り?)?扱(?:って|い)?(?:い)?(?:ない|ません|へん|とらん|てない|てません|ておりません|はしていません)|(?:取り?扱い|扱い)(?:が|は)?(?:ない|ありません|なし)|や(?:って|っと)(?:い)?(?:ない|ません|へん|らん|おりません)|(?:受け?(?:取|付け)|もら|いただ)(?:って|い)?(?:て)?(?:い)?(?:ない|ません|へん|ておりません)|使え(?:ない|ません|へん|ん)|(?:お)?断り(?:して(?:い)?(?:る|ます|おります))?|不可|ng|なし)';

/** we don't take cash, 我们店不收现金, 저희는 현금 안 받아요. Expects normalised text. */
export const CASHLESS_ABROAD = new RegExp(
  [
    "^(?:but|and|so|well|sorry|[,.]|\\s)*(?:we|i|our (?:shop|store|cafe|restaurant|bar|place))(?:'re| are| is|'m| am)? ?(?:(?:do not|don't|dont|doesn't|never|cannot|can't) (?:take|accept|handle|do|have|use)(?: any)? cash(?: here| at all| payments?)?|(?:a )?(?:completely |fully |all |100% )?(?:cashless|cash-free|cash free|card[- ]only|cards only)(?: shop| store| place| cafe| restaurant| business)?)[.! ]*$",
    '^(?:可是?|但是?|那|[,，\\s])*(?:我们?|本)?(?:店|店里|这里|这家店)?(?:是)?(?:不收|不接受|没有|不用|收不了)现金(?:的)?[。!\\s]*$',
    '^(?:근데|그런데|그럼|\\s)*(?:저희|우리)?\\s?(?:가게|매장)?(?:는|은)?\\s?(?:현금(?:은|을)?\\s?(?:안\\s?받|받지\\s?않|취급\\s?안|못\\s?받)[가-힣]{0,5}|(?:카드만|현금\\s?없는)\\s?(?:받|가게|매장)[가-힣]{0,5})[.!\\s]*$',
  ].join('|'),
  'u',
);

const OF_GUEST = /お?客(?:さん|様)|財布|持って|手持ち/u;

/** うち現金は扱ってません, 完全キャッシュレスなんです: of the shop, and not of one sale. Expects normalised text. */
export const CASHLESS_SIGNS: readonly Wording<Sign>[] = [
  [
    'cashless',
    new RegExp(
      [
        `^${LEAD}${SHOP}${NONE}${BE}${TAIL}`,
        `^${LEAD}${SHOP}${ONLY}(?:キャッシュレス|カード|クレジット|電子マネー)(?:決済|払い)?(?:だけ|のみ|オンリー|専門|しか(?:(?:取り?)?扱って(?:い)?ない|やって(?:い)?ない|使えない))${BE}${TAIL}`,
        `^${LEAD}${SHOP}${ONLY}キャッシュレス${BE}${TAIL}`,
      ].join('|'),
      'u',
    ),
    OF_GUEST,
  ],
  ['cashless', CASHLESS_ABROAD],
];
