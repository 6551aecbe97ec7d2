import { sieved } from './sieve.ts';

/** あと30分しかないけど間に合う?, 15分あれば足りる?, 30分で終わりますか. */
export function withinIn(plain: string, isInTime: boolean): number | null {
  const till = UNTIL_SOMEBODY.exec(plain)?.[1];
  if (till !== undefined) return Number(till);
  if (WITHIN_ELSE.test(plain) || !(isInTime || OF_ROOM.some((one) => one.test(plain)))) return null;
  const minutes = WITHIN.exec(plain)?.[1];
  if (minutes !== undefined) return Number(minutes);
  const hours = HOURS_LEFT.exec(plain)?.[1];
  return hours === undefined ? null : Number(hours) * 60;
}

const WITHIN = sieved(
  /(?<!\d)(?<!時間)(\d{1,3})分(?:くらい|ぐらい|ほど)?(?:しか(?:(?:時間|余裕|休憩|間)(?:が|は)?|空いて(?:い)?|取れ|とれ|休め)?(?:ない|あり|無|ません|へん)|あれば|(?:ほど|は|なら)?(?:ある|あります|空く|空きます|空いて(?:い)?(?:る|ます))(?:ん|の)?(?:です|だ)?(?:けど|が|ので|から|し|、)|以内|だけ|(?:なら|は|だけ)?空いて(?:い)?(?:る|ます)(?:の|ん|です|わ|よ)*[。!]*$|(?<=まで(?:あと|まだ|に|は)?\d{1,3}分(?:くらい|ぐらい|ほど)?)(?:は)?(?:ある|あります)(?:の|ん|です|わ|よ)*[。!]*$|でも?(?=終|おわ|済|間|いけ|行け|でき|足|更新))/u,
);
/** 10分後にお客さん来る leaves ten minutes. */
const UNTIL_SOMEBODY = sieved(
  /(?<!\d)(?<!時間)(\d{1,3})分(?:後|くらい|ぐらい|したら|で)+に?(?:は|また|次の|予約の)*お?客(?:さん|様|さま)?(?:が|も)?(?:来(?:る|ます|ちゃ[うい]|てしま|そう|店)|くる|きちゃ[うい]|みえ|見え)/u,
);
const ENOUGH = sieved(/足り|余裕|でき(?:る|ます)|済(?:む|みます)|いけ/u);
/** 40分しかないです asks by itself. */
const ONLY_SO_MANY = sieved(/分(?:くらい|ぐらい|ほど)?しか/u);
/** 次の予約まで30分空いてます. */
const FREE_TILL = sieved(
  /\d分(?:くらい|ぐらい|ほど|なら|は|だけ)*空いて(?:い)?(?:る|ます)(?:の|ん|です|わ|よ)*[。!]*$|まで(?:あと|まだ|に|は)?\d{1,3}分(?:くらい|ぐらい|ほど)?(?:は)?(?:ある|あります)(?:の|ん|です|わ|よ)*[。!]*$/u,
);
const OF_ROOM = [ENOUGH, ONLY_SO_MANY, FREE_TILL];
/** 一時間あれば余裕ですか. */
const HOURS_LEFT = sieved(
  /(?<!\d)(\d)時間(?:くらい|ぐらい|ほど|も)?(?:しか(?:時間(?:が)?)?(?:ない|あり)|あれば|でも?(?=終|足|いけ|済))/u,
);
const WITHIN_ELSE = sieved(
  /充電|会計|決済|返事|担当|電話|再起動|分(?:待|た[っち]|経|後|前)|0時|\d分(?:で|も)終わら/u,
);
