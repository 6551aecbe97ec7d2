import type { Hint } from '../core/hint.ts';
import { doesOtherToo, namesOther } from './names-other.ts';
import { sieved } from './sieve.ts';

/** What is done once more, and whether another sale is named with it. Expects plain spelling. */
export function againHints(folded: string): readonly (readonly [Hint, boolean])[] {
  const isAgain = AGAIN.test(folded) && !AGAIN_OF_ELSE.test(folded);
  return [
    ['saysAgain', isAgain],
    ['againOfOther', (isAgain && namesOther(folded)) || doesOtherToo(folded)],
    ['ranAnew', ANEW.test(folded)],
    ['stopsNow', NOW.test(folded)],
  ];
}

const AGAIN = sieved(
  /もう(?:一|1)?(?:回|度|っぺん|いっぺん)|もっかい|もっぺん|やり直|やりなお|再度|再決済|\b(?:again|(?:once|one) more(?: time)?|retry|redo|from (?:the )?(?:start|beginning)|over again)\b|从头|처음부터|再(?:来|付|刷|扫|收|试|做)|重新|다시|한 ?번 ?더|재결제/iu,
);
const AGAIN_OF_ELSE = sieved(
  /更新|アップデート|アプデ|ファーム|再起動|電源|充電|wi-?fi|聞|訊|教え|説明|電話|連絡|送|見(?:て|る|ま)|確認|読|updat|restart|reboot|call|explain|check|look|升级|重启|电话|说明|看|查|업데이트|재시작|전화|설명|확인|보/iu,
);

/** 打ち直したら, 二回目で, もう一度切ったら: a sale was run once more, whatever it is called. */
const ANEW = sieved(
  /(?:もう(?:一|1)?(?:回|度|っぺん|いっぺん)|もっかい|もっぺん|[一-龠りちしきみけせげれえめ]直(?:し|す)|なおし|(?:二|2)(?:回|度|発|ぺん)目|再度|再び|再決済|再会計|再チャレンジ|再挑戦|リトライ|\b(?:again|(?:once|one) more|second (?:time|try|attempt|go|run)|retr(?:y|ied)|redid|re-?ran|re-?run)\b|第二[次遍回]|重(?:新|刷|付)|再(?:付|刷|扫|收|试)|又[刷付扫收试]|다시|한 ?번 ?더|재결제|두 ?번째)/iu,
);
/** たった今落ちた: not so many minutes ago. */
const NOW = sieved(
  /たった今|たったいま|ちょうど今|今ちょうど|今さっき|ただ今|ただいま|(?<![^\s、。。!])(?:今|いま)(?!まで|日|朝|週|月|年|度|回|から|後|のところ|も)|\b(?:just now|right now|this moment)\b|刚刚|现在|방금|지금/iu,
);
