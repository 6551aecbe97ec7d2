import type { Lead, Reading } from '../core/reading.ts';
import { askedBeside } from './asked-beside.ts';
import { readCommand } from './commands.ts';
import { lazily } from '../core/lazily.ts';
import { sieved } from './sieve.ts';
import { afterSaleOver } from './sale-over.ts';
import { afterSaleThere } from './sells-there.ts';
import { asksPlainly } from './signs.ts';

type Read = (
  text: string,
  context: { readonly expects: 'battery' | 'time' | null; readonly lastTopics: readonly string[] },
) => Reading & { readonly masked: string };

/** With what follows a lead read by the same reader, as a message that answers nothing. */
export function withLead(read: Read): Read {
  return (whole, context) => {
    const only = read(whole, context);
    const beside = askedBeside(only, read);
    const one = beside.length === 0 ? only : { ...only, beside };
    const cut = one.language === 'ja' ? leadIn(one.masked.slice(0, LONGEST_MESSAGE)) : null;
    if (cut === null) return one;
    const { says, rest: text } = cut;
    const reading = lazily(() => read(text, { expects: null, lastTopics: [] }));
    const lead = {
      says,
      text,
      get reading() {
        return reading();
      },
    };
    return { ...one, lead };
  };
}

const LONGEST_MESSAGE = 1000;

interface Cut {
  readonly says: Lead['says'];
  /** What follows. */
  readonly rest: string;
}

/** やっぱやめ、夜にする of ギリじゃん。やっぱやめ、夜にする。9時のはそのままね, and what comes after it; null where nothing leads, or nothing follows. */
function leadIn(text: string): Cut | null {
  const there = afterSaleThere(text);
  if (there !== null) return { says: 'sellsThere', rest: there };
  const over = afterSaleOver(text);
  if (over !== null) return { says: 'saleOver', rest: over };
  const parts = CUT.split(text).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const at = parts.slice(0, 2).findIndex((part) => saysWhat(part) !== null);
  const says = saysWhat(parts[at] ?? '');
  if (says === null || (at === 1 && !isRemark(parts[0] ?? ''))) return null;
  const rest = BEFORE.replace(
    parts
      .slice(at + 1)
      .join('')
      .trim(),
    '',
  );
  return rest.length < SHORTEST ? null : { says, rest };
}

/** ギリじゃん, 無理やん, 間に合わんな: why it is left, and no trouble. */
function isRemark(part: string): boolean {
  return part.length <= 12 && !asksPlainly(part) && !TROUBLE.test(part);
}

const TROUBLE = sieved(
  /エラー|止ま|固ま|落ち|切れ|消え|動か|つか[なん]|つなが|失敗|出[なてま]|切った|通した|会計した|払った|熱|膨|煙|臭|くさ|音|焦/u,
);

function saysWhat(part: string): Lead['says'] | null {
  const said = part.trim();
  if (said.length > LONGEST || /[?？]/u.test(said)) return null;
  const command = readCommand(said);
  if (command === 'cancel' || LEAVES.test(said)) return 'leaves';
  return command === 'yes' || AGREES.test(said) ? 'agrees' : null;
}

const LONGEST = 24;
const SHORTEST = 3;

const CUT = sieved(
  /(?<=[。!！?？♪])|\n+|(?=[、,\s])(?<=(?:それで|お願い(?:します)?|頼(?:む|みます)|やめ(?:る|た|とく|とき|ときます|ます)[わでよ]?|だけ(?:です|や|だ)?))[、,\s]+(?=(?:で|あと|それと|ところで|ちなみに|ほんで|んで|そんで|それから)[、,\s]|あと|ところで|ちなみに|それと)/u,
);
const BEFORE = sieved(
  /^(?:(?:で|んで|ほんで|そんで|それで|じゃあ?|ほな)[、,\s]+|(?:ところで|ちなみに|それと|それから)[、,\s]*|あと[、,\s]+)/u,
);

/** いや聞いただけなんで, 戻らないって, やっぱやめ、夜にする, 今日はもうええわ. */
const LEAVES = sieved(
  /^(?:いや|いえ|いいえ|ごめん(?:なさい|ね)?|すみません|ただ|ちょっと|もう|[あーっ〜、\s])*(?:(?:(?:聞|訊|き)い(?:てみ)?|聞き?たかっ|聞きたかっ|ききたかっ|知りたかっ)ただけ|確認(?:し(?:たかっ)?た)?だけ|(?:続きに?は?|それに?は?)?(?:戻|もど)(?:ら(?:な|ず)|りませ|らん|らへ|らんで)|続け(?:ない|ません|へん|んでいい|なくて)|(?:やっぱり?|やはり|今日は|今は|いまは|とりあえず|一旦|いったん)*[、\s]*(?:もう)?(?:やめ(?:[、。!！]|$|る|た|とく|とき|とこ|とう|ます|と[くき]わ|に(?:する|し))|やらない|やりません|やらん(?:わ|で|とく)?$|やらんとく)|(?:今日|今|いま)は(?:もう)?(?:いい|ええ|けっこう|結構)(?:です|わ|や)?)/u,
);

/** はい、それで; うんそれでええよ; その時間で. */
const AGREES = sieved(
  /^(?:はい|うん|ええ|おう|お[kK]|OK|ok|オッケー|了解(?:です)?|あ|じゃ|ほな|ほんなら|[、,\s])*(?:それ|そ(?:の|ん)時[間刻]?|その時間|その日時)で(?:お願い|頼|たの|よろしく|いい|ええ|よか|大丈夫|ok|OK|十分|かまわ|構わ)?[^、。]{0,10}[。!！♪\s]*$/u,
);
