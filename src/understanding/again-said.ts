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
    ['skipsAndRunsAgain', SKIPS_AND_RUNS.test(folded)],
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
/** スキップしてもう一回やる, 更新飛ばしてもう一度会計します, 先跳过，再刷一次: the dialog is put off and the sale behind it run again; もう一回スキップする is of the dialog alone. */
const SKIPS_AND_RUNS = sieved(
  new RegExp(
    `(?:(?:スキップ|すきっぷ|後回し|あと回し|後まわし|あとまわし|先送り|延期)(?:に)?(?:し(?:て|といて|とい|、)|で)|(?:飛ば|とば)し(?:て|といて)|(?:あと|後)(?:に(?:し|回し|まわし)|回し|まわし)(?:て|といて)|無視して)[^。?？]{0,10}?(?:もう(?:一|1)?(?:回|度|っぺん|いっぺん)|もっかい|もっぺん|やり直|やりなお|[通打切]し?直|再度|再決済|再会計)(?!.*(?:更新|アプデ|アップデート|再起動|電源|充電|スキップ|飛ば|聞|電話|連絡|送))|(?:更新|アプデ|アップデート)(?:は|を)?(?:あと|後)(?:で|に|回し)[^?？]{0,8}(?:もう(?:一|1)?(?:回|度)|もっかい|やり直|再決済)[^?？]{0,6}(?:会計|決済|カード|通|切|打)|(?:跳过|以后再更新|先不更新|稍后更新)[^?？]{0,6}(?:再|重新)(?:来|刷|收|付|扫|试|做|结)|(?:건너뛰|스킵하|미루|나중에 ?업데이트하)고[^.?]{0,4}(?:다시|한 ?번 ?더|재결제)|\\b(?:skip|postpone|put off)\\b[^.?]{0,24}\\b(?:charge|run|take|try|do|swipe|tap|ring|redo|retry)\\b[^.?]{0,24}\\b(?:again|once more|one more time)\\b`,
    'iu',
  ),
);
/** たった今落ちた: not so many minutes ago. */
const NOW = sieved(
  /たった今|たったいま|ちょうど今|今ちょうど|今さっき|ただ今|ただいま|(?<![^\s、。。!])(?:今|いま)(?!まで|日|朝|週|月|年|度|回|から|後|のところ|も)|\b(?:just now|right now|this moment)\b|刚刚|现在|방금|지금/iu,
);
