import { sieved } from './sieve.ts';

/** エラーは出てないです、開いただけ; no error showing: that none is on the screen. Expects folded text. */
export function showsNoError(folded: string): boolean {
  return NONE.test(folded) && !OF_ELSE.test(folded);
}

/** 今まさにそのエラー出てます: that what was spoken of last is on the screen. Expects folded text. */
export function showsThatError(folded: string): boolean {
  return THAT.test(folded) && !OF_ELSE.test(folded);
}

const THAT = sieved(
  /^(?:あ|え|はい|うん|今|いま|まさに|ちょうど|うちも?|画面に|、|\s)*(?:その|それと同じ|さっきの|言ってた|言われた)(?:エラー|えらー)(?:の?(?:画面|表示|メッセージ|やつ))?(?:が|は|に|です|だ)?(?:今|いま|まさに|ちょうど|、)*(?:出(?:て(?:い)?(?:る|ます)|てて|た|ました|とる|とります)|なって(?:い)?(?:る|ます)|なった|なりました|表示され(?:て(?:い)?(?:る|ます)|た|ました))?(?:ん(?:です|だ|や)|の|です|けど|が|よ|わ|ね)*[。!]*$/u,
);
const NONE = sieved(
  /エラー(?:画面|表示|メッセージ|とか|なんか)?(?:は|も|が|って)?(?:まだ|別に|特に|何も|全然|一度も|、)*(?:出て(?:い)?(?:ない|ません|なかった|ませんでした|へん)|出とら|出てな|出ん(?!と)|出ませ|出ない(?:です|よ|わ|けど|ん(?:だ|です)|[、。!]|$)|なかった|(?:無|な)い(?:です|よ|けど|んだ|んです|[、。!]|$)|ありません|なし)|\b(?:no|not any|without an?) error(?: message)?s?\b(?! (?:if|when))|(?:didn't|did not|doesn't|does not|don't) (?:see|show|get|have|give) an?y? errors?|没有?(?:出现|显示|出|报|弹)?(?:错误|报错|错)|错误没有?(?:出|显示)|에러(?:는|가)?\s?(?:안|없)|오류(?:는|가)?\s?(?:안|없)/u,
);
const OF_ELSE = sieved(
  /[?]|か[。!]*$|会計|決済|支払|お?客|カード|たら|なら|ように|出ないと|payment|card|customer|if\b|收款|刷卡|결제/u,
);
