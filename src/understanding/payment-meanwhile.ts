import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { foldSpelling } from './spelling.ts';
import { sieved } from './sieve.ts';

/**
 * What is said between a question of the check of a payment and its answer, and tells nothing of what became of it: only as a
 * whole message. `asksIfFailed`: whether another state is as good as a failure. Expects normalised text.
 */
export function meanwhileSigns(text: string): readonly Sign[] {
  if (text.length > LONGEST) return [];
  const folded = foldSpelling(text);
  const close = MARKS.replace(text, '');
  return holding([
    ['looksNow', LOOKS.test(close) || LOOKS_ABROAD.test(END.replace(folded, ''))],
    ['beginsAnew', ANEW.test(close) || ANEW_ABROAD.test(END.replace(folded, ''))],
    ['tellsSale', SALE.test(close)],
    ['asksWhoseHistory', WHOSE.test(close)],
    ['asksIfFailed', IF_FAILED.test(QUOTES.replace(folded, '')) || IF_FAILED_ABROAD.test(folded)],
  ]);
}

const LONGEST = 60;
const MARKS = sieved(/[\s、。!…,・「」『』"]+/gu);
const QUOTES = sieved(/[\s、「」『』]+/gu);
const END = sieved(/[.!。]+$/u);

const HEAD =
  '(?:はい|ええ|うん|了解(?:です|しました)?|(?:わか|分か)(?:りました|った(?:よ|わ|から)?)|すみません|すいません|ok|おっけ|ちょっと|少し|少々|一回|一度|とりあえず|まず|先に|今|いま|これから|ただいま|では|じゃあ?|まだ|あの|えっと|(?:あと|後)で|(?:のち|後)ほど|(?:手が空い|落ち着い|終わっ|閉店し|片付い)たら|(?:忙し|手が離せな|手が空かな)い(?:ので|から|んで|し|けん)|(?:混んで|立て込んで)(?:い)?る?(?:ので|から|んで|て|し)|待って(?:ください|ね)?|お待ちください)';
const WHERE =
  '(?:(?:お?店に)?お?客(?:さん|様|さま)?(?:が|は|も)?(?:い(?:る|て|ます)|待って(?:い)?(?:る|て|ます)|来て(?:い)?(?:る|て|ます)|対応中)(?:(?:な)?ので|から|んで|けん|し)?|お?客(?:さん|様|さま)?(?:が|に|も|の(?:アプリ|スマホ|携帯|画面|ほう|方)(?:を|で|も)?)?|(?:決済)?履歴(?:を|も|の画面を?)?|端末(?:を|の(?:履歴|画面)を?)?|画面を?|アプリ(?:を|で)?|スマホ(?:を|で)?|携帯(?:を|で)?|残高を?|明細を?|店長に|本人に|レジ(?:で|に))';
const ON =
  'て(?:い(?:る|ます|ているところ)|る|ます|み(?:る|ます)|き(?:ます)|くる|おきます|はります?|んねん|もら(?:って(?:い)?(?:る|ます)|い(?:ます)?|う)|もろ(?:う)?て(?:い)?(?:る|ます)|いただ(?:いて(?:い)?(?:る|ます)|きます))';
const LOOK = `(?:(?:確認し|確かめ|見せ|見|み(?=て)|聞い|きい|調べ|探し|さがし|開い|チェックし|見に行っ)(?:${ON}|とる|とります|てるとこ)|(?:確認|チェック)(?:中|し?ます|する)|(?:見|み)(?:ます|る|とく|ときます|ておく)|聞きます|見に行(?:きます|く))`;
const TAIL =
  '(?:ところ|最中|途中|ので|んで|で|から|けど|が|ね|よ|わ|です|待って(?:て)?(?:ください|下さい)?|(?:少々)?お待ち(?:ください|下さい|を)|ちょっと|もう少し|お願いします|すみません)*';

/** まだ端末立ち上がってこない: until then it cannot be looked at. */
const STARTS =
  '(?:(?:端末|機械|画面|アプリ)(?:が|は|も)?(?:まだ|今|ずっと|全然|なかなか)*)?(?:立ち上が(?:って(?:い|こ|き)?(?:ない|ません)|らない|りません|り中|るの?(?:を)?待って(?:い)?(?:る|ます))|起動(?:中|して(?:い|こ|き)?(?:ない|ません)|待ち)|再起動(?:中|して(?:い)?(?:る|ます)))';
/** はい、見てみます; 今お客さんに確認してもらってます. */
const LOOKS = sieved(
  new RegExp(`^(?:(?:${HEAD}|${WHERE})*${LOOK}${TAIL}|(?:${HEAD})*${STARTS}${TAIL})$`, 'u'),
);

const LOOKS_ABROAD = sieved(
  new RegExp(
    [
      "^(?:(?:yes|yeah|ok|okay|sure|sorry|please|hold on|one moment|wait|let me|let's|i'?ll|i will|i'?m|i am|we'?re|we are|we'?ll|just|now|the customer is|customer is|he is|he's|she is|she's|they are|they're|going to|still)[, ]*)*(?:looking|look|checking|check|asking|ask|opening|open)(?: (?:it|now|the|my|his|her|their|them|with|app|phone|history|customer|for|at|in|right|please|wait|moment|one|a|balance|on))*$",
      '^(?:好的|好|嗯|稍等|等一下|我们|我|现在|正在|马上|先|这就|让|请|客人|顾客|去|在|,|，|\\s)*(?:看|查|确认|问|核对)(?:看|一下|一看)?(?:客人|顾客|交易|历史|记录|手机|的)*(?:中|呢|着呢)?(?:[,，]?(?:请稍等|稍等|等一下))?$',
      '^(?:(?:네|예|잠시만요?|잠깐만요?|지금|제가|한번|손님(?:께|이|한테|에게)?|내역(?:을)?|앱(?:을|에서)?|휴대폰(?:을)?)[, ]*)*(?:확인|보|찾아|물어|여쭤)\\s?(?:해\\s?볼게요|할게요|하고\\s?있(?:어요|습니다)|하는\\s?중(?:이에요|입니다)|중(?:이에요|입니다)|볼게요|보고\\s?있(?:어요|습니다)|고\\s?있(?:어요|습니다)|해\\s?달라고\\s?했(?:어요|습니다))$',
    ].join('|'),
    'u',
  ),
);

/** 最初からやり直したい: the check, as long as no sale is named. */
const ANEW = sieved(
  /^(?:やっぱり?|すみません|すいません|もう一度|もう一回|いったん|一旦|あの|ごめんなさい|間違えたので)*(?:最初|さいしょ|はじめ|初め|一|いち|頭)から(?:もう(?:一|1)(?:度|回))?(?:やり直し|やりなおし|やり直す|し直し|やら|確認し|始め|聞い)?(?:たい|ます|て(?:ください|ほしい|も)?|お願いし?ます|いい|させて|する|よう|で|です|か|の|ん|ね|\?)*$/u,
);
const ANEW_ABROAD = sieved(
  /^(?:can i |can we |i want to |i'd like to |let me |let's |please )*(?:start|begin) (?:over|from the (?:beginning|start))(?: please)?\??$|^(?:我?想|请|能不能|可以)*从头(?:再来|开始|来)(?:一遍|一次|过)?(?:吗|吧)?\??$|^처음부터 ?(?:다시)? ?(?:할게요|하고 ?싶어요|시작(?:할게요|하고 ?싶어요)|해 ?주세요|부탁드려요)?$/u,
);

/** 金額は1980円です. */
const SALE = sieved(
  /^(?:はい|その|あの|あと|お?会計|決済|支払い?|の)*(?:金額|時刻|時間|日時)は(?:午前|午後|今日の?|さっきの?)?¥?[0-9]+(?:円|えん|:[0-9]+|時(?:[0-9]+分|半)?)?(?:ごろ|頃|くらい|ぐらい)?(?:です|でした|になります|だった)?(?:よ|ね)?$/u,
);

const ONE_OF_THEM =
  '(?:どっち|どちら|どれ|何番|何台目|どの(?:端末|レジ|機械|台))(?:の)?(?:ほう|方|端末|レジ|機械|台)?(?:の)?';
/** どっちの端末の履歴?, 履歴ってどのレジのを見れば. */
const WHOSE = sieved(
  new RegExp(
    `^(?:え|で|それ|その|あの|[、\\s])*(?:${ONE_OF_THEM}(?:決済)?履歴|(?:決済)?履歴(?:って|は|を|も)?${ONE_OF_THEM})(?:を|は|のを|も|って)?(?:見(?:れば|たら|る|ます)?|開(?:けば|く)|確認すれば|確認)?(?:いい|よい|良い)?(?:の|ん|です|こと|か|ね|\\?)*$`,
    'u',
  ),
);

const OTHER_STATE =
  '(?:保留|処理中|処理未了|未了|未処理|取り?消し?|取消済み?|キャンセル|エラー|ng|不成立|中断|未確定|タイムアウト|pending|processing|error)';
const AS_GOOD =
  '(?:(?:失敗|だめ)(?:した(?:の)?|って|扱い|の意味)?(?:と|に|って|で|という|っていう|とか)?(?:同じ|おなじ|一緒|いっしょ|(?:いう)?こと|考えて|とらえて|捉えて|思って|みなして|意味|入る|なる|判断して|選(?:べば|んで)|いい|ええ|です)|失敗\\?|失敗の(?:こと|仲間|一種))';
/** 中断は取り消しと同じですよね, キャンセルってことは引かれてないんですよね. */
const AS_UNPAID = `${OTHER_STATE}と?(?:同じ|おなじ|一緒|いっしょ)|(?:引か|請求さ|決済さ|払わ)れて(?:い)?(?:な|ませ)`;
/** 保留って出てるけど失敗と同じですか. */
const IF_FAILED = sieved(
  new RegExp(
    `${OTHER_STATE}[^。?]{0,16}(?:${AS_GOOD}|${AS_UNPAID})[^。]{0,10}(?:\\?|か(?:ね|な)?[。!]*$|よね[。!]*$|の$)`,
    'u',
  ),
);
const IF_FAILED_ABROAD = sieved(
  new RegExp(
    `\\b(?:pending|processing|on hold|error|cancell?ed)\\b[^.?!]{0,30}\\b(?:(?:the )?same (?:as|thing as)|mean|count(?:s|ed)? as|treat\\w* (?:it )?as)\\b[^.?!]{0,12}\\bfail\\w*|(?:处理中|保留|待处理|取消|错误)[^。?!]{0,12}(?:等于|就是|算|和失败|跟失败|是不是)[^。?!]{0,6}(?:失败|一样)|(?:보류|처리 ?중|취소|오류)[^.?!]{0,14}실패[^.?!]{0,4}(?:같은|인가요|맞나요|랑|와)`,
    'u',
  ),
);
