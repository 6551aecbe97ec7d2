import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';
import { isCustomerWaiting } from './situation.ts';
import { foldClosely } from './spelling.ts';
import { isUpdatedBefore } from './updated-before.ts';

/**
 * 今更新押しちゃった！止められる?: an update was begun, as somebody tells or supposes, and may be stopped or taken back, as they ask.
 * Told beside a customer, a payment or the power, it runs as well. Expects normalised text.
 */
export function pressedSigns(text: string): readonly Sign[] {
  const close = foldClosely(text);
  if (OF_ELSE.test(close) || DONE_SO.test(close)) return [];
  const isBegun = PRESSED.test(close) || PRESSED_ABROAD.test(text) || BARELY.test(close);
  if (isBegun) return whileItRuns(close, text);
  if (!takesBack(close, text)) return isSlipped(close) ? ['updating'] : [];
  if (BY_MISTAKE.test(close)) return TAKEN_BACK;
  return IF_PRESSED.test(close) ? ['duringUpdate', 'undoesIt'] : [];
}

function isSlipped(close: string): boolean {
  return BY_MISTAKE.test(close) && !ASKED.test(close) && !isUpdatedBefore(close);
}

const TAKEN_BACK: readonly Sign[] = ['updating', 'duringUpdate', 'undoesIt'];

function whileItRuns(close: string, text: string): readonly Sign[] {
  if (takesBack(close, text)) return TAKEN_BACK;
  const isBeside = ASKED.test(close) && BESIDE.test(close);
  return holding([
    ['updating', isBeside || isSlip(close, text) || isCustomerWaiting(text)],
    ['duringUpdate', isBeside],
  ]);
}

function isSlip(close: string, text: string): boolean {
  return (
    SLIPPED.test(close) ||
    (SLIPS.test(close) && !ASKED.test(LIKELY.replace(close, ''))) ||
    SLIPS_ABROAD.test(text)
  );
}

function takesBack(close: string, text: string): boolean {
  return (ASKED.test(close) && TAKES_BACK.test(close)) || TAKES_BACK_ABROAD.test(text);
}

const UPDATE = '(?:更新|こうしん|アップデート|バージョンアップ)';
const SLIP =
  '(?:間違え?て|間違って|まちがえて|まちがって|誤って|あやまって|うっかり|つい|知らずに|勝手に|先に|もう|今|いま|さっき|、)';
const BUTTON = '(?:の)?(?:ボタン|開始|実行|スタート|画面|案内|のやつ)?(?:を|は|が|に)?';
const BEGINS =
  '(?:押し|おし|タップし|タッチし|クリックし|さわっ|触っ|始め|はじめ|始まっ|はじまっ|スタートし|開始し|実行し|走らせ|進め)';
const HAS =
  '(?:てしま(?:った|いました)|(?:ちゃっ|てしまっ)?て(?:い)?(?:る|ます)|と(?:る|います)|まし?た|た|ちま(?:った|いました)|てもう?た)(?!ら|り|い|く|ほう|方|場合)';

const PRESSED = sieved(new RegExp(`${UPDATE}${BUTTON}${SLIP}*${BEGINS}${HAS}`, 'u'));
/** 更新押しちゃった: not meant, and so it runs. */
const SLIPPED = sieved(
  new RegExp(
    `${UPDATE}${BUTTON}${SLIP}*${BEGINS}て(?:しま(?:った|いました)|もう?た)(?!ら|り)`,
    'u',
  ),
);
/** 間違えて更新ボタン押した, 誰かが更新押したみたい. */
const SLIPS = sieved(
  /間違え?て|間違って|まちが[えっ]て|誤って|うっかり|(?:誰|だれ)かが|(?:店員|バイト|パート|スタッフ|新人|子供|こども)(?:さん|の子)?が/u,
);
const LIKELY = sieved(/みたい/u);
const SLIPS_ABROAD = sieved(/\bby (?:mistake|accident)\b|\baccidentally\b/u);
/** 始めちゃったけど途中で止められる?: what was begun is not named. */
const BARELY = sieved(
  new RegExp(
    `^(?:あ|え|ごめん|すみません|${SLIP})*(?:始め|はじめ|スタートし|開始し)${HAS}(?!の?(?:会計|決済|カード|お?客))`,
    'u',
  ),
);
/** 間違えて更新した: it may be over as well, and is not to be broken off as long as it is not. */
const BY_MISTAKE = sieved(
  new RegExp(
    `${UPDATE}(?:を|は)?(?:し|やっ)てしま(?:った|いました)(?!ら)|${SLIP}(?:端末の?)?${UPDATE}(?:を)?(?:し|やっ)(?:た|ました|てしま(?:った|いました)|て(?:い)?る)(?!ら|い)`,
    'u',
  ),
);
/** 更新始めたら止められない? */
const IF_PRESSED = sieved(
  new RegExp(
    `${UPDATE}${BUTTON}${SLIP}*${BEGINS}(?:たら|てしまったら|てから|ても|た(?:後|あと)|ると)|${UPDATE}(?:の)?(?:は|って|を|、)?途中(?:で|でも)(?=[^。?]{0,6}(?:止め|とめ|やめ|中断|中止|キャンセル|取り?消))`,
    'u',
  ),
);
const TAKES_BACK = sieved(
  /(?:止|と)め(?:ら|た[いくほ方]|れ|ても|る)|中断|中止|ストップ|やめ(?:ら|た[いくほ方]|れ|ても|る)|取り?消|とりけ|キャンセル|(?:戻|もど)[せしすれ]|元に|なかったことに|引き返|(?:後|あと)(?:回し|に(?:でき|回|し)|でも)|スキップ|飛ばせ|とばせ/u,
);
const ASKED = sieved(
  /\?|か(?:な|ね)?[。!]*(?:$|\n)|たい|(?:られる|[けせべめれ]る|できる|いい|ない|方法|の|ん)[。!]*(?:$|\n)/u,
);
/** The power, or a payment, spoken of while it runs. */
const BESIDE = sieved(
  /会計|決済|支払|カード|レジ|お?客|電源|再起動|コンセント|切っ(?:て|ちゃ|たら)|抜い/u,
);
/** How it ended is told as well, or another thing began. */
const OF_ELSE = sieved(
  /昨日|きのう|おととい|先週|先日|今朝|エラー|失敗|終わ(?:った|って|りました)|完了し|済んだ|アプリの?(?:自動)?更新|(?:決済|会計)(?:を|は)?(?:途中|キャンセル|取り?消|やめ|中止)|お知らせ(?:を|は)?(?:止|と)め|リマインド|通知/u,
);
/** もう更新したから止めて: what is set, or the notices, and no update. */
const DONE_SO = sieved(
  new RegExp(
    `^(?:あの|あ|いや|すみません|、)?(?:もう|既に|すでに|さっき|ちゃんと|先に|、){0,3}${UPDATE}(?:は|を|も)?(?:もう|既に|すでに|さっき|ちゃんと|先に)?(?:し|やっ|済ませ|すませ)(?:といた|とった|た|まし(?:た)?|てある|てあります)(?:ん(?:です|だ|や)|の)?(?:から|ので|んで|けん|けえ|さかい|し|で)、?(?:もう|この|その|それ|これ|さっきの)?(?:は|を)?(?:止めて|とめて|やめて|キャンセル|取り?消|(?:お知らせ|line|通知|連絡|メッセージ)(?:は|も)?(?:もう)?(?:い[らり]|要[らり]|結構|不要|大丈夫|来なくて))`,
    'u',
  ),
);

const PRESSED_ABROAD = sieved(
  /\b(?:pressed|hit|tapped|clicked|started|began|begun|launched)\b[^.?!]{0,16}\bupdat|\bupdat\w+ [^.?!]{0,12}by (?:mistake|accident)|\bupdate (?:that )?i(?:'ve| have)? (?:just )?(?:started|pressed|began|begun|tapped)|(?:点|點|按|开始|启动)(?:到|错)?了?[^。?]{0,6}(?:更新|升级)(?!吗)|(?:更新|升级)[^。?]{0,4}(?:点|按|开始)了|업데이트[^.?]{0,8}(?:눌렀|눌러|시작했|시작해\s?버|해버렸|했는데)/u,
);
const TAKES_BACK_ABROAD = sieved(
  /\b(?:can|may|could|how|is it|possible|want to|need to)\b[^.]{0,24}\b(?:stop|cancel|abort|undo|interrupt|revert|go back|skip|postpone|put (?:it )?off)\b|(?:停止?|取消|撤[销回]|中断|中止|退回)[^。]{0,8}(?:[?吗]|$)|(?:怎么|能|可以|想)[^。]{0,4}(?:停|取消|撤[销回]|中断|退回)|(?:멈추|멈출|취소|중단|중지|되돌)[^.]{0,10}(?:\?|까요|나요|싶|수 있)/u,
);
