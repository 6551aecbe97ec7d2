import { amountsIn } from './amount-told.ts';
import { plain } from './offer.ts';
import type { Offer, Position } from './state.ts';

/**
 * Which of the listed payments is named by its amount, time, kind or place (580円のほう, 11時52分のやつ, 電子マネーの, 1個目), where that
 * is all that is said and fits one of them alone. Their own labels tell: they are what the merchant sees.
 */
export function listedAttempt(offer: Offer | null, text: string): string | null {
  const listed = (offer?.choices ?? []).filter(({ id }) => id.startsWith(ATTEMPT));
  if (listed.length === 0 || ASKS.test(text)) return null;
  const said = plainly(text);
  if (THAT.test(said)) return onlyId(listed);
  return leftOver(said) === '' ? onlyId(named(listed, said)) : null;
}

/** Nothing is said but which of them it is, be it one that is not listed: that tells nothing of what came of it. */
export function isOfWhich({ step }: Position, text: string): boolean {
  if (step !== WHICH) return false;
  const said = plainly(text);
  return THAT.test(said) || leftOver(said) === '';
}

const WHICH = 'which';

type Listed = Offer['choices'];

function onlyId([only, second]: Listed): string | null {
  return only && !second ? only.id : null;
}

function named(listed: Listed, said: string): Listed {
  const tokens = tokensOf(said);
  const place = placeIn(said, listed.length);
  if (tokens.length === 0 && place === null) return [];
  return listed.filter(({ label }, at) => {
    const own = new Set(tokensOf(plainly(label)));
    return (place === null || place === at) && tokens.every((token) => own.has(token));
  });
}

const ATTEMPT = 'step:thisOne:';
const ASKS = /[?？]/u;

function plainly(text: string): string {
  return plain(text.replaceAll(/(?<=\d)[,，、.](?=\d{3})/gu, '').replaceAll(/[\s　]+/gu, ' '))
    .replaceAll('：', ':')
    .replaceAll(/[()（）]/gu, '');
}

/** 580円, 11:52 and the kind, each in one spelling. */
function tokensOf(said: string): readonly string[] {
  const times = [...said.matchAll(TIME)].map(
    ([, hour, minute]) => `${Number(hour)}:${Number(minute)}`,
  );
  const rest = said.replaceAll(TIME, '|');
  const amounts = amountsIn(rest).map((amount) => `${amount}円`);
  const bare = [...rest.matchAll(BARE)].map(([amount]) => `${amount}円`);
  const kinds = KINDS.filter(([, words]) => words.test(said)).map(([kind]) => kind);
  return [...new Set([...times, ...amounts, ...bare, ...kinds])];
}

/** 12:35, 12時35分, in minutes of the day. */
export function timesIn(text: string): readonly number[] {
  return [...text.normalize('NFKC').matchAll(TIME)].map(
    ([, hour, minute]) => Number(hour) * 60 + Number(minute),
  );
}

const TIME = /(?<!\d)(\d{1,2})(?::|時)(\d{2})(?:分)?/gu;
const BARE = /(?<![\d¥])\d{3,}(?!\d|円|えん|yen|日元|元|엔)/gu;
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['felica', /電子マネー?|e-?(?:money|pay)|电子(?:货币|钱包)|전자(?:화폐|머니)/u],
  ['qr', /qr(?:決済|コー?ド(?:決済)?)?|二维码|扫码|큐알/u],
  ['credit', /カー?ド|クレジット|クレカ|card|信用卡|刷卡|银行卡|카드/u],
];

function placeIn(said: string, count: number): number | null {
  const [, figure] = PLACE.exec(said) ?? [];
  if (figure !== undefined) return Number(FIGURES[figure] ?? figure) - 1;
  if (FIRST.test(said)) return 0;
  return LAST.test(said) ? count - 1 : null;
}

const FIGURES: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3' };
const PLACE = /([1-3一二三])(?:個|こ|つ|番|件|本)(?:目|め)/u;
const FIRST = /(?:一番|いちばん|1番)上/u;
const LAST = /(?:一番|いちばん|1番)下/u;
/** たぶんそれだわ, その1件です, 合ってます, yes that one. */
const THAT =
  /^(?:はい|ええ|うん|あ|たぶん|多分|おそらく|恐らく|きっと|そう|もちろん|yes|yeah|probably|ithink|it'?s|对|是|嗯|应该|네|예|아마){0,3}(?:(?:それ|これ|そちら|こちら|そっち|こっち|そいつ|[そこ]の(?:会計|決済|分|やつ|(?:1|一)(?:件|つ)|ひとつ)|(?<=たぶん|多分|おそらく|きっと|はい|うん)そう|そう(?=です|だ|や)|[合あ]って(?:い)?(?:ます|る)|間違い(?:ない|ありません))(?:だけ|しか(?:ない|ありません))?|(?:that|this)(?:one|isit|istheone|'?stheone)?|(?:就是)?[这那](?:个|一?笔|条)|이거|그거|그건|그것)(?:です|だ|や|じゃ|っす|で|が|を|と思(?:います|う)(?:ん(?:です|だ|や)(?:けど|が)?)?|わ|ね|な|よ|やろ|ろう?|でしょう|ばい|たい|がや|がね|吧|的|了|요|예요|에요|이에요|입니다|같아요|맞아요){0,4}(?:お願いします)?$/u;

/** Anything else that is said may tell that it is another one. */
function leftOver(said: string): string {
  const rest = said
    .replaceAll(TIME, '')
    .replaceAll(/¥?\d{3,}(?:円|えん|yen|日元|元|엔)?|\d+(?:円|えん|yen|엔)/gu, '');
  const words = [...KINDS.map(([, one]) => one), PLACE, FIRST, LAST];
  const without = words.reduce((left, one) => left.replaceAll(new RegExp(one, 'gu'), ''), rest);
  return without.replaceAll(FILLERS, '');
}

const FILLERS =
  /(?:お願いします|ほうです|会計|決済|支払い|払い|やつ|もの|ほう|です|はい|分|方|の|で|だ|を|が|は|ね|、|the|one|payment|please|那(?:一)?笔|这(?:一)?笔|的|거|것|요|이에요|예요)/gu;
