import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * やり直したら今度は更新画面, もう一回通したらまた更新が出た: the second try was cut as well. That it went through, and what is only
 * supposed, is none. Expects folded text.
 */
export function isSecondCut(folded: string): boolean {
  const close = withoutSpaces(folded);
  if (WORKED.test(close) || WORKED_ABROAD.test(folded)) return false;
  return CUT.test(close) || CUT_ABROAD.test(folded);
}

const TRIED =
  '(?:もう(?:一|1)(?:回|度|ぺん)|もういっかい|もういちど|もっかい|もっぺん|再度|再び|リトライ|また(?!は|の|あとで|今度|明日)|今度(?:は|も)|こんど(?:は|も)|(?:二|2)(?:回|度)目|次も|同じ(?:ように|く|ことに)|(?:や|通|切|打|かざ|し|押)(?:り|し)?(?:直|なお)|(?:通し|切っ|打っ|かざし|タッチし|差し|挿し|読み取っ|読ませ|決済し|会計し|請求し)(?:てみ)?(?:たら|たところ|たとたん|た瞬間|たのに|たけど|たが))';
const UPDATE = '(?:更新|アップデート|アプデ|ファーム)';
const CAME =
  '(?:始ま(?:っ|りま|り(?:よっ|やがっ|$))|はじまっ|走(?:っ|りだ|り出)|出(?:た(?!ら)|て(?!たら)|まし(?!たら)|よった|はった)|でた(?!ら)|来(?:た(?!ら)|て|まし(?!たら)|よった)|き(?:た(?!ら)|て|まし(?!たら)|よった)|な(?:った(?!ら)|って|りまし(?!たら)|りよった|っとる)|入(?:った(?!ら)|りまし)|立ち上が|切り替わ|変わ(?:った(?!ら)|りまし)|中(?:です|や|だ|に|$|[。!])|かかっ)';
const CUT = sieved(
  new RegExp(
    [
      `${TRIED}[^?]{0,20}?${UPDATE}(?:の)?(?:画面|案内|お知らせ|通知|表示|ダイアログ|の?やつ)?(?:が|に|の|へ|って|、)?(?:また|もう|勝手に|急に|いきなり)?(?:${CAME}|(?:です|や|だ|でした|やった|やねん)?[。!、…]*(?:けど|が|よ|わ)?$)`,
      `${TRIED}[^?]{0,12}?画面(?:が|は)?(?:消え|暗く|黒く|真っ|変わっ|切り替わっ|おかし)`,
    ].join('|'),
    'u',
  ),
);

const WORKED = sieved(
  /(?:通|とお)(?:った|りました|れた)|成功(?:し|です|でし)|でき(?:た|まし)|出来(?:た|まし)|払え|うまくい[っき]|もし|(?:始ま|出|来|き|な)(?:っ|りまし)?たら|(?:始ま|出|来|き)そう|(?:始ま|出|来|き|な)(?:る|ります|ます)(?:か|の|と|$|\?)|終わ/u,
);

const CUT_ABROAD = sieved(
  /\b(?:again|once more|second time|retried|re-?tried|this time|tried|another try)\b[^?]{0,50}\b(?:updat\w+|firmware)\b|\bupdat\w+[^?]{0,24}\bagain\b|(?:又|再次?|重新?|第二次|这次|再来)[^?]{0,14}(?:更新|升级)(?:了|画面|界面|页面|提示|开始|出来|でき|$)|(?:다시|또|이번에[는도]?|두\s?번째|재시도)[^?]{0,20}(?:업데이트|업뎃)[^?]{0,8}(?:떴|나왔|나와|시작|화면|됐|되었|넘어|뜨)/u,
);
const WORKED_ABROAD = sieved(
  /\b(?:went through|worked|succe\w+|if|when|how long|does|will|should|can|done|finished|complete\w*)\b|成功|过了|如果|要是|完成|好了|됐어요|성공|끝났|으?면\s?(?:어떻|되)/u,
);
