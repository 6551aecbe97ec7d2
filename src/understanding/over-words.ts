import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/** Whether something is told, or asked, to be over, and what is to be used then. Expects the text as it was written. */
export function overHints(typed: string): readonly Hint[] {
  return holding([
    ['isOver', OVER.test(typed)],
    ['hasEnded', ENDED.test(typed)],
    ['asksIfOver', IF_OVER.test(typed.normalize('NFKC'))],
    ['notYetOver', NOT_YET.test(typed)],
    ['asksToUse', USES.test(typed) || USES.test(ONCE_OVER.replace(typed, ''))],
    ['asksToUpdate', UPDATES.test(typed) && !WHEN.test(typed)],
    ['showsUpdating', SHOWN.test(typed)],
  ]);
}

/** "done" alone may be of a step; 営業終わるまで is of the shop's day. */
const OVER = sieved(
  /(?<!(?:営業|店|仕事|\d日|今日|今夜)(?:が|は|の)?)終わ|おわ|(?<!決)済|完了|finish|complet|updated|(?:update|when|once|after)[^.?]{0,16}done|完成|结束|更新好|끝|완료/iu,
);
/** 終わりました!助かりました. */
const ENDED = sieved(
  /(?:終わ(?:った|りました)|済(?:んだ|みました)|完了(?:した|しました))(?!ら|か|ことに|っぽ|みたい|よう|気が)/u,
);
/** これで終わったのか, もう終わったんやろか, is it done?: of what has been going on. */
const IF_OVER = sieved(
  /(?:終わ(?:った|りました|って(?:い)?(?:る|ます)|っとる|っちょる)|おわ(?:った|りました)|済んだ|済みました|完了(?:した|しました|して(?:い)?(?:る|ます))|できあがった)(?:の|ん|と|こと|って(?:こと)?)?(?:です|だ|や|じゃ|でしょう|だろう?|やろ|べ)*(?:か(?!ら)(?:な|ね|い|しら)?|\?|け(?=[。!?]|$)|よね\?|やろ(?=[。!?]|$)|でしょ(?=[。!?]|$))|^(?:え|あ|、|\s)*(?:ホーム(?:画面)?に?(?:戻っ|なっ)[^。?、]{0,8}[。、\s])?(?:もう|これ(?:で|って)?|更新(?:は|って)?)(?:もう|全部|、)*(?:終わり|おわり|おしまい|完了)(?:です|なん|や)*(?:か(?:な|ね)?|の|ん|よね|でしょ|やろ)*[?？]+[\s]*$|\b(?:is it|has it|did it) (?:done|finish(?:ed)?|over|complete[d]?)\b|(?:更新)?(?:完成|结束|好)了(?:吗|么|没)|(?:끝난|끝났|완료된|완료됐)[^.]{0,4}(?:\?|요\?|건가|나요)/iu,
);
/** To whether it is over. */
const NOT_YET = sieved(
  /^(?:いや|いえ|いいえ|う[うー]ん)?、?まだ(?:です|だ|だよ|や|みたい(?:です)?)?[。!！\s]*$|^(?:no,? )?(?:it(?:'s| is) )?(?:not yet|still(?: going| running| on)?|not (?:done|finished)(?: yet)?)(?: po| sir)?[.!]?$|^[还還][没沒][好完]?[呢啊]?[。!]?$|^아직(?:요|이요|이에요|도요|\s?(?:하고|돌아가고)\s?있어요|\s?안\s?(?:끝났|됐)어요)?[.!]?$/iu,
);
/** もう更新できる?, and not いつ更新できる? */
const UPDATES = sieved(
  /(?:更新|アップデート|アプデ)(?:は|を|って|も|が)?(?:もう|まだ|今|いま)?(?:でき|出来|可能|始められ|はじめられ)(?!た|てい?[るま]|ませんで|なか)/u,
);
const WHEN = sieved(/いつ|何時|なんじ|何日|なんにち/u);

/** もう使える?, of nothing else. */
const USES = sieved(
  /^(?:で|じゃあ?|それじゃ|もう|これで|今|いま|すぐ|普通に|端末|機械|レジ|カード|アプリ|usen ?pay\+?|は|も|が|を|、|\s)*(?:使(?:えるようにな(?:った|りました)|え(?:る|ます)|って(?:も)?(?:いい|良い|ええ|大丈夫|平気|ok))|つかえ(?:る|ます)|(?:会計|決済|支払い?)(?:は|を|も|が)?(?:でき(?:る|ます)|いける|いけます|始められ(?:る|ます)))(?:の|ん|です|か|よね|ね|かな|やろ|でしょうか|でしょ)*[?？。!！\s]*$|^(?:can (?:i|we) use it(?: now)?|is it ready|(?:现在)?(?:可以|能)用了?吗|이제 (?:써도 (?:돼요|되나요)|쓸 수 있(?:어요|나요)))[?？.\s]*$/iu,
);
/** 更新完了って出たけど, 更新終わりました。 before it. */
const ONCE_OVER = sieved(
  /^[^?？]{0,12}(?:更新|アップデート|アプデ|バージョンアップ)(?:が|は|も)?(?:やっと|もう|全部|無事に?|ちゃんと|さっき)?(?:終わ(?:った(?!ら)|りました(?!ら)|って(?!い?な)|ってる|っとる)|完了(?!した(?:ら|とき)|して(?:い)?な)|済(?:んだ(?!ら)|みました|んで))[^?？、。\s]{0,12}?(?:けど|けれど|けども|んですが|ましたが|ので|から|んで|[、。!！\s]|(?<=終わって|済んで))[、。\s]*/u,
);
/** 画面に更新中って出てる: nothing failed so far. */
const SHOWN = sieved(
  /^(?:端末|画面|機械|今|いま|ずっと|まだ|の|が|に|は|も)*[「『]?(?:更新|アップデート|アプデ|ダウンロード|インストール)中[」』]?(?:って|と|の(?:まま|画面|表示)?)?(?:が|で|に|から)?(?:出て(?:い)?(?:る|ます)|表示(?:されて)?(?:い)?(?:る|ます)|なって(?:い)?(?:る|ます)|です|だ)(?:けど|が|よ|ね|ん(?:です)?)*[。!！?？]*$/u,
);
