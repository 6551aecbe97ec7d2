import { closeOf } from './close.ts';
import type { Hint } from '../core/hint.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';
import { foldSpelling } from './spelling.ts';

/**
 * そのまま続きで平気?, 品物は渡してもいい?, あと半分だけ取ればいいんですよね: leave is asked to go on, to do it once more or to let somebody go,
 * and nothing of the update, of a day or of a person is named. Only the talk tells whether it is of a payment. Expects the text as
 * it was written.
 */
export function leaveHints(typed: string): readonly Hint[] {
  return asksLeave(foldSpelling(normalise(typed))) ? ['asksLeave'] : [];
}

function asksLeave(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  const close = closeOf(SINCE.replace(folded, ''));
  if (LEAVE.test(close)) return !OF_ELSE.test(close);
  const abroad = SINCE_ABROAD.replace(folded, '');
  const isAsked = LEAVE_ABROAD.test(abroad) && DOES_ABROAD.test(abroad);
  return isAsked && !ELSE_ABROAD.test(abroad);
}

const LONGEST = 70;

/** スキップできたから, 更新終わったら: what has come before, or is to. */
const SINCE = sieved(
  /(?:更新|アップデート|アプデ|スキップ|案内|お知らせ|画面|ホーム|アプリ|電源|ネット|wi-?fi|通信|電波)[^。?、]{0,10}?(?:[ただ](?:から|ので|んで|けど|けん|し|ら|なら|で|(?:あと|後)(?:は|で|に)?)|てから|れば)、?/giu,
);

const FINE =
  '(?:いい|良い|よい|よか|よろし|ええ|かま[わへんな]|構わ|大丈夫|平気|問題な|問題あり|ok|おっけ|オッケ|差し支え)';
const LEAVE = sieved(
  new RegExp(
    `(?:[てでば]|とい|とっ|ちゃっ|続き|つづき|まま|(?:って|という|ってゆう)?こと)(?:も|は|で|なら)?${FINE}[^?]{0,8}(?:\\?|か(?:な|ね|しら|いな)?$|よ?ね(?:え)?$|よね|やろう?$|でしょう?$|だろう?$|ろう?$|っしょ$|[のん]$|な$)`,
    'iu',
  ),
);

/** The update and what it takes, days and hours, people that are called, what is read or sent, another sale; and how, asked and not whether. */
const OF_ELSE = sieved(
  /更新|アップデート|アプデ|バージョン|ファーム|インスト|ダウンロード|充電|バッテ|電池|ケーブル|電源|再起動|スリープ|wi-?fi|ルーター|ネット|電波|テザ|スキップ|飛ば|とばし|後回|あと回|期限|締め?切|案内|お知らせ|ダイアログ|ボタン|明日|あした|あす|明後日|今日|今夜|今晩|今週|来週|曜|[0-9]+(?:時|日|%|分|台)|[朝昼夜晩]|前でも?|開店|閉店|開け|閉め|営業|休み|休憩|電話|担当|相談|連絡|聞[いこく]|質問|見[てなせれ]|確認|履歴|メール|マイページ|アプリ|ホーム|[2二3三両]台|全部|放置|放っ|待[っちたて]|なくて|ないで(?!す)|しない|せんで|っぱなし|抜[いくか]|止め|やめ|閉じて|消して|切って|押して|触|送|書[いけく]|教え|次の|別の|ほか|他の|どう|どない|何|なに|いつ|どこ|どれ|どっち|誰|これで(?:合|あ)|番号|時間|勝手|リマインド|通知/iu,
);

const SINCE_ABROAD = sieved(
  /\b(?:after|when|once) (?:the )?updat\w*(?: is| has)?(?: over| done| finish\w*| complete\w*)?|更新(?:完|好|结束|之后|以后)了?(?:之后|以后|后)?|업데이트(?:가|를)? ?(?:끝나|끝내|하고|한)(?:면|고|서| ?후에?| ?다음에?)/giu,
);
const LEAVE_ABROAD = sieved(
  /\b(?:ok|okay|fine|alright|all right|right|yes|good|no problem)\s*\?|\b(?:can|may|could|should|shall) (?:i|we|he|she|they|it|you|customer|guest|do|let|just)\b|\b(?:is it|it is|it's) (?:ok|okay|fine)\b|^(?:so|then|ok)\b.*\bi\b.*\b(?:again|once more)|(?:可以|能|行|没问题|好|对|是)(?:了)?(?:吗|吧|么|嘛|不\?)|就(?:可以|行|好)了?|(?:도|면) ?(?:돼|되|괜찮|될까|됩니까)/iu,
);
const DOES_ABROAD = sieved(
  /\b(?:again|once more|one more time|go on|continue|proceed|give|hand|let|leave|go|run|swipe|charged?|tap|retry|redo|no charge|take it|take (?:the )?(?:rest|other|half)|paid|cash)\b|再|刷|扫|收|重新|走|给|拿|继续|接着|付|现金|다시|긁|결제|보내|드려|줘|가도|계속|진행|찍|현금/iu,
);
const ELSE_ABROAD = sieved(
  /updat|firmware|battery|wi-?fi|internet|restart|reboot|skip|later|tomorrow|tonight|today|morning|evening|night|power|plug|cable|\b(?:open|close|wait|call|phone|staff|app|help|how|what|when|where|why|which)\b|(?:next|other|another|new) (?:customer|guest|one|person)|更新|充电|电池|电源|重启|网络|跳过|明天|今天|今晚|早上|晚上|开店|关店|开门|电话|联系|等|下一|别的|其他|怎么|什么|哪|几点|업데이트|배터리|충전|전원|재시작|와이파이|건너|내일|오늘|저녁|아침|전화|기다|다음|다른|어떻게|언제|뭐|무엇/iu,
);
