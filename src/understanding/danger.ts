import type { Danger } from '../core/reading.ts';
import { sieved } from './sieve.ts';

/** What in a message cannot wait for anything else; null: nothing. Expects normalised text. */
export function dangerIn(text: string): Danger | null {
  if (DESPAIR.test(text)) return 'despair';
  if (PEOPLE.test(text)) return 'people';
  const said = NOT_SO.replace(text, '');
  return DEVICE.test(said) ? 'device' : null;
}

const DESPAIR = sieved(
  /死にたい(?!くらい|ほど)|死のう(?:と|か)|自殺|消えてしまいたい|首を?吊|\bkill myself\b|\bsuicid|\bwant to die\b|想死|自杀|죽고 ?싶|자살/,
);

const PEOPLE = sieved(
  new RegExp(
    [
      '火事(?!場|の見舞)|火災(?:が|です|発生)|救急車|出血|(?:^|[^輸献])血(?:が|も)?(?:出|止まら|だらけ)|(?:怪我|ケガ|けが)(?:を?し|人)',
      '(?:お?客|人|店員|店長|スタッフ)(?:さん|様)?が(?:倒れ(?!(?:て|まして|た)(?:ね|から|しま(?:い|って))?[、。]?(?:しばらく|入院|先(?:週|月|日)|ずっと|店(?:を)?(?:閉|休)))|意識)|火傷|(?:手|指|腕|顔|足)[をに]?やけど|やけどを?(?:負|しまし)|(?<!尻に)火が(?:出|つい|上が|ふ)|燃え(?:て|た(?!い)|だし|出し|上が)|(?<!怒り.{0,2})爆発し|感電',
      '\\bon fire\\b|\\bcaught fire\\b|\\bbleeding\\b|\\bambulance\\b|\\bgot burn(?:ed|t)\\b|\\binjured\\b|\\belectric shock\\b|\\belectrocuted\\b|\\bexploded\\b',
      '着火|起火|火灾|流血|受伤|触电|烧伤|烫伤|爆炸|救护车',
      '불이 ?(?:났|나|붙)|화재|피가 ?(?:나|났)|다쳤|감전|화상을|폭발했|구급차',
    ].join('|'),
  ),
);

const DEVICE = sieved(
  new RegExp(
    [
      '(?:(?<![禁喫])煙|けむり|火花)(?:が|も)?(?:[でに出上立見]|もくもく|モクモク|[。、!?…\\s]|$)|から(?:煙|けむり|火花)|^[^。]{0,10}(?:膨ら|ふくら)ん(?:で(?:い?る|い?ます|きた)|だ)|熱くて(?:も)?(?:触|さわ|持)(?:て|れ)?(?:ない|ません|なく)|発煙|発火|[焦こ]げ(?:臭|くさ|た(?:臭|にお|よう)|の?(?:臭|にお)|て(?:い|る|き))|焼けた(?:臭|にお|よう)',
      '(?:バッテリー|電池|端末|本体|裏(?:側|蓋|ぶた)?|背面)(?:が|の)?[^。\\n]{0,6}(?:膨ら|ふくら|膨れ|ふくれ|膨張|パンパン|ぱんぱん)|(?:膨ら|ふくら|膨れ|膨張し)[^。\\n]{0,4}(?:バッテリー|電池|端末)',
      '(?:端末|本体|充電器|バッテリー|電池|ケーブル|コード)(?:が|も)?[^。\\n]{0,8}(?:溶け|とけて|液漏れ|液もれ|異常に熱|熱くて(?:触|さわ|持))|液漏れ|(?:ビリビリ|びりびり|ビリッと)(?:し|する|来|き)',
      '\\bsmoke\\b|\\bsmoking\\b|\\bsparks?\\b|\\bburning smell\\b|\\bsmells? (?:of |like )?(?:something )?burn(?:ing|t)?\\b|\\bswollen\\b|\\bbulging\\b|\\bmelt(?:ing|ed)\\b',
      '冒烟|焦味|烧焦|糊味|鼓包|鼓起来|膨胀|火花|漏液|熔化|烫手',
      '연기 ?(?:가|나)|타는 ?냄새|탄 ?냄새|부풀|불꽃이|녹았|녹고|누액',
    ].join('|'),
  ),
);

/** 煙は出ていません tells of no danger, nor does a smoker's. */
const NOT_SO = sieved(
  /(?:煙|火花)(?:は|が|も)?(?:出|見え)て?い?(?:ない|ません|なかった)|膨らんでい?(?:ない|ません)|焦げてい?(?:ない|ません)|(?:たばこ|タバコ|煙草|炭|焼肉|焼き鳥|線香|調理|料理|厨房|客)の?(?:席の?)?煙|\b(?:no|not|without|non)[ -](?:smok|swollen|sparks?)\w*|没有?(?:冒烟|鼓包|焦味)|연기가 (?:안|나지 않)/g,
);
