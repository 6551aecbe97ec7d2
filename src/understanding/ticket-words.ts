import type { Sign } from '../core/sign.ts';
import { sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';
import { inSmall } from './normalise.ts';

/** What is wished or asked of a hand-off to a person: a call, none after all, to take it back, how long it takes; expects masked text. */
export function ticketSigns(text: string): readonly Sign[] {
  const said = inSmall(text.normalize('NFKC'));
  const close = withoutBlanks(said);
  return HEARD.filter(([, own, abroad]) => own(close) || abroad.test(said)).map(([sign]) => sign);
}

const CALL = '(?:お?電話|でんわ|折り?返し|おりかえし|コールバック)';
const NEEDLESS =
  '(?:いら(?:な|ん|へん|ねえ)|いりま|要ら(?:な|ん|へん)|要りま|不要|必要(?:ない|なくな|ありま)|(?:は|も|なら|方は|ほうは|とか|なんか|なんて)(?:もう|やっぱり?)?(?:いいや|いい(?:です|わ|よ|ので|から|$)|ええ(?:わ|です|で$|$)|大丈夫|だいじょうぶ|結構|けっこう)|(?:もう|やっぱり?)(?:いい(?:です|わ)|結構|大丈夫)|結構です|なし(?:で|に)|やめ|止め|取り?消|とりけ|キャンセル|断)';
const PERSON =
  '(?:引き?継ぎ?|ひきつぎ|担当者?(?:さん|の人|の方)?|係(?:の人|の方|員)?|オペレータ[ーア]?|相談|受付)';

const NO_CALL = sieved(
  new RegExp(
    `^(?:やっぱり?|やはり|もう|、)+${CALL}(?:いい|ええ)(?:や|わ|です|っす|よ)*[。!]*$|${CALL}(?:の?(?:予約|件|約束|希望|お願い))?[はもをがなら]*[^。!?\\n]{0,6}(?:${NEEDLESS}|(?:し|かけ|くれ|こ)な(?:くて|いで))(?!か|ら|ければ)`,
    'u',
  ),
);
/** ロボットでいいよ, やっぱりあなたでいい: nobody else is waited for. */
const BOT_WILL_DO = sieved(
  /^(?:やっぱり?|もう|じゃあ|まあ|別に|、)*(?:ロボット|ボット|bot|ai|機械|自動応答|あなた|君|あんた|この窓口)(?:さん)?でも?(?:いい|良い|ええ|よい|よか|大丈夫|構わない|十分)(?:わ|です|よ|や|ね)*[。!…]*$/iu,
);
const NO_HAND_OFF = sieved(
  new RegExp(
    `${PERSON}(?:番号の(?:件|やつ|ほう|方)|の?(?:件|依頼|予約|希望|やつ))?[はもをがなら]*[^。!?\\n]{0,4}${NEEDLESS}(?!か|ら|ければ|な(?:い|く))`,
    'u',
  ),
);
/** 人は呼ばなくて大丈夫, 返事を待つのはやめとく. */
const UNCALLED = sieved(
  new RegExp(
    [
      '(?<![一-龠々])(?:人|誰か|だれか|担当者?)(?:は|も|を|に|まで)?(?:もう|わざわざ|別に|、)*(?:呼ば|つなが|出さ|来(?:てもらわ)?|引き継が)(?:な(?:くて|いで)|んで)(?:も)?(?:いい|ええ|よい|大丈夫|だいじょうぶ|結構|平気|ok|ください|下さい)',
      '^(?:やっぱり?|もう|別に|いや|いえ|、){0,3}(?:人|人間|有人)(?:は|も|と話すのは)?(?:もう|別に)?(?:いら(?:ない|ん|へん|ねえ)|いりません|要ら(?:ない|ん)|要りません|不要|必要(?:ない|ありません))(?:です|わ|よ|から|ので|で)*[。!]*$',
      '(?<![一-龠々])(?:人|担当者?|返事)(?:さん)?(?:の返事)?(?:を)?待つのは?(?:もう)?(?:やめ|止め)',
    ].join('|'),
    'u',
  ),
);
const A_CALL = sieved(
  new RegExp(
    [
      `${CALL}(?:を|が|で)?[^。?\\n]{0,8}?(?:ください|下さい|ちょうだい|頂戴|ほしい|欲しい|ほしか|くれ(?!な)|もらえ|もらいた|いただ|頂|お願い|おねがい|頼|たのむ|希望|待って)(?!って|と言)`,
      `${CALL}(?:して|かけて|よこして|よこせ|寄越せ|しろ|かけろ|せえ|(?:かけ)?させ(?:て|ろ))(?:[ねよや]|$|。|!)`,
      '折り?返して(?:もら(?:え|いた|って)|くだ|下さ|ほし|欲し|くれ(?!な)|いただ|頂|ちょうだい|[ねよや。!]|$)',
      `\\d時(?:半|\\d{1,2}分)?(?:過ぎ|すぎ|以降|ごろ|頃|から)?(?:なら|だと|だったら)${CALL}(?:は|も|で|でも)?(?:OK|ok|大丈夫|いい)(?:です|よ|だ)*[。!]*$`,
      '(?:時|分|半|\\d|ごろ|頃)に?(?:お?電話|でんわ)$',
    ].join('|'),
    'u',
  ),
);
/** 自分で電話するので取り消したい: their own call is not one that was asked for. */
const OWN_CALL = sieved(
  /(?:自分|じぶん|こっち|こちら|うち|直接|店)(?:で|から|に)?(?:直接)?お?電話(?:を)?(?:し|かけ|掛け|する|入れ)(?!てほし|て欲し|てくださ|てくれ|てもら)/u,
);
/** A call to somebody else, or from somebody else; its number. */
const NOT_FROM_US = sieved(
  /番号|電話機|電話(?:じゃ|では|以外)|電話(?:に|は|って|も)?(?:出|つなが|繋が)|(?:し|かけ)(?:て(?:も)?|たら|れば)(?:今|いま|すぐ(?:に)?|ちゃんと|本当に|ほんとに|もう|、){0,2}(?:いい|よい|大丈夫|つなが|出|誰か|答え|教え|対応|相談|聞)|すれば(?:出|つなが)|お?客/u,
);
/** 電話でいいです takes it; 電話しなくていいですか asks. */
const TAKES_IT = sieved(
  /(?:電話|でんわ|折り?返し|コールバック)で(?:は|も)?いい(?!か)|番号|電話機/u,
);
const SENTENCE = sieved(/(?<=[。!?])/u);
const IS_ASKED = sieved(/か[。!]*$|\?/u);
/** もう担当者とかいいから、あと何分かかるの?: what is asked behind it is another thing. */
const REASONED = sieved(/(?<=いい|いらない|大丈夫|結構)(?:です)?(?:から|ので|んで(?!す)).*$/u);
const WAITS =
  '(?:待(?!ち受け|機)|まつ|まて|まち|まって|返事|返信|連絡|回答|応答|対応|担当|係|来る|くる|来ます|順番)';
const HOW_LONG =
  '(?:何分|何時間|どの?くらい|どんくらい|どれ(?:くらい|ぐらい|だけ|ほど)|いつ|あと何|なんぷん|どんだけ)';
const QUEUE = sieved(
  new RegExp(
    [
      `${HOW_LONG}[^。\\n]{0,8}${WAITS}`,
      '(?:書い|送っ|伝え|言っ)(?:た|といた|ておいた)(?:の|やつ|内容|件|メッセージ|こと)?(?:は|って|も|、)*(?:ちゃんと|もう)?(?:届い|伝わっ|(?:見て|読んで)(?:くれ|もらえ))',
      '(?:連絡|報告|引き?継ぎ?|担当者?(?:さん|の人|の方)?に[^。?]{0,4}|係の(?:人|方)に[^。?]{0,4})(?:は|が|を|って)?(?:もう|ちゃんと)?(?:し(?:て)?|行っ?|い[っき]|つ[いき]|取れ|とれ|入れ|でき|伝え(?:て)?|伝わっ?)(?:て|と|くれ|もらえ|いただけ)*(?:た|る|まし?た|ます)(?:(?:の|ん|です|か|よね|かな)*[?？]|(?:の|ん|です)*か[。]*$)',
      '順番[^。\\n]{0,6}(?:何番|どのへん|どの辺|どこ|どう(?!し|や)|どんな|進んで|回って)',
      '(?:人|誰か|担当者?(?:さん|の人|の方)?|係(?:の人|の方)?|オペレータ[ーア]?)[にが]?(?:つなが|繋が|出)(?:る|れる)(?:の)?(?:まで)?(?:は|に|って)?、?(?:あと)?(?:何|どの|どれ|いつ)',
      '^(?:いま|今|うち|私|で|、)*(?:は|って)?あと何(?:人|組|番)(?:待ち|待て|くらい|ぐらい|で|い[るま]|か|[?]|$)',
      '^(?:で|今|いま|うち(?:は|って)?|私(?:は)?|俺(?:は)?|、)*(?:あと)?何(?:番目?|人目|人待ち)(?:に|で|の|を)?(?:並|待|です|なん|だ|や|くらい|ぐらい|[?]|$)',
      '(?:順番[^。\\n]{0,14}|結構|けっこう|かなり|だいぶ|長く|しばらく)待(?:ちます|ちそう|つ(?:ん|の|こと|感じ)?(?:です)?か)',
      '(?:何時|いつ)まで[^。\\n?]{0,4}待(?:て|っ|つ|ち)',
      '(?:返事|返信|連絡|回答)(?:を|は)?(?:お)?待[^\\n?]{0,8}(?:いつ|何時(?!間)|何分)',
      `(?:返事|返信|連絡|回答|応答|担当者?|係|順番)[^。\\n]{0,8}(?:まだ|いつ|何時|${HOW_LONG}|遅|おそ|(?:来|こ|き)(?:な|ま?せ|へん|ん)|もらえ?(?:な|ませ))`,
      '(?:返事|返信|回答)(?:は|って|が|を)?(?:ちゃんと|今日中に|今日|すぐ)?(?:くる|来る|きます|来ます|届く|届きます|もらえる|もらえます)(?:の|ん|です|か|かな|かしら)*[?]?$',
      '何時(?:に|頃|ごろ|くらい|ぐらい)*[^。\\n]{0,4}(?:返事|返信|連絡|回答)(?!先)',
      '(?:\\d+|何|数|半|[一二三四五])(?:分|時間)(?:半)?(?:も|くらい|ぐらい|以上|は)?(?:ずっと)?待',
      '待(?:って(?:る(?!間|あいだ|うち)|ます|い(?:る(?!間|あいだ|うち)|ま)|ん|とる(?!間)|ねん)|たさ|ちくたび|ちすぎ|てど)|(?:ずっと|いつまで|どんだけ|まだ)待',
    ].join('|'),
    'u',
  ),
);
/** Waited for is the update, or the customer waits. */
const NOT_FOR_US = sieved(
  /更新|アップデート|アプデ|充電|再起動|アプリ|画面|端末|機械|決済|会計|期限|スキップ|案内|wi-?fi|お?客|待っ(?:てい?)?たら(?=失敗|成功|成立|処理|出|消|変)|update|customer|更新|客人|顾客|업데이트|손님/u,
);

/** どれくらい待ちます？お客さん帰っちゃいそう: why it is asked stands in a sentence of its own. */
function asksForUs(close: string): boolean {
  const asked = SENTENCE.split(NOT_THAT.replace(close, ''))
    .filter((one) => !ONLY_OF_GUEST.test(one))
    .join('');
  return QUEUE.test(asked) && !NOT_FOR_US.test(asked);
}

/** 更新じゃなくて、人につながるまで: what is not asked. */
const NOT_THAT = sieved(
  /^(?:いや|いえ|違う|だから|そう|、)*[^。、?]{1,8}(?:じゃ|では)な(?:くて?|いです)、?/u,
);
const ONLY_OF_GUEST = sieved(/^(?:もう|早く|今|でも|、)*お?客[^?]*(?<!か)[。!]*$/u);

/** いつでもいいです, なるべく早く: as an answer, and nothing else. */
const ANY_TIME = sieved(
  /^(?=.*(?:いつでも|なるべく|できるだけ|なるはや|早|はや|すぐ|至急))(?:いつでも|なるべく|できるだけ|なるはや|できれば|早め|早く|はやく|早い(?:ほう|方)|すぐ|今|至急|に|で|が|を|は|お?電話|かけ|て|ください|下さい|ほしい|お願い|おねがい|し|ます|いい|ええ|大丈夫|ok|です|頼む)+[。!]*$/u,
);
const ANY_TIME_ABROAD =
  /^(?:any ?time|whenever|asap|as soon as (?:possible|you can)|right (?:now|away)|immediately|the sooner the better|soonest|earliest|quickly)(?: (?:is|ok|okay|fine|good|please|pls|but|quickly|asap|soon|works|call me|as soon as possible|possible|today)|[,.!])*$|^(?=.*(?:随时|任何时候|尽快|越快越好|马上|赶快|赶紧|快点|立刻|什么时候都))(?:什么时候都|随时|任何时候|尽快|马上|越快越好|赶快|赶紧|快点|现在|立刻|最快|都|可以|行|就|好|打|来|给我|电话|吧|的|请|[，,。!\s])+$|^(?=.*(?:아무 ?때나|언제든|언제라도|빨리|최대한|가능한|바로|당장|되는 ?대로))(?:아무 ?때나|언제든지?|언제라도|빨리|빠르게|최대한|가능한|가능하면|한|바로|지금|당장|되는 ?대로|좀|전화|해 ?주세요|주세요|부탁(?:해요|드려요|드립니다|합니다)|괜찮아요|괜찮으니까|좋아요|요|[\s,.!])+$/u;

type Wish = readonly [Sign, own: (close: string) => boolean, abroad: RegExp];

const WISHES: readonly Wish[] = [
  [
    'wantsNoCall',
    (close) =>
      NO_CALL.test(OWN_CALL.replace(close, '')) && !TAKES_IT.test(close) && !IS_ASKED.test(close),
    /(?:don't|do not|needn't|no need to) (?:call|phone|ring)|no (?:phone )?calls?(?: needed| please|$)|cancel (?:the|my) call|(?:不用|不要|别|不需要|不必|取消)(?:再)?(?:给我)?(?:打|来|回)?(?:电话|来电|回电)|电话(?:就)?(?:不用|不要|算了)|전화(?:는|를)?\s?(?:안 ?(?:해|하)|필요 ?없|취소|됐|괜찮|하지)/u,
  ],
  [
    'wantsWithdraw',
    (close) =>
      BOT_WILL_DO.test(close) ||
      SENTENCE.split(close).some(
        (one) => NO_HAND_OFF.test(one) && !IS_ASKED.test(REASONED.replace(one, '')),
      ),
    /^(?:ok |sorry |actually |it's ok |its ok ){0,2}(?:no need|not needed)(?: already| anymore| any more| na| po| now| thanks| thank you){1,3}[.! ]*$|^(?:(?:那|还是|就|请|帮我|麻烦)?(?:算了|不用了?|不需要了?|不要了|不找了|没事了|取消(?:吧|了|掉)?|谢谢)[,，、。\s]*){1,4}[。!]*$|^(?:(?:算了|不用了)[,，、。\s]*)?我(?:还是)?自己(?:打|打个)电话[^。?]{0,4}$|^(?:(?:아니요?|이제|그냥|그럼|네)\s?){0,2}(?:(?:됐어요?|됐습니다|괜찮(?:아요|습니다)|필요\s?없(?:어요|습니다))[,.!\s]*){0,2}취소(?:해\s?(?:주세요|줘요?|주실래요)|할게요|합니다|요)?[.!]*$|^(?:(?:됐어요|됐습니다|그냥|이제)[,.\s]*){0,2}(?:제가|직접|알아서)\s?(?:직접\s?)?(?:전화할게요|전화하겠습니다|할게요|하겠습니다)[.!]*$|cancel (?:the|my) (?:request|ticket|hand-?(?:off|over))|(?:don't|no longer|do not) need (?:a person|anyone|staff|help any)|(?:取消|不用|不需要)(?:了)?(?:转接|转人工|人工|工作人员|客服)|(?:受理|登记|申请)[^。?]{0,3}取消|取消(?:刚才|之前|那个)的?(?:受理|登记|申请)|(?:담당자|상담|연결|접수)[^.?]{0,6}(?:취소|필요 ?없|안 ?해도)/u,
  ],
  ['managesAlone', (close) => UNCALLED.test(close) && !IS_ASKED.test(close), /$^/],
  ['wantsSoon', (close) => ANY_TIME.test(close), ANY_TIME_ABROAD],
  [
    'wantsCall',
    (close) => A_CALL.test(close) && ![NO_CALL, NOT_FROM_US, NUMBER].some((of) => of.test(close)),
    /\b(?:call|phone|ring) (?:me|us)\b(?! crazy)|\b(?:can|could|would|will) (?:you|someone|somebody|they|staff) (?:please |just )?(?:call|phone|ring)(?: back)?(?: instead| please| by phone| now| later| po| at \d{1,2} ?(?:am|pm)?){0,2}\s?[?.]*$|(?:give|want|like) (?:me |us )?a (?:phone |quick )?call|call ?back|(?<!别|不用|不要|不需要)(?:给我|给店里)(?:打|回)个?电话|打电话(?:给我|来)|(?:电话|来电)联系我|(?<!不用|不要|不需要)回电(?!话?吗)|(?<!(?:어디|누구|몇 ?번|어느)[가-힣]{0,3} ?)전화(?:를|로)?\s?(?:해(?!도)|걸어(?!도)|좀|부탁|주)(?!지)|통화(?:를)?\s?(?:하고 ?싶|좀|부탁|원해|원합)/u,
  ],
  [
    'asksQueue',
    asksForUs,
    /\b(?:did|have) you (?:already )?(?:contact|tell|told|call|reach|inform|notif)[a-z]* (?:them|someone|somebody|a person|(?:(?:the|your) )?(?:staff|person|support|team|people))|(?:联系|通知|转达|告诉)[^。?]{0,6}了(?:吗|没)|(?:연락|전달)\s?(?:했|하셨|됐|되었|해 ?주셨)[^.]{0,4}\?|^(?:and |so |ok |sorry )*how long (?:to |is the |the )?wait(?:ing)?(?: time)?(?: po| sir| please)?\s?\??$|how long (?:do|must|will|should|have) (?:i|we) (?:have )?(?:to )?wait|how (?:much longer|long is the wait)|when will (?:you|someone|somebody|they|staff|a person|i) [^.?]{0,12}(?:reply|answer|respond|get back|hear|contact)|(?:still|been|am) waiting(?! for the update)|(?:还|要|得|再)?等(?:多久|多长|到什么时候|几分钟)|(?:什么时候|多久|几点)[^。?]{0,6}(?:回复|回信|答复|联系)|等了|얼마나 ?(?:더 ?)?기다|언제\s?(?:쯤 ?)?(?:답|연락|회신)|기다리고 있|기다렸/u,
  ],
];

/** でんわばんごう おしえてください: theirs is asked for. */
const NUMBER = sieved(
  /でんわの?ばんごう(?:を|は|って|も|が)?(?:おしえ|教え|なん|何|どこ|しりた|知りた|くださ|わから)/u,
);

const HEARD = WISHES.map(([sign, own, abroad]) => [sign, own, sieved(abroad)] as const);
