import { sieved } from './sieve.ts';

/** 画面はいつものホーム画面です。何も出てないです; just the normal home screen, nothing on it: no error is told of, and none is to be guessed. */
export function isQuietHome(said: string): boolean {
  return QUIET.test(said) || QUIET_ABROAD.test(said.trim());
}

const HOME = '(?:ホーム|メニュー|トップ)(?:画面)?';
const USUAL = '(?:いつも|普通|ふつう|普段|通常)';
const LEAD =
  '(?:(?:今|いま|でも|いや|あの|えっと|はい|レジ[0-9]|端末|こっち)(?:の|は|も)?|画面(?:は|も|には)?|、|\\s)*';
const NOTHING =
  '(?:(?:(?:更新の?)?(?:案内|お?知らせ|通知|表示|エラー)(?:とか|など|なんか|は|も|が)*|特に|とくに|他に|ほかに|別に|まだ|何も|なにも|なんも|それ以外)、?)+(?:出て|来て|表示されて|映って|変わって)?(?:い)?(?:なくて|なく|ない|ません|無い|ありません|なし)';
const END = '(?:です|だ|や|わ|よ|ね|けど|んですけど|んだけど|が|な|って|ー|〜)*';
const QUIET = sieved(
  new RegExp(
    `^${LEAD}(?:${USUAL}(?:の|どおりの|通りの|に)?)?${HOME}(?:(?:は|も)?${USUAL}(?:に|どおり|通り)?|の(?:まま|まんま)|だけ|しか)?(?:(?:が)?(?:出て|映って|表示されて)(?:い)?(?:る|ます|ない|ません)|です|だ|や|で)?${END}[。、!\\s]*(?:${NOTHING}${END})?[。!\\s]*$|^${LEAD}${NOTHING}${END}[。、!\\s]*${LEAD}(?:${USUAL}(?:の|どおりの|通りの)?)?${HOME}(?:の(?:まま|まんま)|だけ)?(?:です|だ|や)?${END}[。!\\s]*$`,
    'u',
  ),
);
const QUIET_ABROAD = sieved(
  /^(?:(?:no|but|well|right now|there is|there's|i see|it's|it is|the screen is|the screen shows|just|only|still|it shows),? ){0,5}(?:the |a )?(?:usual |normal |regular |plain |same )?home ?screen(?: (?:is|looks|seems) (?:quiet|normal|fine|as usual|the same|empty))?(?: (?:only|as usual|as always|like always))?(?:[,.! ]+(?:and |with )?(?:(?:there is |there's |i see )?nothing(?: else| special| new)?(?: (?:is )?(?:showing|shown|on it|there|happens|came up|comes up|appears))?|no (?:error|message|update|prompt)s?(?: (?:is )?(?:showing|shown|on it|there))?))?[.! ]*$|^(?:现在|屏幕|画面|还是|就是|只有|是|，|,)*(?:平时的|正常的?|普通的?|一般的)?(?:主(?:屏幕|页面?|界面|画面)|首页|桌面)(?:正常)?[，,。 ]*(?:什么(?:都|也)没(?:有|出现|显示)?)?[。!]*$|^(?:지금 ?|화면은? ?|그냥 ?|평소 ?)*홈 ?화면(?:이에요|입니다|만 ?(?:나와요|보여요)|은 ?(?:정상|평소(?:와 같아요|대로)))[,. ]*(?:아무것도 (?:안|없)[가-힣 ]{1,8})?[.!]*$/iu,
);
