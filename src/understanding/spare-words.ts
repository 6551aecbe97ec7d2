import { sieved } from './sieve.ts';

/** もう一台、まだ箱に入ったまま, 予備の端末が引き出しにある: one that is put away, for now or for good. Expects folded text. */
export function tellsSpare(folded: string): boolean {
  if (folded.length > LONGEST || OF_ELSE.test(folded)) return false;
  return PUT_AWAY.test(folded) || ABROAD.test(folded);
}

const LONGEST = 90;
const OF_ELSE = sieved(
  /充電器|ケーブル|アダプタ|会計|支払|カード|お?客|返品|返却|レシート|ロール紙|説明書|取説|customer|charger|cable|receipt|manual|paper|顾客|客人|充电器|说明书|손님|충전기|설명서/u,
);
const ONE =
  '(?:もう(?:1|一|ひと)(?:台|つ|個|機)|(?:2|二)(?:台目|つ目|号機)|(?:予備|サブ|控え|バックアップ)(?:用|機|の|端末|機械|レジ|やつ|ほう|方|台){0,3}|使って(?:い)?(?:ない|ません|へん)(?:端末|機械|やつ|レジ|ほう|方)|(?:別|他|ほか)の(?:端末|機械))';
const PLACE =
  '(?:箱|はこ|段ボール|ダンボール|引き?出し|倉庫|押し?入れ|物置|棚|戸棚|金庫|奥|裏|バックヤード|事務所|家|自宅|実家)';
const PUT = `(?:${PLACE}(?:の(?:中|奥|下|上))?(?:に|さ|で|へ)(?:ある|あり|あっ|あん|置い|おい|入|いれ|しま|仕舞|眠|ねむ|寝)|しま(?:って|い込|ったまま)|仕舞って|未開封|(?:開け|あけ|出し|使っ)て(?:い)?(?:な|ま(?:せん|へん)|へん)|寝かせて|眠って)`;
const PUT_AWAY = sieved(
  new RegExp(
    `${ONE}[^。?]{0,20}${PUT}|(?:箱|段ボール|ダンボール|引き?出し|倉庫|押し?入れ|物置|金庫)(?:の(?:中|奥))?(?:の|に(?:ある|入って(?:い)?る|入れた|しまって(?:い)?る|しまった|眠って(?:い)?る)|さある)(?:まま)?(?:の)?(?:端末|機械|${ONE})|しまって(?:い)?(?:る|ある)(?:端末|機械|${ONE})`,
    'u',
  ),
);
const ABROAD = sieved(
  /\b(?:spare|second|another|other|extra|backup|unused) (?:terminal|machine|one|device|unit)\b[^?!]{0,40}\b(?:in (?:a|the|its) (?:box|drawer|closet|storage|back)|put away|stored|unopened|not in use|never used)|(?:备用|另一台|还有一台|第二台)[^。？]{0,16}(?:箱子|抽屉|仓库|柜子|没用|没拆|收着)|(?:예비|한 ?대 더|또 한 ?대|하나 더)[^.?]{0,16}(?:상자|서랍|창고|박스)|(?:상자|서랍|창고|박스)[^.?]{0,12}(?:예비|한 ?대 더|하나 더)/u,
);
