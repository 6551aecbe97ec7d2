import type { NotInNotice } from '../core/not-in-notice-reading.ts';
import type { Wording } from './wordings.ts';

const JA = '(?:英語|中国語|韓国語|ベトナム語|ネパール語|外国語|日本語以外)';
const WHO_JA = '(?:人|方|かた|スタッフ|担当|係|オペレーター)';
const ANSWERS_JA =
  '(?:いい|ええ|大丈夫|だいじょうぶ|でき|出来|話せ|しゃべ|喋|通じ|聞い|きい|対応|ok|いけ|可能|わか|分か)';
const EN = '(?:english|chinese|mandarin|korean|vietnamese|nepali|otherlanguages?)';
const ZH = '(?:中文|汉语|普通话|英语|英文|韩语|韩文)';
const KO = '(?:한국어|한국말|영어|중국어)';

/** 英語できる人いる?: whether the hotline, or staff, speak it; who wishes for such a person has other words. */
export const TONGUE_BY_PHONE: Wording<NotInNotice> = [
  'tongueByPhone',
  new RegExp(
    [
      `${JA}(?:の|が|を|で|も|は|って)*${ANSWERS_JA}[^。?]{0,4}${WHO_JA}[^。?]{0,4}(?:い(?:る|ます|ません|ない|らっしゃ)|おる|おり|おら)`,
      `(?:電話|窓口|サポート|センター|オペレーター|担当|スタッフ|係の人)[^。?]{0,10}${JA}(?:で|も|は|の|が|って)*[^。?]{0,6}${ANSWERS_JA}`,
      `${JA}(?:で|の)(?:も|は)?(?:お?電話|窓口|サポート|オペレーター)[^。?]{0,8}(?:ある|あり|${ANSWERS_JA})`,
      `${EN}(?:language)?(?:support|help|speakers?|speaking(?:staff|people|person|agents?)?|service)[^.?]{0,12}(?:phone|call|hotline|line|number)|${EN}(?:language)?-?(?:tele)?(?:phone|call|hotline|helpline)(?:s|support|help|line|service|number|cent(?:er|re)|desk)*(?:\\?|$|available|here|there|too)|(?:phone|hotline|callcent(?:er|re)|supportcent(?:er|re)|operators?|staff)[^.?]{0,16}${EN}`,
      `^(?:(?:is|are)there|(?:do)?(?:you|they)have)?(?:any|an?)?${EN}-?(?:speaking|speakers?)(?:staff|people|persons?|agents?|operators?|someone)?(?:available|there|here|now)*\\??$`,
      `(?:do|does|can|will|would)(?:they|any(?:one|body)|some(?:one|body)|the(?:staff|operators?|hotline)|yourstaff|staff)[^.?]{0,10}(?:speak|understand|talkin|answerin)${EN}|^(?:is|are|do)(?:there|youhave|yougot)?(?:any(?:one|body)|some(?:one|body)|people|staff)(?:there)?(?:who|that)?(?:can|could)?speak(?:s|ing)?${EN}|${EN}[^.?]{0,4}(?:on|over|by)(?:the)?phone|${EN}[^.?]{0,6}(?:when|if)icall`,
      `(?:电话|客服|热线|打过去|工作人员)[^。?]{0,8}(?:会|能|可以|有|懂|用)[^。?]{0,4}${ZH}|(?:有|有没有)会?(?:说|讲|懂)?${ZH}的?(?:客服|工作人员|人|服务|热线|电话)|(?:他们|对方|那边)[^。?]{0,3}(?:说|讲|懂)${ZH}`,
      `(?:전화|센터|상담(?:원|사)?|직원|담당자)[^.?]{0,12}${KO}(?:로|도|가|는|를)*[^.?]{0,8}(?:되|돼|가능|할수|하나|하세|하시|있|통하)|${KO}(?:로|도)*(?:전화|상담|통화)(?:가|도|는)?[^.?]{0,8}(?:되|돼|가능|할수)|${KO}(?:를|도)?(?:하|할수|되)[^.?]{0,6}(?:사람|직원|분|상담(?:원|사)|담당자)[^.?]{0,4}(?:있|계시|계세)`,
    ].join('|'),
    'u',
  ),
  /代わ|替わ|かわって|話したい|話させ|お願い|おねがい|つない|つなぎ|つなげ|繋|呼ん|ください|下さい|ほしい|欲しい|頼|出して|マニュアル|資料|説明書|お客|客さん|talkto|speakto|speakwith|connectme|iwant|ineed|please|customer|转|找个|找一|我要|我想|接个|请|客人|바꿔|연결|부탁|하고싶|손님/u,
];
