import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { remembered } from './remembered.ts';
import { sieved } from './sieve.ts';

/**
 * 担当者がいないので私が, 担当は店長です, 次の人に代わります, 責任者いないんで: of the shop's own people, in whole messages that wish for none of
 * ours. 担当者いないの, 人に代わって and 担当者出して stay wishes. Expects folded text.
 */
export const tellsOwnPeople = remembered((folded: string): boolean => {
  if (folded.length > LONGEST || !MAY_BE.test(folded)) return false;
  const close = closeOf(folded);
  return FETCHED.test(close) || VISITED.test(close) || (!WISHES.test(close) && isOfOwn(close));
});

/** Nothing is asked by it: noted, or the talk goes on. Expects folded text. */
export function ownPeopleHints(folded: string): readonly Hint[] {
  return tellsOwnPeople(folded) && !turnsToOwn(folded) ? ['ofTrade', 'ofShop'] : [];
}

/** The same, and いいえ、次の人が待ってます: whatever the examples say, no person of ours is wished for. */
export function wishesNoPerson(folded: string): boolean {
  const close = closeOf(folded);
  return tellsOwnPeople(folded) || NEXT_WAITS.test(close) || WITH_OTHERS.test(close);
}

function isOfOwn(close: string): boolean {
  return ABSENT.test(close) || WHO_IT_IS.test(close) || CHANGES.test(close) || ASKED.test(close);
}

/** 店員さん呼んできます, 責任者に確認します, わかる人に代わります: waited for, as what 承知しました。店長に聞きます says is. Of what `tellsOwnPeople`. */
export function turnsToOwn(folded: string): boolean {
  if (!tellsOwnPeople(folded)) return false;
  const close = closeOf(folded);
  return FETCHED.test(close) || ASKED.test(close) || TURNS_TO.test(close);
}

const LONGEST = 40;
const MAY_BE = sieved(
  /担当|責任者|係|店|オーナー|長|人|者|方|子|バイト|パート|本部|上司|社員|スタッフ|誰か|業者|配達/u,
);
const WISHES = sieved(
  /[?？]|か[。!]*$|の$|のか|電話|話(?:し?たい|せ|させ)|呼(?:ん|べ|び)|(?<!外)出(?:せ|して)|つない|繋|来て|ほしい|欲しい|くだ|下さ|くれ|もらえ|お願い|頼|助け|そちら|そっち|御社|おたく|サポート|ボット|ロボット/u,
);

const BEFORE =
  '(?:す[みい]ません|ごめんなさい|あの|えっと|いえ|いいえ|はい|実は|ちょっと|今|いま|今日は?|本日は?|あいにく|ちょうど|まだ|たまたま|普段の|いつもの|うちの?|うちは|店の|お店の|この店の|端末の|更新の|レジの|会計の|機械の|こういうのの|詳しい|わかる|分かる|くわしい)';
const OURS =
  '(?:店長|副店長|オーナー|社長|店主|女将|大将|マスター|主人|旦那|夫|嫁|妻|家内|息子|娘|父|母|兄|姉|弟|妹|本部|経理|事務|バイト(?:の子|くん|さん)?|パート(?:の人|の子|さん)?|アルバイト|社員|スタッフ|従業員|上司|先輩)(?:さん)?';
const CHARGED =
  '(?:担当(?:者|の者|の人|の方|の子|してる者|してる人|さん)?|責任者|係(?:の者|の人|の子)?|上の者|店の者)';
const SINGLE = '(?:私|わたし|あたし|わし|うち|僕|ぼく|俺|おれ|自分|こちら)';
const SO =
  '(?:なの|な|ん)?(?:の?で|ん?で|から|けど|けれど|けん|さかい|し|もんで|ため|て|が|ですけど|ですが|ですから|ですので|です|だ|や|わ|よ|ね|ねん){0,4}';
const SO_FIRST =
  '(?:(?:なの|な|ん|の)?(?:で|から|けど|けれど|けん|さかい|し|もんで|ため|て)|なぜ|(?:なん|ん)?です(?:けど|が|から|ので))';
const AWAY =
  '(?:い(?:ない|なく)|お(?:らん|らず|らへん)|(?:い|おり)ません(?:でし)?|不在|留守|お?休み(?:を?(?:取って|もらって|いただいて|頂いて))?|休憩(?:中|に入って)?|外出(?:中|して)?|出張(?:中)?|出(?:て|かけて|払って|とる)|帰(?:った|りまし|っちゃっ|って|っ)|辞め(?:ちゃっ)?|戻(?:って(?:い)?ない|っていません|ってません|らない|りません)|席(?:を)?外して|遅番|早番|夜だけ)(?:しまっ)?(?:い|お)?(?:る|ます|り|ります|た)?';
const THEN =
  '(?:(?:代わりに|かわりに|代理で|とりあえず|今日は|仕方なく)?(?:私|わたし|あたし|僕|ぼく|俺|自分|うち|バイト|パート|一人)(?:が|で|の|しか|だけ)?[^。]{0,14}|(?:よく|全然|詳しく|何も)?(?:わか|分か)(?:らない|らん|りません|んない|らへん)[^。]{0,6}|(?:また)?(?:あと|後|後ほど|明日|あした|今度)(?:で|に|にし)?[^。]{0,8}|代わりに[^。]{0,12})';
/** Who may be meant as ours is told of with a reason, or what follows of it. */
const ABSENT = sieved(
  new RegExp(
    `^${BEFORE}{0,3}(?:${CHARGED}|人|者)(?:が|は|も)?(?:${BEFORE}|誰も|もう|ずっと){0,2}${AWAY}(?:${SO_FIRST}${SO}${THEN}?|(?<=ません|ます)${SO}|(?:です|でした)${SO})$`,
    'u',
  ),
);
const BE =
  '(?:です|でして|なんです|なの|なん|だ|や|になり(?:ます|ました)|に(?:なった|変わった|変わりました|代わりました)|がやってます|がして(?:い)?ます|がして(?:い)?る|がやって(?:い)?る)';
const WHO_IT_IS = sieved(
  new RegExp(
    [
      `^${BEFORE}{0,3}${CHARGED}(?:は|が|って)(?:${BEFORE}|もう|全部){0,2}(?:${OURS}|${SINGLE}|(?:他|ほか|別|違う)の?(?:人|者|子|方)|[^。はがをにでと担責]{1,4}さん)(?:じゃ(?:ない|ありません)|では(?:ない|ありません))?${BE}?${SO}$`,
      `^${BEFORE}{0,3}(?:${OURS}|${SINGLE})(?:が|は|も)?(?:${BEFORE}|ここの)?${CHARGED}(?:じゃ(?:ない|なく|ありません)|では(?:ない|なく|ありません)|や(?:ない|なく|あらへん)|ちゃう|ちゃい(?:ます)?)?${BE}?${SO}$`,
    ].join('|'),
    'u',
  ),
);
const TURNS =
  '(?:(?:代わ|替わ|変わ|換わ|かわ)(?:ります|りました|る|った|りまーす|るわ|っとく|っときます)|(?:交代|交替|バトンタッチ)(?:します|しました|する|した|です)|引き継ぎます|引き継いどきます|任せ(?:ます|て(?:い)?(?:ます|る)))';
const TURNS_TO = sieved(new RegExp(`に(?:今から|ちょっと|一旦|いったん|電話)?${TURNS}`, 'u'));
/** 次の人に代わります, of the shop; 担当が変わりました. */
const CHANGES = sieved(
  new RegExp(
    [
      `^${BEFORE}{0,3}(?:(?:次|別|他|ほか|隣|もう(?:一|1)人|もうひとり|夜|夕方|遅番|早番|シフト)の?(?:人|者|方|子|スタッフ|担当|バイト|パート)|違う(?:人|者|子)|(?:わかる|分かる|詳しい|くわしい|店の|うちの|上の)(?:人|者|方|子)|${OURS}|${CHARGED})(?:に|と)(?:今から|ちょっと|一旦|いったん|電話)?${TURNS}${SO}$`,
      `^${BEFORE}{0,3}${CHARGED}(?:が|は|も)?(?:今日から|先月|今月から|最近|途中で)?(?:変わ|代わ|替わ|かわ)(?:りました|った|ってしまって|って|ったばかり)${SO}$`,
    ].join('|'),
    'u',
  ),
);
const ABOVE = `(?:${OURS}|責任者|上の(?:人|者)|上司|店の(?:人|者)|家族|みんな)`;
const ASKING = '(?:聞い|きい|確認し|相談し|伝え|報告し|見せ|頼ん|話し|説明し)(?:[てで])?';
/** 責任者に確認します, 社長に聞かないと分からん: of who decides there. 担当者に相談 is a wish. */
const ASKED = sieved(
  new RegExp(
    [
      `^${BEFORE}{0,3}${ABOVE}(?:に|へ|と|にも)(?:一度|一回|まず|念のため|ちゃんと|先に|今から|今)?(?:${ASKING}(?:み(?:ます|る|ないと|て)|お(?:きます|く)|とき?(?:ます|く)|から(?:に?(?:します|する))?|き(?:ます|た|ました)|くる|る|ます|中|い(?:ます|る))|(?:確認|相談|報告)中(?:です)?)${SO}$`,
      `^${BEFORE}{0,3}${ABOVE}(?:に|へ|と)?(?:聞か|きか|確認し|確認取ら|相談し|言わ|見せ)ないと(?:わか|分か|決め|動け|でき|何とも|なんとも|何も)[^。?]{0,10}$`,
      `^${BEFORE}{0,3}${ABOVE}の(?:許可|了解|承認|判断|指示)(?:が|を)(?:いる|要る|いります|要ります|必要|もらって|待って)[^。?]{0,8}$`,
    ].join('|'),
    'u',
  ),
);
const VISITOR =
  '(?:修理|工事|点検|検針|配達|宅配|宅急便|郵便|出前|清掃|掃除|引っ越し|保険|銀行|税務署|保健所|消防署|役所|警察|メーカー|工務店|ガス|水道|電気|電気屋|水道屋|酒屋|八百屋|近所|町内会|商工会|ダスキン|おしぼり|面接|バイト)';
/** 店員さん呼んできます, 人待ちです. */
const FETCHED = sieved(
  new RegExp(
    [
      `^${BEFORE}{0,3}(?:${OURS}|${CHARGED}|店員(?:さん)?|(?:わかる|分かる|詳しい|別の|他の|誰か)?(?:人|者)|誰か)(?:を)?(?:呼んで|連れて)(?:き(?:ます|た|ました)|来(?:ます|た|ました)|くる|来る|まいります)${SO}$`,
      `^${BEFORE}{0,3}(?:人|業者(?:さん)?|配達|待ち合わせの人)(?:を)?待ち(?:です|中|してます|してる)?${SO}$`,
    ].join('|'),
    'u',
  ),
);
const VISITED = sieved(
  new RegExp(
    `^(?:${BEFORE}{0,3}|[^。?会決支カ端]{0,14}の)${VISITOR}の(?:人|方|おじさん|お兄さん|業者)(?:さん)?(?:が|も)(?:今|いま|もう|ちょうど|さっき)?(?:(?:来|き|みえ|見え)(?:て(?:い|お)?(?:る|ます|ります|て)|た|ました|ちゃった|ちゃって)|いらして(?:い)?ます)${SO}$`,
    'u',
  ),
);
const NEXT_WAITS = sieved(
  new RegExp(
    `^(?:${BEFORE}|いや|でも|もう){0,3}(?:次|後ろ|うしろ|後|他|ほか)の(?:人|方)(?:が|も|を)?(?:もう|まだ|ずっと|結構|だいぶ){0,2}(?:待って|待っとる|お待ち|待たせて|並んで|並んどる)(?:い|お)?(?:る|ます|です|おる|ります|はる|はります)?${SO}$`,
    'u',
  ),
);
/** カード会社の人と話し中です */
const WITH_OTHERS = sieved(
  new RegExp(
    `^(?:${BEFORE}|[^。?]{0,8}(?=会社|銀行|業者)){0,2}(?:会社|銀行|業者|役所|近所|隣|メーカー|取引先|商店街|町内会|税務署|保険屋|不動産屋)の(?:人|方|担当(?:者|の人)?)(?:さん)?と(?:ずっと|ちょっと)?(?:話し?|電話|お?しゃべり|打ち合わせ|面談)(?:を)?(?:中|して(?:い)?(?:る|ます|た|ました)|てました|てた)(?:です|でした)?${SO}$`,
    'u',
  ),
);
