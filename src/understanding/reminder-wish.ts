import type { ReminderWish } from '../core/reading.ts';
import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { foldKana, normalise } from './normalise.ts';
import { sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';

/** What a merchant wishes for the reminders that are set already; null when the message is about none, or sets one. */
export function readReminderWish(text: string): ReminderWish | null {
  const words = withoutBlanks(foldKana(normalise(text.slice(0, LONGEST))));
  if (KEPT.test(words)) return 'list';
  if (CONTACT_UNWISHED.test(words)) return 'cancel';
  if (!NAMED.test(words)) return null;
  return WISHES.find(([, wish]) => wish.test(words))?.[0] ?? null;
}

const LONGEST = 100;
/** やっぱりやめます。9時の連絡はそのままで: they stand. */
const KEPT = sieved(
  /(?:時|半|分|朝|晩|夜|昼|さっき|今夜)の?(?:お?知らせ|連絡|りまいんど|りまいんだー?|予約|通知|声かけ)(?:の(?:ほう|方))?(?:は|も|だけ)*(?:そのまま|生かし|残し)|電話[^。]{0,6}(?:いら|要ら|不要|なし|やめ|結構)[^。]{0,8}(?:お?知らせ|通知|りまいんど)だけ/u,
);
/** やっぱり連絡いらんです, of nobody's call and nobody's answer. */
const CONTACT_UNWISHED = sieved(
  /^(?:あ|え|いや|やっぱり?|もう|すみません|ごめん|、|\s)*(?:その|さっきの)?連絡(?:は|も|、)*(?:もう(?!いい)|やっぱり?)?(?:いら(?:ない|ん|へん|ねえ)|いりません|要ら(?:ない|ん)|要りません|不要|なしで|結構です|やめ(?:て|とく|ます)|大丈夫です|もういい|いい(?=です))(?:です|わ|や|よ|ね|で|な|ください|下さい)*[。!]*$/u,
);
const NAMED = sieved(
  /りまいんど|りまいんだ|あらーむ|通知|(?<!更新のお?)知らせ(?:の|を|は|って|時|、|取|き|や|変|一|いつ|何|もう|まだ|入|ちゃんと)|(?:何時|いつ(?!でも)).{0,4}知らせて(?:くれ|もら)|知らせるの|^(?:今の|さっきの|その|あの|、)*予約(?:の|を|は|って|まだ|残|入|ある|あり|いつ|何時|確認|一覧|1覧|りすと|見せ|みせ|取り?消|とりけ|きゃんせる)[^。]{0,8}$|reminder|alarm|提醒|알림|리마인/u,
);

const WISHES: readonly (readonly [ReminderWish, RegExp])[] = [
  [
    'cancelAll',
    /(?:全部|すべて|全て|全件).*(?:取り?消|きゃんせる|やめ|消し|削除|解除|いらな)|(?:cancel|delete|remove)all|全部取消|모두취소|전부취소/u,
  ],
  [
    'cancel',
    /取り?消|とりけ|きゃんせる|(?:を|は|の|もう|やっぱり?|って|りまいん(?:ど|だ)ー?|あらーむ|通知|知らせ)(?:やめ|止め)|消して|消去|削除|解除|(?:いら|要ら)な|不要|なしに|なしで|cancel|delete|remove|stop|取消|不要提醒|不用|删|취소|삭제|끄|필요없/u,
  ],
  [
    'change',
    /変え|変更|ずらし|早め|遅らせ|直して|に(?:して|しと)(?:ほし|くだ|い?て|$)|change|move|resched|later|改|换|바꾸|바꿀|변경/u,
  ],
  [
    'list',
    /予定(?:は|って|を(?:見|みせ|教え|確認)|$|\?)|みせて|(?:の|分)だけで?(?:いい|良い|ええ|大丈夫|ok|お願|十分)|(?:何時|いつ(?!でも)).{0,4}知らせて(?:くれ|もら)|1覧|一覧|りすと|見せ|確認|何時(?:だ|で|に|$|\?)|いつ(?:だ|で|に|$|\?)|(?:設定|登録|予約)(?:され|でき|は|し(?:てあ|たっけ))|(?:入|残|あ)(?:って|り)(?:い?る|い?ます|い?ない|い?ません)|何時に(?:なって|設定|入って)|まだ(?:ある|残)|list|show|see|when(?:is|are)|what|which|查看|列表|有哪些|几点|목록|확인|보여|몇시/u,
  ],
];

/** それで頼む, 入れといて; もう入ってるんだよね?: of what is being agreed on. */
export function bookingSigns(text: string): readonly Sign[] {
  const words = withoutBlanks(normalise(text.slice(0, LONGEST)));
  return holding([
    ['books', BOOKS.test(words) && !BOOKS_NOT.test(words)],
    ['asksIfBooked', IF_BOOKED.test(words)],
    ['booksThen', THEN.test(words) || TO_BE_TOLD.test(words) || DOES_THEN.test(words)],
  ]);
}

/** その時間にLINEくれます?, and the same behind thanks: to the time that is said back. */
const THEN = sieved(
  /^(?:(?:どうも|いつも|ほんま|本当に|ほんとに)?(?:ありがと[うー]?(?:ございます|ございました|ね|な|です)?|あざす|おおきに|助かります|助かる(?:わ|な)?|よかった(?:です)?|安心しました|(?:分か|わか)り(?:ました|まし)|(?:分か|わか)った(?:わ)?|了解(?:です|しました)?|承知しました)|はい|うん|そしたら|それなら|ほんなら|それでは|じゃあ?|では|ほな|なら|念のため|[、。!]){0,6}(?:その|この)(?:時間|時刻|時|とき|ころ|頃)(?:に|で|ぐらいに|くらいに)?(?:また)?(?:line|ライン|こっち|ここ|そちら|そっち)?(?:で|に|から|を)?(?:(?:ご)?連絡|お?知らせ|教え|声(?:を)?(?:かけ|掛け)|通知|メッセージ|リマインド)?(?:を|し)?(?:て)?(?:くれ|もらえ|もらっ|いただけ|ください|下さい|ほしい|欲しい|お願い|頼|たの)?(?:る|ます|ません|ない|し|いたし|む|み|ていい|です)*(?:か|の|ね|よ|な|\?|。|!)*$/u,
);
/** じゃあその時やります: it may be a time that was just spoken of. */
const DOES_THEN = sieved(
  /^(?:はい|うん|じゃあ?|では|それじゃあ?|ほな|ほんなら|なら|そしたら|、)*(?:その|この)(?:時間|時刻|時|とき|ころ|頃|日)(?:に|で|ぐらいに|くらいに)?(?:更新(?:を)?)?(?:や(?:る|ります|っとく|っときます)|し(?:ます|とく|ときます)|する)(?:わ|ね|よ|な|で|から|です)*[。!]*$/u,
);
/** リマインドお願いできますか, お知らせして: when is not said. */
const TO_BE_TOLD = sieved(
  /^(?:はい|うん|じゃあ?|では|ほな|なら|念のため|、)*(?:それで|その時間で|line|ライン)?(?:リマインド|リマインダー|お?知らせ|通知|アラーム|(?:ご)?連絡|声かけ|教え(?=て))(?:を|は|も|の?設定を?)?(?:し|入れ|セットし|設定し|かけ)?(?:て)?(?:と(?:い|き)て|おいて)?(?:くれ|もらえ|もらっ|いただけ|ください|下さい|ほしい|欲しい|お願い|おねがい|頼|たの)(?:る|ます|ません|ない|し|でき|いたし|む|み|ていい|です)*(?:か|の|ね|よ|な|\?|。|!)*$|^(?:はい|うん|じゃあ?|では|ほな|なら|念のため|、)*(?:リマインド|リマインダー|お?知らせ|通知)(?:を)?(?:して|しといて|よろしく)(?:ね|な|や)*[。!]*$/u,
);
const BOOKS = sieved(
  /(?:入れ|予約|セット|設定|登録)(?:を)?(?:し|入れ)?(?:と(?:い|き)て|て(?:おいて|くれ|くだ|下さ|ほし|欲し|もら|(?=[。!ねよ]|$))|お願|頼|たのむ)|それで(?:頼|たの|お願|よろしく|予約)/u,
);
const BOOKS_NOT = sieved(/取り?消|キャンセル|やめ|電源|再起動|充電|変え|変更/u);
const IF_BOOKED = sieved(
  /(?:入って|予約(?:され|でき|して)?(?:て)?|設定(?:され|でき|して)(?:て)?|登録(?:され|でき|して)(?:て)?)(?:い)?(?:る|ます|ない|ません)(?:の|ん)?(?:だ|です)?(?:よ(?:ね|な)|か|\?|っけ|の)/u,
);
