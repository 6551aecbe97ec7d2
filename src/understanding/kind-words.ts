import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';
import type { Asked } from './topics.ts';
import { worksAgain } from './works-again.ts';

/** 挿しました, 店に着きました sound like thanks for something done; without a kind word they are none. Expects folded text. */
function withoutThanksUnspoken(asked: Asked, text: string): Asked {
  const isTold = asked.topics.includes('thanks') && TELLS.test(text) && !KIND.test(text);
  return isTold ? { ...asked, topics: asked.topics.filter((topic) => topic !== 'thanks') } : asked;
}

/** どうもー, where something was answered before, is no greeting; nor is what was only done a thanks. Expects folded text. */
export function withThanksMeant(asked: Asked, text: string, lastTopics: readonly string[]): Asked {
  const isMeant = lastTopics.some((topic) => topic !== 'greeting') && MAY_THANK.test(text);
  return isMeant && asked.topics.every((topic) => topic === 'greeting')
    ? { ...asked, topics: ['thanks'] }
    : withoutThanksUnspoken(asked, text);
}

const MAY_THANK = sieved(/^(?:あ|いや|はい|わかった)?、?(?:ど[うー]も)[ーっ〜~!。、です]{0,4}$/u);
const TELLS = sieved(
  /(?:ました|まった|った|いた|いだ|した|した?とこ)(?:よ|わ|で|ね|けど|から|です)*[。!\s]*$/u,
);
const KIND = sieved(
  /ありが|有難|有り難|あんが|あざ|感謝|かんしゃ|助か|たすか|おおきに|さんきゅ|サンキュ|どうも(?=[。、!！〜ー…\s]|$|です|ね|さん|な(?!か|い))|世話|嬉|うれし|親切|解決|うま[くい]|うまく|直[っり]|なお[っり]|すっきり|完璧|さすが|おかげ|大丈夫|恩に|だんだん|お疲れ|手数|騒が|間に合|分かりやす|わかりやす|メール[^。?]{0,10}(?:見つか|みつか|出て|あっ|あり|残って|入って)|よく分か|褒め|早|無事|最高|よかった|良かった|できました|終わ|満足|優し|安心|納得|勉強/u,
);

/** Whether there is a word of thanks, and whether what was wrong is said to be well again. Expects the text as it was written. */
export function kindHints(typed: string): readonly Hint[] {
  const said = typed.normalize('NFKC');
  const isWell = WELL.test(said) && !NOT_WELL.test(said);
  return holding([
    ['saysThanks', THANKS.test(said)],
    ['wellNow', isWell],
    ['worksAgain', isWell && worksAgain(said)],
  ]);
}

const THANKS = sieved(
  /ありが|有難|有り難|あんが|あざ(?:[ーっ]?す|まる)|感謝|かんしゃ|カンシャ|助か|たすか|タスカ|おおきに|さんきゅ|サンキュ|どうも|世話|だんだん|恩に|にふぇ|ご?苦労|お疲れ|おつかれ|親切|さすが|thank|\bth(?:x|nx)\b|\bty\b|cheers|appreciat|arigat|谢|感谢|辛苦|감사|고마|고맙|ㄱㅅ|수고/iu,
);
/** 解決, 直ったわ, 端末動いた, もう大丈夫です, この件は終わりで, もう閉店しました. */
const WELL = sieved(
  /解決|かいけつ|メール[^。?]{0,10}(?:見つか|みつか|出てき|あり|あっ|入って)(?:た|ました|て(?:い)?(?:た|ました)|りました)|(?:直|なお|治)(?:った|りました|っとる)|(?:動|うご)(?:いた|きました|くようにな)|(?:落ち着|おちつ|片付|片づ)(?:い|き)|(?:復旧|復活|復帰|(?<!再)起動)し(?:た(?!い)|まし(?!ょ))|(?:戻|もど)(?:った|りました)|(?:閉店|店じまい)し|閉めました|(?:済んだ|終わった)話|(?:これ|この件|今回)(?:は|で)(?:もう)?(?:終わり|おしまい)|問題な(?:さそう|かった|いです|いみたい)|(?:もう|これで|この件は|とりあえず)(?:大丈夫|だいじょう?ぶ|平気|ええ|いい|よか)|大丈夫になっ?[たり]|\b(?:fixed|solved|sorted|resolved|all (?:good|fine|done)|everything(?:'s| is)(?: all)? (?:done|fine|good|ok(?:ay)?)|(?:works|working|fine|ok(?:ay)?) (?:again|now))\b|(?:弄|修|都)?好了|没事了|没问题了|解决了|(?:可以|能)用了|ok了|正常了|恢复了|해결|괜찮아(?:졌|요)|켜졌|정상(?:이에요|입니다|으로)|다\s?됐|\b(?:it|app|screen|terminal|machine|device) (?:(?:has |just )?(?:re)?opened(?: up)? again|(?:came|has come) back(?: on)?\b|is back\b)|又(?:亮|开|好|能用)了/iu,
);
const NOT_WELL = sieved(
  /[?？]|か[。！\s]*$|(?:解決|直|動)[^。]{0,4}(?:ない|ません|へん)|たら(?:いい|教え|連絡|電話)|けど|(?<!普通|ふつう|いつも|もと|元)のに|\b(?:not|isn't|if|until|when)\b|没[有]?(?:解决|修好)|吗|안\s|까요/iu,
);
