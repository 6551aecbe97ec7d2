import type { Sign } from '../core/reading.ts';

/** What the notice leaves open, by the words that ask for it; expects masked text. */
export const LEFT_OPEN: readonly (readonly [Sign, RegExp])[] = [
  [
    'ofMobile',
    /テザリング|てざりんぐ|[3-6３-６][GＧgｇ](?![a-zB])|LTE|モバイル(?:回線|データ|通信|ネット)|(?:携帯|スマホ|ケータイ)の?(?:回線|電波|ネット|通信|データ)|有線LAN|LANケーブル|tether|hotspot|热点|流量|테더링|핫스팟/iu,
  ],
  ['ofModel', /機種|型番|型式|品番|モデル|古い(?:型|タイプ)|\bmodel|型号|机型|기종|모델/iu],
  [
    'ofButton',
    /(?:ボタン|ぼたん|スイッチ)[^。]{0,6}(?:どこ|どれ|どの|何処|場所|位置|見つから|見当たら|みつから|わから|分から|[がは](?:ない|無い))|(?:どこ|どれ|どの|何処)[^。]{0,4}(?:ボタン|ぼたん|スイッチ|押|おす|おせ|おし|タップ)|which button|where.{0,12}button|按钮.{0,6}(?:哪|在)|哪.{0,4}按钮|버튼.{0,6}어디|어느 버튼/iu,
  ],
  [
    'ofExtension',
    /延長|延期|延ば|伸ば|のばし(?:て|たり)|のばせ|猶予|(?:期限|締め?切り?)[^。]{0,6}(?:待って|待て|ずら|遅ら|後ろ)|\bexten[ds]|延长|宽限|연장|유예/iu,
  ],
];
