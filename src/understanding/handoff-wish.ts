import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/** The plain wish for a person, which no classifier may weigh against anything; expects folded text. */
export function wishesPerson(text: string): boolean {
  // Some put a space between words: 人 と 話したい.
  const close = withoutSpaces(text);
  return (WISH.test(close) && !NOT_US.test(close)) || isWishAbroad(text);
}

function isWishAbroad(text: string): boolean {
  return WISH_ABROAD.test(text) && !NOT_WISHED_ABROAD.test(text);
}

const WISH_ABROAD = sieved(
  /\b(?:talk|speak|chat) (?:to|with) (?:a |an |some |the |your |real |live |actual )*(?:human|person|someone|somebody|staff|agent|operator|representative|people)\b|\b(?:real|live|actual) (?:person|human|agent|operator)\b|(?:转|找|接|要|换|叫)(?:个|一个|一下|一位)?(?:人工|真人|客服)|^(?:(?:hello|hi),? ?)*(?:is )?(?:any|some)(?:one|body) (?:there|here|available)\b|^(?:(?:hello|hi),? )+any(?:one|body)\b|^(?:an? )?(?:operator|agent|human)(?: po| sir| please| pls)*[.!?]*$|^有人(?:在)?(?:吗|么|\?)|(?:누구|사람)\s?(?:없|계|있)(?:어요|나요|으세요|습니까)|人工(?:客服|服务)|(?:跟|和|找)(?:个)?(?:真人|人|客服|工作人员)(?:说|聊|讲|谈|通话|对话)|(?:상담원|상담사|담당자|사람|직원)(?:이?랑|과|와|하고|을|를|한테|에게|으로|로)?\s?(?:좀\s?|직접\s?)*(?:바꿔|연결|통화|얘기|이야기|대화|불러)/u,
);
/** Asked of it, or of other people. */
const NOT_WISHED_ABROAD = sieved(
  /\b(?:don't|dont|no need|not) [^.?!]{0,12}(?:talk|speak|human|person)|(?:talked|spoke)\b|不(?:用|需要|要|想)[^。?!]{0,4}(?:人工|客服)|(?:客服|人工)[^。?!]{0,3}(?:电话|号码|几点|时间)|손님|안\s?(?:해도|바꿔)|필요\s?없/u,
);

const WHO =
  '(?:(?<![\\p{Script=Han}a-z0-9])人|人間|オペレータ[ー]?|担当(?:者|の方|の人|さん)?|係(?:の(?:人|方|者)|員)?|スタッフ|社員|誰か|有人|責任者|上の(?:人|者)|中の人|生身|ヒト|サポートの(?:人|方))';
const WISH = sieved(
  new RegExp(
    [
      `${WHO}(?:の(?:方|人|かた))?(?:さん)?(?:と|に|が|を|で|へ|から)?(?:直接|ちょっと|少し|今すぐ|すぐ|早く|電話で|じかに)?(?:に|で)?(?:話|はな(?:し|せ)|喋|しゃべ|代わ|替わ|変わっ|かわっ|つな(?:い|げ|ぐ)|繋|出して|出てきて|呼|よんで|対応して|相談(?:したい|でき|させ)|聞きたい|説明して|来て|頼みたい|やりとり|チャット|お願い|変えて|つないで|電話(?:して|くれ|ほしい|もらえ))`,
      `(?:ロボット|ボット|bot|ai|機械|自動(?:応答|返信)?)(?:じゃ|では|ではなく|じゃなく|やなく|だと|と話)[^。\\n]{0,12}(?:だめ|わから|嫌|いや|話|なく|ラチ|埒|無理|なしに|意味)`,
      '(?:折り返し|折返し|おりかえし)(?:の)?(?:お?電話)?(?:を|が)?(?:ほし|欲し|くだ|下さ|もら|お願|頼|して)',
      '(?:そちら|そっち)から(?:お?電話|連絡)(?!(?:が|は|って)?(?:来る|くる|来ます|きます|あるの|あります))',
      'お?電話(?:を)?(?:して|くれ)(?:ほしい|欲しい|ください|下さい|もらえ|くれ|くれますか)',
      '(?:電話|口頭|直接)で(?:直接)?(?:話|相談|説明)',
      `${WHO}(?:を|に)?(?:出せ|出して|呼べ|代われ|かわれ|いない(?:の|です)?か?(?:$|[?。])|おる[?か]|いる[?か]|いますか|おらん|おりますか|いませんか)`,
      'お?電話(?:を)?(?:かけて(?:きて|くれ|ほし|もら)|くれ|ください|下さい|いただ)',
      '(?:誰か|技術者|係|スタッフ|担当)[^。\\n]{0,8}(?:来て(?:ほし|くだ|くれ[^る]|もら)|来られ)',
      `${WHO}に(?:直接|ちょっと)?(?:聞け(?:ます|ません|ない|る(?:の|\\?|$))|聞いて(?:も)?(?:いい|ええ|大丈夫))`,
      '(?:誰か|だれか)(?:早く|すぐ|ちょっと)?(?:助け|たすけ)',
      '有人(?:対応|で|に|の)|引き継いで|取り次いで|お?取り次ぎ',
      'ひとと(?:はなし|話)|にんげんと(?:はなし|話)|おぺれーた|オペレーター(?!の|は|が|さん)',
    ].join('|'),
    'u',
  ),
);
const NOT_US = sieved(
  /(?:お?客(?:さん|様)?|店長|オーナー|バイト|家族|うち(?:の)?)(?:の)?(?:人|スタッフ|担当|社員)?(?:に|と|から)(?:話|説明|電話)/,
);
