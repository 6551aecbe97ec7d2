import { isOos, type Part } from './part.ts';
import { namesStranger } from './payment-trouble.ts';
import { sieved } from './sieve.ts';
import { isUrgent } from './zones.ts';

/** "充電は満タンです。営業中に始めてもいい?" asks one thing: what is only told is not asked, unless it tells of trouble. */
export function asks({ text }: Pick<Part, 'text'>): boolean {
  return !(STORY.test(text) || SHOP_ABROAD.test(text)) || TROUBLE.test(text);
}

const STORY = sieved(
  /^(?!.*(?:\?|か[。\s]|教えて|知りたい|ください|ほしい|お願い|たい)).*(?:です|ます|ません|でした|した|った|てる|ている|ある|あり|ない)(?:が|けど|けれど|ので|から|し|ね|よ)*[。、!\s]*$/s,
);
/** My shop opens at 9: why it is asked. */
const SHOP_ABROAD = sieved(
  /^(?!.*(?:n't|\bnot\b|fail|error|stuck|charge|paid|payment))(?:(?:my|our|the|a|some) )?(?:(?:next|first) )?(?:shop|store|restaurant|cafe|customers?|guests?|we|i)(?:'s|'re| is| are| will| have| has)* (?:open|opens|opening|start|starts|come|comes|coming|arrive|arrives|arriving|here|waiting|a customer|customers)[^?]*$|^(?:我们?|本?店|客人|顾客)[^?吗呢]{0,10}(?:开门|开店|营业|要来|会来|来)[了。!]*$|^(?:저희|우리|가게|손님)[^?]{0,14}(?:열어요|엽니다|오픈(?:해요|합니다|이에요)?|와요|옵니다|오세요)[.!]*$/iu,
);
const TROUBLE = sieved(
  /エラー|失敗|落ち|閉じ|中断|止ま|固ま|動かない|できない|できません|できなく|二重|わからない/,
);

/** お店畳むねん。それでもせなあかん?: beside what is asked outright, what is only told is why; but for trouble, a payment or a stranger that is named. */
export function onlyTells(part: Part): boolean {
  const { text, judged } = part;
  if (asksOutright(part) || !TELLS.test(text) || TROUBLE.test(text)) return false;
  const isUrgentToo = judged.zone === 'sure' && isUrgent(judged.topic);
  return !isUrgentToo && !(isOos(judged) && namesStranger(text));
}

/** By a mark, a word that asks, or a wish to be told. */
export function asksOutright({ text }: Pick<Part, 'text'>): boolean {
  return OUTRIGHT.test(text);
}

const OUTRIGHT = sieved(
  /[?吗呢]|か(?:な|ね|しら|いな?|のう|よ)?[。!\s]*$|教え|知り|聞かせ|くださ|下さ|くれ|もらえ|ほし|欲し|お願|頼|たい|いつ|何(?![もかとでて])|どれくらい|どこ|どう|なぜ|[a-z]$/u,
);
/** A sentence, and no name of a thing. */
const TELLS = sieved(/.{7}[ぁ-ん](?<![とはもの])[。、!\s]*$/u);
