import { sieved } from './sieve.ts';

/**
 * 直りました, 端末動いた, 解決しました: what was wrong is plainly told to be well again. もういいです gives up, もう大丈夫です may be either, and 直ったかも,
 * 一応直った and 直ったり止まったり do not know. Expects the text as it was written, in one form.
 */
export function worksAgain(said: string): boolean {
  return MENDED.test(said) && !UNSURE.test(said);
}

const MENDED = sieved(
  /解決(?:し(?:た|まし|て(?:ま|る|い))|済|です|$|[。!！ー〜])|かいけつ|(?:直|なお|治)(?:った|りまし|っと[るっ]|ってる|ってま|っちゃ|りよった)|(?:動|うご)(?:いた|きまし|くようにな|いて(?:る|ます|い)|いとる)|(?:落ち着|おちつ|片付|片づ)(?:い|き)|(?:復旧|復活|復帰|(?<!再)起動)し(?:た(?!い)|まし(?!ょ))|(?:戻|もど)(?:った|りまし)|問題な(?:かった|いです)|\b(?:fixed|solved|sorted|resolved|(?:works|working) (?:again|now|fine)|(?:it|app|screen|terminal|machine|device) (?:(?:has |just )?(?:re)?opened(?: up)? again|(?:came|has come) back(?: on)?|is back(?: on| up)?))\b|(?:弄|修|都)?好了|解决了|(?:可以|能)用了|正常了|恢复了|又(?:亮|开|好|能用)了|해결|괜찮아졌|켜졌|정상(?:이에요|입니다|으로)|다\s?됐/iu,
);
const UNSURE = sieved(
  /かも|たぶん|多分|おそらく|恐らく|みたい|(?<!さ|や)っぽい|ぽい|ぽか|気が?(?:する|します|し)|気い?す|思(?:う|い|っ|わ)|おも[うい]|らしい|らしか|げな|ごた[るっあ]|よう(?:です|だ|や|な(?!り)|じゃ|に(?:見|思))|はず|や[ろん](?:か|な|$)|だろ|でしょ|じゃろ|かな|かしら|一応|いちおう|とりあえず|取り(?:敢|あ)えず|一旦|いったん|一瞬|ひとまず|なんとなく|何となく|一時的|今のところ|いまのところ|たり(?:[^。]|$)|たっけ|知らんけど|(?:わか|分か|判)[らん]|怪し|あやし|半分|少し(?:だけ)?(?:直|動|なお|うご)|ちょっと(?:だけ)?(?:直|動|なお|うご)|(?:直|なお|治|戻|もど)った(?:り|か(?:ど|も|と)|と(?:思|おも|言|いう)|ら|ん(?:か|やろ|だろ)|って(?:言|聞|こと)|そう)|動いた(?:り|か(?:ど|も)|と(?:思|おも|言)|ら|って(?:言|聞))|\b(?:maybe|perhaps|probably|seems?|think|guess|looks?|appears?|might|for now|kind of|sort of)\b|好像|可能|似乎|应该|大概|也许|暂时|아마|것\s?같|듯|일단|모르/iu,
);
