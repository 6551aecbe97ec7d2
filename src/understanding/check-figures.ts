import { type CitedFacts, type Objection, valuesOf } from './check-facts.ts';
import { siftDays } from './check-days.ts';
import { sift, type Sifted, where } from './check-sift.ts';
import { hasForeignDigit } from './check-spelling.ts';
import { siftTimes } from './check-times.ts';

/** Holds every figure of a text (in its canonical spelling) against the cited facts, type by type; a figure of no type is one too many. */
export function checkFigures(
  text: string,
  original: string,
  facts: CitedFacts,
): readonly Objection[] {
  const readers: readonly ((from: Sifted, facts: CitedFacts) => Sifted)[] = [
    siftLinks,
    siftPhones,
    siftVague,
    siftHours,
    siftDays,
    siftTimes,
    siftMinutes,
    siftPercents,
    siftYen,
  ];
  const start: Sifted = { text, objections: [] };
  const { text: rest, objections } = readers.reduce((from, read) => read(from, facts), start);
  const bare = /\d[\d.,]*\S{0,3}/.exec(rest)?.[0];
  return [
    ...objections,
    ...(bare === undefined ? [] : [{ about: 'figure', what: bare } as const]),
    ...(hasForeignDigit(original) ? [{ about: 'figure', what: 'foreign digits' } as const] : []),
  ];
}

function siftLinks(from: Sifted): Sifted {
  return sift(from, LINK, (found) => ({ about: 'link', what: found[0] }));
}

const LINK =
  /[a-z]{2,10}:\/\/\S*|www\.\S+|\S+@\S+|(?<![a-z0-9])[a-z0-9][a-z0-9-]*\.(?:com|net|org|jp|io|co|me|info|biz|app|dev|tv|shop|link|ly|gl|be)(?![a-z])\S*/g;

function siftPhones(from: Sifted, facts: CitedFacts): Sifted {
  const known = valuesOf(facts, 'phone');
  return sift(from, PHONE, (found) => {
    const digits = found[0].replace(/\D/g, '');
    const fact = known.find(({ phone }) => phone.replace(/\D/g, '') === digits);
    const isRight = fact !== undefined && isOf(fact.of, found);
    return isRight ? null : { about: 'phone', what: found[0] };
  });
}

// What a number is for stands before it: after the last sentence, and after another number.
function isOf(of: 'payments' | 'others', { input, index }: RegExpExecArray): boolean {
  const said =
    input
      .slice(0, index)
      .split(/[。!?\n]|\d{3,}/)
      .at(-1) ?? '';
  return of === 'others' ? OTHER_SERVICES.test(said) : !ONLY_OTHERS.test(said);
}

const ONLY_OTHERS = /bgm|カメラ|pos|サイネージ|ロボット|保険|電気|(?:ほか|他|別)のusen/;
const OTHER_SERVICES = new RegExp(
  `${ONLY_OTHERS.source}|(?:ほか|他|別)の(?:サービス|こと)|wi-?fi|ip`,
);

const PHONE =
  /\+?\(?(?<![\d-])\d(?:[-() ]{0,2}\d){8,}|(?<![\d-])0\d{1,4}-\d{1,4}(?:-\d{2,4})?|#\d{4}|\d{3}番/g;

// "24時間" of the hotline is no length of the update.
function siftHours(from: Sifted, facts: CitedFacts): Sifted {
  const isAllDay = valuesOf(facts, 'allDay').length > 0;
  return sift(from, HOURS, (found) =>
    isAllDay && /^(?:24時間|365日)$/.test(found[0]) ? null : { about: 'duration', what: found[0] },
  );
}

const HOURS =
  /365日|\d+(?:\.\d+)?(?:時間(?!帯)(?:\d+分|半)?|秒|日間|日(?:以内|ほど|前|後)|週間?|か月|ヶ月)/g;

function siftMinutes(from: Sifted, facts: CitedFacts): Sifted {
  const [minutes] = valuesOf(facts, 'minutes');
  const ranges = sift(from, RANGE, (found) => {
    const isSo = Number(found[1]) === minutes?.from && Number(found[2]) === minutes.to;
    return isSo && !isFirm(found) ? null : { about: 'duration', what: found[0] };
  });
  return sift(ranges, MINUTES, (found) =>
    minutes && isFairMinute(found, minutes) ? null : { about: 'duration', what: found[0] },
  );
}

const RANGE = /(\d+)分?(?:〜|-|から|より|ないし|、)(\d+)分(?:間)?/g;
const MINUTES = /(\d+(?:\.\d+)?)分(?:間)?/g;

// A bad connection takes longer, so nothing may be called the longest.
function isFirm(found: RegExpExecArray): boolean {
  const { before, after } = where(found);
  return (
    /(?:必ず|最大|最長|最短|長くても|遅くても|きっかり|ちょうど)で?\s*$/.test(before) ||
    /^(?:以内|以下|未満|弱|きっかり|ちょうど|ぴったり|(?:も)?あれば|で(?:必ず|確実))/.test(after)
  );
}

// The lower end alone would promise too much.
function isFairMinute(
  found: RegExpExecArray,
  minutes: { readonly from: number; readonly to: number },
): boolean {
  const figure = Number(found[1]);
  if (figure === minutes.from) return where(found).after.startsWith('以上');
  return figure === minutes.to && !isFirm(found);
}

function siftPercents(from: Sifted, facts: CitedFacts): Sifted {
  const known = new Set(valuesOf(facts, 'percent').map(({ percent }) => percent));
  return sift(from, PERCENT, (found) => {
    // The figure itself is enough: "above" and "at most" both get it wrong.
    const isShifted = /^(?:を?超|より(?:多|上|高|大)|以下|オーバー)/.test(where(found).after);
    const isKnown = known.has(Number(found[1])) && !isShifted;
    return isKnown ? null : { about: 'percent', what: found[0] };
  });
}

const PERCENT = /(\d+(?:\.\d+)?)(?:%|パーセント|ぱーせんと|パー(?![ァ-ヶー]))/g;

function siftYen(from: Sifted): Sifted {
  return sift(from, YEN, (found) => ({ about: 'yen', what: found[0] }));
}

const YEN =
  /[¥\\$]\s*[\d,.]+|[\d,.〇一二三四五六七八九十百千万億]+\s*(?:円|万円|ドル)|無料|有料|タダ|ただで/g;

// Amounts in words that no fact can bear out.
function siftVague(from: Sifted): Sifted {
  const parts = sift(from, PART, (found) => ({ about: 'percent', what: found[0] }));
  const lengths = sift(parts, VAGUE_LENGTH, (found) => ({ about: 'duration', what: found[0] }));
  return sift(lengths, IN_KANA, (found) => ({ about: 'figure', what: found[0] }));
}

const PART =
  /半分|\d*割(?!引|れ|り|合)(?:\d分)?|\d+分の\d|満タン|まんたん|フル充電|満充電|[一二三四五六七八九]割/g;
const VAGUE_LENGTH =
  /数(?:分|時間|秒|日|週間|か月)|一瞬|あっという間|半日|半時間|四半|小一時間|一晩|(?:すぐ|すぐに)(?:終|完了|済)/g;
const IN_KANA =
  /(?:じゅう|ひゃく|いち|さん|よん|ろく|なな|しち|はち|きゅう|に|ご)+(?:がつ|パーセント|ぱーせんと|%)|じゅ[うっ](?:ぷん|ふん)|(?:ゼロ|ぜろ|れい)[-・ ]?(?:イチ|いち)/g;
