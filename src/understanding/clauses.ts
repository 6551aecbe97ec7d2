import { sieved } from './sieve.ts';

/** Cuts normalised text into the things it says or asks, in order; what has no content of its own stays with its neighbour. */
export function splitClauses(text: string): readonly string[] {
  const pieces = SENTENCE_END.split(text)
    .flatMap((sentence) => sentence.split(CONNECTOR))
    .map((piece) => piece.replace(/^(?:[\s、。!,…・]|\d[.)](?!\d))+/, '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return joined(pieces);
}

const SENTENCE_END = sieved(/(?<=[?。!])(?=.)|\n+|(?<=[^\d\s]{4})…(?=.{4})/su);

const THING =
  '(?:期限|締切|開始|終了|要否|場所|明細|目安|所要時間|時間|更新方法|方法|やり方|手順|理由|目的|日程|開始日|電話番号|番号|充電|電池|wifi|対象|締め切り|スキップ|再起動|確認|履歴|状態|状況)';

const WHAT = '(?:いつ|何[時分日%]|どれくらい|どこ|どう|なぜ|誰|いくら)';

// What is cheap to see comes first: most places of a text are none of these. "あと" also means "after" and "left" (あと10分, 充電したあと): only at a clause's start, and not before a figure, is it "and".
const CONNECTOR = new RegExp(
  [
    '(?=(?:あと(?![\\d一二三四五六七八九十何で]|どれくらい|どのくらい)|それと|それから|ちなみに|ついでに|もう(?:1つ|一つ|1点|一点)|そして|あわせて|さらに|加えて|別件|ところで|にしても|ほんで))(?<=[?。!、,\\s])',
    '(?=[と、])(?<=[^、\\s]{3}(?:の|か|こと|件|方法|やり方))(?:と、?|、)(?=[^、]{4})',
    '(?=[、\\s])(?<=(?:です|ます|ません|でした|ました|でしょう)か(?:ね|な)?)[、\\s](?=.{4})',
    '(?<=か)(?=[、\\s]?(?:あと|それと))(?<=(?:です|ます|ません|でした|ました|の|ん|ない|ある|る)か)[、\\s]?(?:あと|それと)(?=.{3})',
    '(?=[、\\s])(?<=(?:教えて|知りたい)(?:ほしい|欲しい|ください|下さい|もらえ|です|の)?(?:です)?(?:し|のと|けど|て)?)[、\\s](?=.{4})',
    '(?=、)(?<=(?:のか|のは?|か)(?:も|と)?)、(?=.{4})',
    '(?=、)(?<=(?:ない|です|ます|だ|る|た)し)、(?=.{4})',
    `(?=、)(?<=${WHAT}[^、。?]{0,14}(?:て|で|し))、(?=.{5})`,
    '(?=それと)(?<=[^、\\s]{2}の)',
    `(?=[と、])(?<=${THING})[と、](?=[^、。?]{0,8}(?:${THING}|${WHAT}))`,
    '(?<=か)(?<=(?:です|ます|ません|でした|ました|でしょう)か)(?=[^、。?\\sねなもとをはがにっ].{5})',
    `(?<=で)(?=${WHAT})(?<=${WHAT}[^、。?]{0,6}で)`,
    '(?=、)(?<=(?:エラー|失敗|止ま|落ち|消え|閉じ|進ま)[^。?]{0,16})、(?=[^、]{3,16}[?])',
    '(?<=[a-z])\\.\\s(?=[a-z])',
    ',?\\s(?=(?:and|also)\\s(?:also|how|what|when|where|who|why|do|does|can|could|is|are|should|whether|may|will|if)\\b)',
    '(?<=[가-힣])\\.\\s',
    // "When should I do it, how long does it take, and can I skip it?": the comma stands between two that are asked.
    '(?=,)(?<=\\b(?:(?:how|what|when|where|why)(?: (?:long|much|many|time|day))? (?:do|does|can|should|will|must|is|are)|(?:can|should|do|must|will|does|is) (?:i|we|it|the))\\b[^.?,]{2,40}),\\s(?=(?:and |also )?(?:how|what|when|where|why|can i|do i|do we|does it|will it|should i|is it)\\b)',
    '(?<=[하되]고),\\s',
    '(?=\\s)(?<=(?:얼마나|언제|몇|어떻게|왜)[^.?]{0,10}고)\\s(?=[^.?]{0,30}(?:나요|까요|어요|돼요|죠|\\?))',
    '(?=\\s)(?<=[가-힣](?:이랑|하고))\\s',
    '(?<=[\\u4e00-\\u9fff])[,;](?=[^,;]*[吗呢么怎哪几多什])',
    '\\s(?=\\d[.)](?!\\d))',
  ].join('|'),
  'u',
);

/** Where a clause without marks may go on to another question: behind と, て, し, a comma, a space, before a figure of a list. */
export function looseCuts(clause: string): readonly number[] {
  if (!asksOften(clause)) return [];
  return [...clause.matchAll(LOOSE)].map(({ index, 0: mark }) => index + mark.length).slice(0, 4);
}

const LOOSE =
  /[、・,]|(?<=[^\s\x20-\x7e]{2})\s+|(?:か|の|こと|方|時間|番号|先)(?:と|とか)、?|とか、?|(?:いつ|何|どこ|どう|どれくらい|どんな|なぜ)[^、。?]{1,8}[てでし](?!す|ま|ょ|た)、?|(?<=[かのん])(?=[2-9][^\d%時分日月台回円人年.:])/gu;

function asksOften(clause: string): boolean {
  return (clause.match(ASKING)?.length ?? 0) > 1;
}

/** Whether there is a word of asking, or the name of something one asks for, in a piece of a message. */
export function isAsking(piece: string): boolean {
  return piece.search(ASKING) >= 0;
}

const ASKING =
  /いつ|何|どれくらい|どこ|どう|どんな|なぜ|誰|いくら|番号|連絡先|方法|やり方|手順|仕方|期限|締め切り|時間|開始|理由|対象|場所|明細|通知書|目安|状態|状況|充電|再起動|電源|か(?:な|ね|しら)?(?:[、。?\s]|と|$)|[?]|(?:いい|だめ|平気|大丈夫|必要|無理|要る|いる)(?:の|か|です|ん|$)|教えて|知りたい|ほしい|お願い|たい/gu;

/** Whether a clause asks about two things without a mark between them (いつからで何分かかる, 場所と電話番号を). */
export function asksTwice(clause: string): boolean {
  const asked = clause.match(ASKED)?.length ?? 0;
  return asked > 1 || TWO_THINGS.test(clause);
}

const ASKED =
  /いつ|何[時分日%]|何パー|どれくらい|どこ|どう|なぜ|誰|いくら|番号|か[、。?]|(?<=[^、。?가-힣]{4})[?]|[吗呢什怎哪几]|多[久少]|언제|어떻게|얼마|왜|나요|\b(?:when|how|why|what|where|who|until)\b/gu;
const TWO_THINGS = sieved(
  /[^、。?]{2}と[^、。?]{3,}(?:教え|知らせ|知りたい|聞きたい|は[?。]?$)|\b(?:and|also)\b(?! that'?s (?:it|all))|고[,、 ]/u,
);

// Nothing that others make up: わからないんです and います are な, い, ん, ま, す … one after the other.
const EMPTY =
  /^(?:それと|それから|あと|ちなみに|ついでに|また|で|じゃあ?|では)?[、\s]*(?:説明|どう(?:いう|し(?:たら|れば)|すれば|すりゃ|やって|なん|やる)|どうしよう|何とかして|教えて|お願い|助けて|困って|本当に|わから|知り|大丈夫|そう|なぜ|これ|それ|あれ|です|でしょう|か|の|ん|が|て|ください|下さい|し|ありません|ほしい|欲しい|ね|よ|い|ので(?!す)|から|けど|も|は|を|に|へ|と|な|す|る|ま|せん|たら|れば|[?!。、…\s])*$/;

function joined(pieces: readonly string[]): readonly string[] {
  const clauses: string[] = [];
  let waiting = '';
  for (const piece of pieces) {
    const last = clauses.length - 1;
    const asksHow = HOW.test(piece) && QUESTION_END.test(clauses[last] ?? '');
    if (!asksHow && !hasContent(piece)) {
      if (last >= 0) clauses[last] = `${clauses[last] ?? ''}${waiting} ${piece}`;
      else waiting = `${waiting}${piece} `;
      continue;
    }
    clauses.push(`${waiting}${piece}`);
    waiting = '';
  }
  if (waiting !== '') clauses.push(waiting.trim());
  return clauses;
}

// After another question, "どうやるんですか" is one of its own; after a story it is only its end.
const HOW = /^(?:で|それと|あと)?[、 ]?どう ?(?:や|し)(?:る|って|ます)/;
const QUESTION_END = sieved(/[か?]\s*$/);

// "何が変わる?何分?": one word asks.
const ONE_WORD = /^(?:いつ|何[時分日%]|なぜ|いくら)[^。、?]{0,4}[?]$/;

function hasContent(piece: string): boolean {
  if (ONE_WORD.test(piece)) return true;
  return piece.replace(/[^\p{L}\p{N}]/gu, '').length >= 3 && !EMPTY.test(piece);
}
