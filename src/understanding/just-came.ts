import { isEachOf, isMadeOf, type Words } from './made-of.ts';
import { rowsOf } from './everyday-words.ts';
import { sieved } from './sieve.ts';

/**
 * お客さん来た、会計どうすればいい, customer waiting, 客人来了怎么办: somebody has come, and at most what to do with them is asked; no word tells of a
 * payment that was begun, tried or made. Expects folded text.
 */
export function hasJustCome(folded: string): boolean {
  if (folded.length > LONGEST || !GUEST.test(folded)) return false;
  if (ONLY_NAMED.test(folded)) return true;
  if (!CAME.test(folded)) return false;
  if (KANA.test(folded)) return isMadeOf(folded.replace(MIDWAY, ''), WORDS);
  const left = folded.replace(HOW_TO_TAKE, ' ');
  return isEachOf(left, (word) => ENGLISH.has(word)) || ASIA.some((one) => one.test(folded));
}

const LONGEST = 50;
/** 途中で会計したいって人来た, of the update; amid a sale it would stand behind one. */
const MIDWAY = /^(?:更新(?:中)?の?)?(?:途中|最中)(?:で|に)(?=.{0,16}(?:人|方|客))/u;
const KANA = sieved(/[ぁ-んァ-ヶ]/u);
const GUEST = sieved(
  /客|患者|ゲスト|人|きゃく|団体|customer|client|guest|someone|somebody|people|顾|손님|고객/u,
);
/** またお客さん, 次のお客様です: named, and no word more. */
const ONLY_NAMED = sieved(
  /^(?:(?:あ|え|うわ|やば|ちょっと|すみません|今|いま|また|次の?|もう(?:一人|1人)の?|別の|新しい)[ー〜っ、。!！\s]*)*お?客(?:さん|様|さま)?(?:だ|や|です|が|か)?(?:わ|よ|ね)?[ー〜っ、。!！\s]*$/u,
);
const CAME = sieved(
  /(?:客(?:さん|様|さま)?|患者(?:さん)?|人|ゲスト)(?:が|は|も)?(?:もう|今|いま|どんどん|続々と?|次々と?|ずっと|、)*(?:おら|おる|いる|います|いはる|座|入っ|入り|増え)|着い|越し|来|見え|いらし|いらっしゃ|きはった|きました|きて|きちゃ|きた|待|並|here|wait|moment|minute|\bsec|hold on|hang on|arrived|came|come|walked|到|等|왔|오셨|와|기다/u,
);

const WORDS: Words = {
  words: new Set(
    rowsOf(`
      客 お客 客さん 患者 ゲスト チェックアウト チェックイン 予約 お客さん 客様 お客様 お客さま おきゃくさん 人 方 ひと さん 新しい 別の 1人 ひとり 一人 2人 何人か 団体 団体さん 団体様 団体客 常連さん 今 いま もう また また新しい 次 次の 続々 続々と どんどん 次々 次々と ずっと 何人も たくさん いっぱい ちょうど 急に 早速 とりあえず
      の に は が も で を と って て けど し だ や よ ね わ な か ん です ます けれど から ので んだけど んですけど なんだけど んですが のですが のですけど んやけど やけど なのに のよ んです ねん さかい けん
      やば やばい うわ え あ あの すみません ねえ いや 困った 困る 焦る こういう とき 時 場合 その この
      どうしよ どうしよう どうする どうしたら どうすれば どうしましょう どうします どういたしましょう どう致しましょう どうやって どうやれば どうしたらいい どうすんの どないしよ どないしよう どないしたら どないすれば どないする どがんしたら どげんしたら どうしたもん 何すれば 何をすれば
      いい ええ よい よか よろしい いいの ええの いいですか ええん いいん と でしょうか でしょう だろう やろ じゃろ かな
      カード クレカ paypay ペイペイ qr スマホ 会計 お会計 おかいけい かいけい 勘定 お勘定 支払い お支払い 決済 精算 レジ レジ前 お代 端末 前 店 お店 店内
      したい したいって したいという 払いたい 払いたいって 払いたいという 使いたい 使いたいって
      更新中 更新中に 更新中なのに 更新中なんですが 更新してるのに まだ更新中
    `),
  ),
  patterns: [
    /(?:来|き)(?:てしま(?:った|いました)|ちゃ(?:った|いました)|て(?:し)?もう?た|て(?:い)?(?:ます|る)|とる|はってん?|はった|はりました|られました|られた|ました|た|て)/uy,
    /(?:お)?見え(?:に(?:なりました|なった|なって(?:い)?ます)|られました|られた|ました|た|です)/uy,
    /(?:いらっしゃ(?:いました|った|って(?:い)?(?:ます|る))|いらし(?:た|て(?:い)?ます|てる|ちゃった))/uy,
    /(?:座|すわ|坐)(?:って(?:い)?(?:ます|はる|る|て)?|っとる|りました|られました|られた|った)/uy,
    /(?:入|はい)(?:って(?:来|き)(?:て(?:い)?(?:ます|る)|とる|はった|ました|ちゃった|た)|(?:ってしま|っちゃ)った|りました|られました|られた)/uy,
    /(?:増え|ふえ)(?:て(?:来|き)(?:て(?:い)?(?:ます|る)|ました|ちゃった|た)|ました|た)|(?:お着き|お越し)(?:です|になりました|になった)/uy,
    /(?:お待ち|待って(?:い)?(?:ます|はる|る|て)?|待ち|並んで(?:い)?(?:ます|る|て)?)(?:です)?/uy,
    /(?:おられ(?:ます|る|て)|おります|います|いはる|おる|いる)/uy,
  ],
};

const HOW_TO_TAKE =
  /\bhow (?:do|can|should|would|will) (?:i|we|they|he|she) (?:take (?:(?:a|the|their|his|her|card) ){0,2}payments?|charge (?:them|him|her)|pay|ring (?:them|him|her) up)\b/gu;
const ENGLISH: ReadonlySet<string> = new Set(
  rowsOf(`
    a an the my our we i there 's have has got is are was just now here already still right in at line up front of door counter till register shop store
    customer customers client clients guest guests someone somebody people new another one two some
    waiting arrived came come walked standing so and but ok okay hey hi help please pls oh no uh what do should can must shall to now then next how about
    wait moment moments minute minutes min sec second seconds hold hang hangon please just brb back soon give me
    there's customer's someone's somebody's i've we've during update updating while it's it running
  `),
);

/** Each of a whole message. */
const ASIA = [
  sieved(
    /^(?:现在|刚刚?|突然|那个?|但是?|店里|更新(?:中|的时候)|[,，、 ]){0,3}(?:(?:有|来)了?(?:一|两|几)?(?:个|位)?)?(?:新的?)?(?:客人|顾客|客户|人)(?:已经|都|刚刚?|就|在|正在|正|还在|突然){0,2}(?:来|到|等|进来|进店|排队)?(?:着|了|呢|啊|啦|店里|[,，、。!！ ]){0,4}(?:(?:那|现在|我|我们|该|要|应该|[,，、 ]){0,3}怎么(?:办|收款|收钱|结账|收费|付款|付|收|弄|做|处理)|(?:那|我|该)?做什么)?(?:才好|好|呢|啊|[?？。!！]){0,3}$/u,
  ),
  sieved(
    /^(?:지금|방금|근데|그런데|벌써|갑자기|새|업데이트 ?중(?:에|인데)|[,. ]){0,4}(?:손님|고객)(?:님|분)?(?:이|께서|도|들이)?(?:지금|방금|벌써|한 ?분|[,. ]){0,3}(?:왔|오셨|와 ?(?:계|있)|기다리(?:고|세|십|시|는))(?:[ 계있]{0,2})(?:세요|셔요|십니다|시는데요?|었어요|어요|습니다|네요|는데요?|어|다|데요|니다|요|중이에요|[,.! ]){0,4}(?:(?:결제|계산)(?:은|는|을|를)? ?)?(?:어떡해요?|어떡하죠|어떡하나요|어쩌죠|어찌하죠|어떻게 ?(?:해요|하죠|하나요|할까요|받아요|받죠|받나요|해야 ?(?:해요|돼요|하나요|하죠|되나요)))?[?.! ]{0,3}$/u,
  ),
];
