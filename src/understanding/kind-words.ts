import type { Asked } from './topics.ts';
import { sieved } from './sieve.ts';

/** 挿しました, 店に着きました sound like thanks for something done; without a kind word they are none. Expects folded text. */
export function withoutThanksUnspoken(asked: Asked, text: string): Asked {
  const isTold = asked.topics.includes('thanks') && TELLS.test(text) && !KIND.test(text);
  return isTold ? { ...asked, topics: asked.topics.filter((topic) => topic !== 'thanks') } : asked;
}

const TELLS = sieved(
  /(?:ました|まった|った|いた|いだ|した|した?とこ)(?:よ|わ|で|ね|けど|から|です)*[。!\s]*$/u,
);
const KIND = sieved(
  /ありが|有難|有り難|あんが|あざ|感謝|かんしゃ|助か|たすか|おおきに|さんきゅ|サンキュ|どうも|世話|嬉|うれし|親切|解決|うま[くい]|うまく|直[っり]|なお[っり]|すっきり|完璧|さすが|おかげ|大丈夫|恩に|だんだん|お疲れ|手数|騒が|間に合|分かりやす|わかりやす|よく分か|褒め|早|無事|最高|よかった|良かった|できました|終わ|満足|優し|安心|納得|勉強/u,
);
