import type { Hint } from '../core/hint.ts';
import { compact } from './compact.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/** Short words about a step, of which only the talk knows what they are of. Expects the text as it was written. */
export function walkHints(typed: string): readonly Hint[] {
  const said = typed.normalize('NFKC');
  return holding([
    ['willPress', WILL_PRESS.test(said)],
    ['didIt', DID.test(said)],
    ['didElse', DID_ELSE.test(said)],
    ['failedAgain', FAILED_AGAIN.test(said)],
    ['onlyCash', CASH.test(compact(typed))],
    ['onlyRead', READ.test(said)],
    ['ofCounter', COUNTER.test(said)],
    ['severalCounted', SEVERAL.test(said)],
  ]);
}

/** 更新が出てるので押します. */
const WILL_PRESS = sieved(/(?:押|お|タップ)し(?:ます|てみ(?:ます|る))(?:ね|よ|わ)?[。!\s]*$/u);
/** できました, 済んだ, 電源入れ直すのね、やったわ. */
const DID = sieved(
  /^(?:[^。]{2,12}(?:んですね|のね))?(?:はい|もう|今|さっき|それは?|ちゃんと|やっと|無事に?|[、。\s])*(?:でき|出来|やり|やっ|し|済み|済ん|すみ|すん)(?:た|だ|まし|とる|てん|です|。|!|$)/u,
);
/** 押した is of a button of the update; 見た tells nothing. */
const DID_ELSE = sieved(/押|おし|見|確認|充電|更新|アップデート/u);
/** もう一度やったけどまた失敗. */
const FAILED_AGAIN = sieved(
  /^(?:はい|今|いま|さっき|また|もう(?:一|1)(?:度|回)|(?:何|[2-9])(?:度|回)(?:も|か)?|更新(?:を|は)?|、)*(?:やっ|試し|し|更新し)(?:た|てみた|ました|てみました|ても|てみても)(?:けど|んですけど|んだけど|が|のに|ら)?、?(?:また|やっぱり?|同じ|エラー(?:が|に)?|失敗|だめ|ダメ|止まり|なり|出|し|でし|だっ|まし|た|です|ます|る|て)+[。!]*$/u,
);
/** 現金でもらった. */
const CASH = sieved(
  /^(?:とりあえず|結局|今回は|なので|もう|お客(?:さん|様)(?:に|には|は|から)?)*(?:現金|げんきん)(?:払い|会計)?(?:で)?(?:も?らった|もらいました|いただいた|いただきました|頂きました|受け取った|受け取りました|払ってもらった|払ってもらいました|会計した|会計しました|済ませた|済ませました)(?:よ|わ|です|から|ので)*$/u,
);
/** わかりました, 了解です. */
const READ = sieved(
  /^(?:はい|なるほど|、|。|\s)*(?:(?:わかり|分かり)ました|(?:わか|分か)った|了解(?:です|しました|っす|いたしました)?|りょ(?:うかい)?(?:です)?|承知(?:し|いたし)ました|かしこまりました)(?:よ|わ|ー|〜|。|!|です)*$/u,
);
const COUNTER = sieved(/受付|窓口/u);
const SEVERAL = sieved(/台目.*台目/u);
