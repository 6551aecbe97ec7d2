import { sieved } from './sieve.ts';

/** 妻のほうのは?, あとから来た人のも, 三番テーブルの方は?, 再発しました, 二回目です: hardly more than that there is another. Expects folded text without spaces. */
export function asksOfSomeoneElse(close: string): boolean {
  if (close.length > HARDLY_MORE) return false;
  return (SOMEONE.test(close) && !OF_STAFF.test(close)) || ONCE_MORE.test(close);
}

const HARDLY_MORE = 32;
const KIN =
  '(?:妻|夫|嫁|婿|部長|課長|社長|専務|先生|奥|旦那|ご?主人|お?父|お?母|お?姉|お?兄|妹|弟|息子|娘|お孫|おじい|おばあ|お連れ|連れ|友達|お友達|友人|先輩|後輩|上司|同僚|相方)(?:さん|様|さま|ちゃん)?';
const WHO = `(?:${KIN}|[^、。!?はがもを]{1,9}(?:の|た|る)(?:人|方(?!法)|お?客(?:さん|様|さま)?|組|子|席|卓|テーブル)|[0-9一二三四五六七八九]{1,2}(?:番|卓)(?:テーブル|席|卓)?(?:さん)?|[^、。!?はがもをの]{1,6}(?:さん|さま))`;
const SOMEONE = sieved(
  new RegExp(
    `^(?:で|じゃ|じゃあ|ほな|ほんで|あと|あの|それと|、)*${WHO}(?:の(?:ほう|方|分|お?会計|決済|カード|やつ|ん)?){0,2}(?:(?:は|が)(?=[?どな])|も(?=[?。]|$)|も?どう)(?:(?:どう|どない|どげん)[^。?!大]{0,10})?[?。…!]*$|^(?:and)?(?:what|how)about(?:the|my|an)?(?:other|another|next|second|previous|last)(?:guest|customer|person|one|table|payment|card)s?[?.]*$`,
    'u',
  ),
);
/** 担当の方は?, お客さんは?: nobody else's. */
const OF_STAFF = sieved(
  /担当|係|スタッフ|店員|店長|バイト|業者|サポート|電話|更新|アプデ|端末|その(?:人|方|お?客)|この(?:人|方|お?客)|さっきの(?:人|方|お?客)|お客(?:さん|様)(?:は|も)|使え|対象|やり方|こちら/u,
);
const ONCE_MORE = sieved(
  /^(?:あ|また|すみません|やっぱり|、)*(?:再発(?:しました|した|です|しとる|してます)?|(?:これで|今日)?(?:2|二|3|三)(?:回|度)目(?:です|や|だ|なん)?(?:けど)?|また(?:なり|なっ|起き)(?:ました|た))(?:よ|ね|わ|で|、|。|!)*$/u,
);
