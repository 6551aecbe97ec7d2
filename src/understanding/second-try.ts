import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';
import { foldSpelling } from './spelling.ts';
import { isTryUnderWay } from './try-under-way.ts';

/** What is said of a second try that was allowed: that it was made, or has failed where the update is asked for. Expects the text as it was written. */
export function secondTryHints(typed: string): readonly Hint[] {
  if (typed.length > LONGEST) return [];
  const folded = foldSpelling(normalise(typed));
  return holding([
    ['ranIt', RAN.test(folded)],
    ['tryRuns', isTryUnderWay(closeOf(folded))],
    ['triedInVain', AGAIN.test(folded) || failedThenUpdate(folded)],
  ]);
}

const LONGEST = 80;

/** やりました, 一応やってみたけど, もっかいやったで: and not what. */
const RAN = sieved(
  /^(?:はい|ええ|うん|えっと|あの|今|いま|さっき|先ほど|もう|とりあえず|一応|いちおう|言われた(?:とおり|通り)(?:に)?|(?:もう(?:一|1)(?:回|度)|もっかい|もっぺん|再度)(?:だけ)?|一回|1回|一度|1度|、|。|\s){0,6}(?:やり直し|やりなおし|試し|ためし|実行し|やらせ|や(?:っ(?=た|て|ち|と))?|やり)(?:た|ました|て(?:み|き|もらい)(?:た|まし)(?:た)?|て(?:し(?:まっ|まい|も)|も)(?:た|ました)?|ちゃ(?:った|いました)|とい(?:た)|ときました|てん|て(?:もらい|いただき|頂き)ました)(?:とこ(?:ろ)?|ばかり|ばっか)?(?:です|けど|けれど|けども|が|んだ|んです|ん|の|で|よ|わ|ね|よん|っす|さかい|ばい|ー|〜|~|、|…|!|。|\s){0,6}(?:(?:無事(?:に)?|今度は|ちゃんと)?(?:でき|通|いけ|成功)(?:った|りました|ました|た|しました|した)(?:よ|わ|です)?)?[。!.\s]*$/u,
);

/** また落ちた, でもまた固まりました: and nobody else is named. */
const AGAIN = sieved(
  /^(?:でも|けど|で|あれ|えっ?|やっぱり?|さっき(?:の|と)?|今|いま|、|。|\s){0,4}また(?:も|もや|しても|ですか|や)?(?:同じ(?:とこ(?:ろ)?|よう(?:に)?)?(?:で|に)?)?(?:途中で)?(?:落ち|おち|止ま|とま|固ま|かたま|切れ|きれ|消え|フリーズ)[ぁ-んー]{1,10}[。!…\s]*$/u,
);

/** 止まったので更新します, エラー出た、更新したら直る?; 固まって更新できない is of the update, and 止まったら of what is yet to be. */
function failedThenUpdate(folded: string): boolean {
  if (!FAILS_AHEAD.test(folded)) return false;
  const at = folded.search(UPDATE);
  return at > 0 && TO_DO.test(folded.slice(at)) && HAS_FAILED.test(folded.slice(0, at));
}

const UPDATE = /更新|アップデート|アプデ/u;
const FAILS =
  '(?:止ま|とま|固ま|かたま|落ち|おち|切れ|きれ|消え|フリーズ|エラー(?!コード)|失敗|だめ|ダメ|駄目|無理|あかん|アカン|うまくい[かき]|うまいこと|通ら|とおら|通りませ|弾か|はじか|でき(?:な|ま[せへ]|ひん|へん)|動か|反応|タイムアウト|真っ暗|くるくる|ぐるぐる|読(?:み込)?ま|読み取ら|同じ)';
const FAILS_AHEAD = sieved(new RegExp(`${FAILS}.*(?:更新|アップデート|アプデ)`, 'u'));
const HAS_FAILED = sieved(
  new RegExp(
    `${FAILS}(?![^。、]{0,8}(?:たら|れば|なら|(?:る|い|ない)と(?![かこ])|場合|とき|時|かも|(?:た|る|い)こと))`,
    'u',
  ),
);
const TO_DO =
  /^(?:更新|アップデート|アプデ)(?:を|は|も|って|が|の?(?:ほう|方)(?:を|が)?|から|先に|すぐ|早く|今|いま|、){0,3}(?:し(?:て|た|ま|と|よ|な|ち)|す(?:る|れ|べ)|や|始め|はじめ|かけ|か(?:な|も|ね)?[?。]|先|必要|必須|い[るり]|[?])/u;
