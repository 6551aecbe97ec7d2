import { dangerIn } from './danger.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * カード刺さっとる, card is still in the reader, 卡插在里面没拔, 카드 꽂혀 있어요: nobody puts one in but to pay. Beside an update, something that stopped, a danger, or
 * alone; how one pays is none. Expects folded text.
 */
export function isCardLeftIn(folded: string): boolean {
  if (NOT_NOW.test(folded)) return false;
  const close = withoutSpaces(folded);
  const [told] = IN_JA.exec(close) ?? ABROAD.exec(folded) ?? [];
  if (told === undefined) return false;
  const isAlone = folded.length - told.length <= REST;
  return isAlone || BESIDE.test(folded) || dangerIn(folded) !== null;
}

/** As much as may stand around it where nothing else is told. */
const REST = 10;

/** Supposed, or asked of how it is done; 画面がついたらカードが刺さったまま has happened. */
const NOT_NOW = sieved(
  /(?<!(?:どう|何|なに|どない)し|抜い)たら(?:(?!カード|クレカ|[刺差挿抜])[^。?]){0,8}(?:どう|どない|何|なに|大丈夫|平気|だめ|ダメ|あかん|困)|(?<!(?:どう|何|なに|どない)し|抜い)たら[\s、。!…]*(?:\?|$)|場合|ときは|時は|たび|毎回|いつも|ままで(?:も)?(?:いい|ええ|大丈夫|平気|良い|よい)|\b(?:if|every|each|always|how do|gift|member)\b|如果|要是|的话|万一|每次|会员|充电|면\s|때마다|매번|항상|회원|충전/u,
);

const BESIDE = sieved(
  /更新|アップデート|アプデ|(?:電源|再起動|シャットダウン)[^。?]{0,5}(?:[っしけれ]た(?![らい方])|ちゃ|てしま|てもた|ました)|止ま|とま|固ま|落ち|消え|切れ|動か|反応|フリーズ|どう|抜|真っ|エラー|切断|(?:ネット|wi-?fi)|お?客|待って|待たせ|会員の人|社員が|(?:つい|付い|気づい|気付い|見|来|戻っ|入れ|終わっ|開け|開い|起動し)たら|\b(?:updat\w*|froze|frozen|stuck|black|dark|dead|died|off|stopped|what|help|out)\b|升级|停|死机|黑屏|不动|怎么|拔|업데이트|업뎃|멈|꺼|먹통|어떡|어떻|빼|빠/u,
);

/** The customer's, and not one of another kind. */
const CARD =
  '(?<!(?:sim|sd|社員|会員|ポイント|充電)(?:証|用)?の?)(?:カード|かーど|クレカ)(?:は|が|を|も|まだ|ずっと|まま|お客さんの|機械に|端末に|リーダーに|ん中に|中に)*';
const IN_JA = sieved(
  new RegExp(
    [
      `${CARD}(?:(?:差|挿|刺|さ)(?:さ|し)|入)(?:っ)?(?:と(?:る|った|んね|って)|て(?:い)?(?:る|ます|た|て(?!も)|まして)|た(?:ん)?まん?ま|たっきり|っ?ぱなし)`,
      `${CARD}(?:(?:差|挿|刺|さ)し?込ん(?:で(?:(?:もら|いただ|もろ|頂)[^。、?]{1,3})?|だ)(?:(?:い)?(?:る|ます|た|て)|とる|ところ|とこ|まま|あと|後|ら)|(?:差|挿|刺)し(?:て(?:もら(?:っ|いまし)|いただ(?:い|きまし))|てもろ)た(?:ところ|とこ|あと|後|直後))`,
      `${CARD}(?:差し|挿し|刺し|さし|入れ|入り)(?:と(?:る|った)|て(?:い)?(?:る|ます|た)|て?もろと(?:る|った)|た(?:ん)?まん?ま|っぱなし)`,
      `${CARD}(?:抜け(?:へん|ん|ない|ません|なく)|抜い(?:て(?:い)?(?:ない|ません|へん)|とらん)|抜かれへん|(?:出|返っ|戻っ|もどっ)て(?:こ|き)(?:ない|ません|へん|ーへん)|取れ(?:ない|ません|へん)|抜いて(?:も)?(?:いい|ええ|大丈夫|平気))`,
      `${CARD}(?:(?:抜き|取り)|(?:抜く|取る)の(?:を)?)忘れ(?:た(?:ん)?まん?ま|て(?!い?[帰行]))`,
    ].join('|'),
    'u',
  ),
);

const ABROAD = sieved(
  new RegExp(
    [
      '(?<!\\b(?:sim|sd) )\\bcards? (?:is |was |are |got )?(?:still |just |now |already )*(?:in(?:side)?|inserted|stuck)(?: (?:in|inside))?(?: (?:the|my|our|this))? ?(?:\\w+ )?(?:reader|machine|terminal|slot|device)\\b',
      '(?<!\\b(?:sim|sd) )\\bcards? (?:(?:is |was )?still (?:in|inside|inserted)\\b|is (?:in|inside|inserted|stuck)\\b(?! (?:the )?(?:app|mail)))',
      "\\bcards? (?:won't|will not|can't|cannot|doesn't|does not) (?:come|get|pull) out\\b|\\b(?:take|pull|remove) (?:out )?(?:the|his|her|their) card\\b",
      '(?<!网)卡(?:都|还|一直|正|已经|就)*插(?:着|在|进|上)|(?<!网)卡(?:还|一直|就|都)+在(?:机器|里面|里头|终端|读卡|刷卡机|pos)|(?:^|[,，。!?\\s]|客人的?)卡在(?:机器|里面|里头|读卡|刷卡机|pos)(?!的?画面|[^。]{0,4}(?:画面|界面|步))|卡(?:还|都|也)?没(?:有)?(?:拔|取|抽)|插着(?:客人的?)?卡|吞(?:了)?(?:客人的)?卡|卡(?:被)?(?:机器)?吞|卡(?:拔|取|抽)不(?:出|でき|下|了)',
      '카드(?:가|를|는|도)?\\s?(?:아직|계속|그대로|단말기에|기계에|리더기에|안에|\\s)*(?:꽂(?:혀|힌|아\\s?(?:둔|놓)|은\\s?(?:채|상태)|고\\s?있)|끼(?:워져|운\\s?채|여\\s?있)|들어가\\s?있|그대로\\s?있|있는\\s?채|안\\s?(?:빼|뺐|뽑|빠져)|못\\s?(?:빼|뽑)|(?:빼|뽑아)도\\s?(?:돼|되|괜찮))',
    ].join('|'),
    'u',
  ),
);
