import { sieved } from './sieve.ts';

/** なんで見えないの, なんで昨日のまま?, why is it so old, 为什么看不到, 왜 어제 거예요: of what is seen of a terminal, and of nothing else. Expects folded text. */
export function asksWhyOld(folded: string): boolean {
  return folded.length <= LONGEST && WHY_OLD.test(folded.replaceAll(/\s+/gu, ' '));
}

const LONGEST = 40;
const WHY = '(?:なんで|何で|なぜ|なして|どうして|何故)';
const OLD =
  '(?:昨日|きのう|前|さっき|古い?|昔|朝|昨夜|ゆうべ|\\d{1,2}時)(?:の|から)?(?:情報|状態|データ|やつ|時点|分|知らせ)?(?:の?まま|で止ま|なん|しか|のしか|な|や|だ|が|$|[?])';
const UNSEEN =
  '(?:(?:今|いま)の?)?(?:状態|情報|様子)?(?:が|は|を)?(?:見え|みえ|見れ|見られ|分から|わから|届か|届いて(?:い)?|出てこ|更新され)(?:ない|ん|へん|ません|なく|らん)';
const WHY_OLD = sieved(
  new RegExp(
    [
      `^(?:え|で|でも|それ|これ|、){0,3}${WHY}(?:、|そんな|こんな|そっち(?:から)?(?:は)?|うちの(?:端末)?(?:は|が)?|端末(?:は|が)?){0,3}(?:${OLD}|${UNSEEN})(?:の|ん|です|なん|や|だ|か|ろ|よ|っちゃろ|ねん|と|[?。!])*$`,
      `^(?:これ|それ|情報|状態|データ)?(?:が|は)?(?:古く|昨日のまま|昔のまま)(?:ない|じゃない|ちゃう|です|で)*(?:の|か|[?])+$`,
      "^(?:but |so |ok )*why (?:can't you see|can you not see|is (?:it|that|this|the (?:info|data|status))|are you showing|don't you see)(?: it| my terminal| so| not| from| that| the| what is)*(?: old| yesterday\\S*| last night\\S*| outdated| updated| shown| now)?[?. ]*$",
      '^(?:那|但是?|可是|,|，)*(?:为什么|怎么)(?:还)?(?:是)?(?:看不到|看不见|不知道|(?:昨天|昨晚|早上|之前|旧)的?(?:信息|状态|数据|时间)?)(?:呢|啊|的|了)*[?？。]*$',
      '^(?:근데 ?|그런데 ?|그럼 ?)*왜 ?(?:안 ?보[여이]|못 ?[봐보]|몰라|어제|옛날|예전|아까)[가-힣 ]{0,12}[?. ]*$',
    ].join('|'),
    'u',
  ),
);
