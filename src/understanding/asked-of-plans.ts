import type { Sign } from '../core/sign.ts';
import type { Wording } from './wordings.ts';

const END = '(?:\\?|か(?:な|ね)?[。!]*$|の[。!]*$|よ?ね[。!]*$|(?:こと|意味|わけ)[。!]*$)';

/** 3台同時に更新しないとまずい?, 2店舗とも同じ日にやらないといけない? */
const TOGETHER = new RegExp(
  `(?:同時|いっぺん|まとめて|[一1](?:斉|気|緒)|いっしょ|同じ(?:日|時間|とき))(?:に|で|じゃ|(?<=まとめて))[^。?、]{0,8}(?:ない|なきゃ|なければ|なくちゃ|なあかん|んと)[^。?、]{0,6}(?:まず|だめ|ダメ|駄目|いけ|あかん|なら|いかん|意味)[^。?]{0,8}${END}|\\b(?:do|must|should) (?:i|we|they|both|all)\\b[^?]{0,24}\\b(?:do|update|updated|finish|done)\\b[^?]{0,24}\\b(?:at the same time|all at once|together|on the same day)\\b|(?:必须|一定要|非要|需要|要|得)(?:同时|一起|同一天)(?:更新|做|弄|升级)[^。?]{0,3}[吗么?]|(?:동시에|한꺼번에|같은 ?날(?:에)?) ?(?:업데이트)?(?:를 ?)?해야`,
  'u',
);
/** 3台あるけど1台ずつやっても問題ないよね, 3台順番にやるのはあり? */
const BY_TURNS = new RegExp(
  `(?:^(?=.*(?:[2-9]|[二三四五六]|何|複数|全)[台個]|.*(?:両方|全部)).*(?:順番に|順々に|順に|交互に|別々(?:の日)?に|(?:日|時間)を?(?:ずらし|分け)て)|(?:[1一]|ひと)[台つ個]ずつ(?:順番に)?)(?:更新(?:を)?|アップデート(?:を)?)?(?:(?:やっ|し|進め|済ませ|かけ)(?:て(?:い(?:って|く)|も)?|てっても|ていっても)|(?:や|す)る(?:の|ん)?(?:は|でも?|って|も)?|で(?:も)?)[^。?、]{0,3}(?:いい|良い|よい|ええ|よか|大丈夫|問題|平気|構[いわ]|かま[いわ]|ok|あり|アリ|よろし)[^。?、]{0,8}${END}`,
  'iu',
);
const OF_ELSE =
  /アプリ|ファーム|充電|電池|wi-?fi|会計|決済|支払|カード|お?客|電話|pay|收款|付款|결제/iu;

/** 金曜に充電しとけば水曜まで持つ?, 満タンで何日持ちますか */
const LASTS = new RegExp(
  `(?:充電|電池|バッテリー|満タン|端末)[^。?]{0,16}(?:まで|何日|何時間|どの?くらい|どれくらい|(?:一|1|丸)日|[朝夜日])(?:は|も|くらい|なら|ずっと)?(?:持(?:つ|ち(?:ます|そう)?|てる)|もつ|もちます|もちそう)(?:の|ん|です|か|かな|よ|ね|やろ|でしょう?|って|は)*${END}|\\b(?:will|does|would|can) (?:the |my |a )?(?:full )?(?:battery|charge)\\b[^?]{0,16}\\blast\\b|how long (?:will|does) (?:the |a )?(?:full )?(?:battery|charge) last|(?:充满|充好)[^。?]{0,8}(?:能|可以)?(?:撑|用|维持)(?:到|几天|多久)|배터리[^.?]{0,12}(?:까지|며칠|얼마나)[^.?]{0,6}(?:버티|가나|가요|갈까)`,
  'u',
);
const NOT_LASTS = /更新|アップデート|アプデ|営業|会計|決済|お?客|カード|途中|update|payment/u;

/** 案内が出なくなったら終わりってこと? */
const GONE = new RegExp(
  `(?:^|案内|お知らせ|画面|ダイアログ|表示|ポップアップ|通知|それ|あれ|やつ)(?:が|は|も|って)?(?:もう)?(?:出|で|表示され)(?:て)?(?:こ)?なくな(?:ったら|れば|ると|ったって(?:こと)?は|るのが)[^。?]{0,12}(?:終わ|おわ|完了|済|でき(?:て|た))[^。?]{0,12}${END}|\\b(?:if|when|once) (?:the |that )?(?:popup|pop-up|dialog|notice|message|screen)[^?]{0,12}(?:stops|gone|disappears?|goes away|not appear\\w*)\\b[^?]{0,24}\\b(?:done|finished|over|complete\\w*|updated)\\b`,
  'u',
);
const NOT_GONE = /エラー|会計|決済|支払|お?客|カード|音|error|payment/u;

/** What is asked of several terminals, of how long a charge lasts, and of how the end of the update is seen. */
export const ASKED_OF_PLANS: readonly Wording<Sign>[] = [
  ['asksTogether', TOGETHER, OF_ELSE],
  ['asksByTurns', BY_TURNS, OF_ELSE, TOGETHER],
  ['asksIfLasts', LASTS, NOT_LASTS],
  ['asksIfOverSo', GONE, NOT_GONE],
];
