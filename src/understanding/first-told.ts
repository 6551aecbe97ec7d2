import type { FirstTold } from '../core/reading.ts';
import { partTold } from './part-told.ts';
import { sieved } from './sieve.ts';
import { asksPlainly } from './signs.ts';

/**
 * The first thing that is told, in plain words: つながってる of たぶんつながっとると思うわ、きのうも使えたし. null: a message that asks first, or
 * where nothing is to be left away.
 */
export function firstTold(text: string): FirstTold | null {
  const [part = ''] = CUT.split(text.trim());
  if (part.length > LONGEST || asksPlainly(part)) return null;
  // As the words of the choices are written.
  const said = part.replaceAll('繋', 'つな').replace(INSISTS, '');
  const plain = HEDGED_BEFORE.replace(HEDGED.replace(said, ''), '').trim();
  const rest = text.trim().slice(part.length);
  if (plain === text.trim() || !/[\p{L}\p{N}]/u.test(plain) || TURNS.test(rest)) return null;
  return Object.assign(partTold(plain), { isGuess: plain !== said.trim() });
}

const LONGEST = 40;
/** だから終わってますって: the same, said once more. */
const INSISTS = /^(?:だから|だーから|さっきから)[、\s]*|って(?:ば)?(?=[。!！\s]*$)/gu;

/** はい、 alone is the answer to nothing yet. */
const CUT = sieved(
  /(?:(?<=[。!！])|(?=[、\s]))(?<!^(?:はい|うん|ええ|いえ|いいえ|いや|まあ|あの|えっと|で|んで|ほんで|そんで|それで|ほな|じゃあ?)[。、!！]?)(?:(?<=[。!！])|\n+|[\s]+(?=\S{2})|(?<=[たるわよねすんいしらでとなう])、)/u,
);

/** つながってます、でもすぐ切れる. */
const TURNS = sieved(
  /^[、。\s!！]*(?:でも|けど|けれど|だけど|ただ|しかし|なのに|それなのに|いや|やっぱ|あ、|ちが|違|間違|と思った)|(?:切れ|途切れ|落ち|消え|だめ|ダメ|無理|エラー|失敗)/u,
);

/** Also wifiとかよくわかんないすけど多分: nobody has to know much of it to see how it is. */
const HEDGED_BEFORE = sieved(
  /^(?:(?:wi-?fi|ワイファイ|ネット|無線|通信|機械|電源|充電|そういうの)?(?:とか|って|は|のこと(?:は|って)?|の|も)?(?:正直|あんまり?|あまり|よく|よう|全然|詳しく){0,2}(?:(?:分|わ)か(?:らない|らん|んない|りません|ってない)|知らない|知りません)(?:です|っす|す|ん|の|だ)*(?:けど|けれど|が)|たぶん|多分|おそらく|恐らく|きっと|一応|いちおう|[、\s])+/iu,
);
const HEDGED = sieved(
  /(?:[んの])?(?:だ|や|じゃ|です)?(?:と(?:は)?(?:思|おも)(?:う|い(?:ます)?|います)|は[ずづ](?:です|だ|や|じゃ)?|みたい(?:です|だ|や|じゃ)?|っぽい(?:です|わ)?|かと|、?(?:たぶん|多分|おそらく|きっと))(?:けど|が|わ|よ|ね|で|んですが|んですけど|んだけど)*[。!！\s]*$/u,
);
