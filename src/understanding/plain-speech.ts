import { remembered } from './remembered.ts';
import { rewriting, type WordTable } from './wordings.ts';

/** What may stand behind a verb at its end: nothing, a mark, or a word that goes on from it. */
const ENDS =
  '(?=$|[\\s。、!！?？…〜ー]|けど|けれど|から|ので|のに|んだ|んです|って|し(?=$|[\\s。、])|で(?=$|[\\s。、!！])|[よわねぞのがべ](?=$|[\\s。、!！?？]))';
/** What て and た follow; とう of うっとうしい and ちゅう of しょっちゅう follow none. */
const STEM = '(?<=[っいえきけしせちてねべみめりれげ出見来])';
/** Verbs that deny with らない, as they stand in talk of a terminal. */
const IN_RA =
  '(?<=終わ|おわ|始ま|はじま|つなが|繋が|変わ|かわ|上が|あが|止ま|とま|直|なお|閉ま|しま|下が|分か|わか|切|かか|掛か)';

// Order matters only where a later line reads what an earlier one wrote.
const ENDINGS: WordTable = [
  // Tohoku and Hokkaido: voiced endings, and ない drawn together.
  [/(?<=っ)だ(?!っけ|か$)/gu, 'た'],
  [/(?<=っ)で(?=な|ね|る|ら|だ|い|き|く|み|$|[\s。、!！?？])/gu, 'て'],
  [
    new RegExp(
      `(?<=始め|はじめ|入れ|つけ|付け|切れ|終え|落ち|消え|閉じ|でき|なおし|直し)だ${ENDS}`,
      'gu',
    ),
    'た',
  ],
  [/(?<=[るいたんなだ])(?:げんども?|けんども?|げど)/gu, 'けど'],
  [/(?<=[たる])べが(?=$|[\s。!！?？])/gu, 'かな'],
  [/(?<=いい|よい|良い)べ(?:が|か)(?=$|[\s。!！?？])/gu, 'ですか'],
  [/(?<=[っれけめ])てら(?=$|[\s。、!！?？]|よ|けど|から)/gu, 'ている'],
  [
    new RegExp(`(?<!わか|分か)${IN_RA}ん(?:ない|ね(?:[えぇー]|(?=$|[\\s。、!！?？])))`, 'gu'),
    'らない',
  ],
  [new RegExp(`${IN_RA}らね[えぇー]`, 'gu'), 'らない'],
  [/(?<=[動届行開聞]か|進ま|済ま)ね[えぇー]/gu, 'ない'],
  [/(?<=[思言払買使笑])う(?=て|た(?!め|び|ら)|とる)/gu, 'っ'],
  // Kansai, Chugoku, Kyushu, Nagoya: what is, what was, and what is not.
  [new RegExp(`${STEM}と(?:らん|らへん|らない|りません|りまへん)`, 'gu'), 'ていない'],
  [/(?<=ん)ど(?:らん|らへん)/gu, 'でいない'],
  [/て(?:へん|ひん)/gu, 'ていない'],
  [new RegExp(`${STEM}(?:とる|とう|ちょる)(?![きにたいしな])`, 'gu'), 'ている'],
  [new RegExp(`${STEM}(?:とった|ちょった)`, 'gu'), 'ていた'],
  [new RegExp(`${STEM}とり(?=ます|ました)`, 'gu'), 'てい'],
  [/(?<=ん)どる(?![きに])/gu, 'でいる'],
  [new RegExp(`${IN_RA}らん${ENDS}`, 'gu'), 'らない'],
  [new RegExp(`(?<=[動届開]か|進ま|済ま)ん${ENDS}`, 'gu'), 'ない'],
  [/(?<=[きしちにみりいえけせてねめれ])まへん/gu, 'ません'],
  [/(?<=(?<!あ)[らかたれ])へん(?!か)/gu, 'ない'],
  [/じゃった/gu, 'だった'],
  [/(?<=て)(?:もうた|もた|しもた|まった)/gu, 'しまった'],
  [/(?<=て)(?:もうて|もて|しもて|まって)/gu, 'しまって'],
  [/[そせ]やから/gu, 'だから'],
  [
    /(?<=[話事件客目計金題末新源電])(?:ちゃう|やない|やあらへん)(?=$|[\s。、!！?？]|て|ねん|わ|よ|で)/gu,
    'じゃない',
  ],
  [/(?<=[ぁ-ん一-龠ァ-ヶー])やけど/gu, 'だけど'],
  [/(?<=た|だ|る|です|ます)(?:けん|けえ|さかい)(?=$|[\s、。!！])/gu, 'から'],
  [/(?<=[一-龠ァ-ヶー])ば(?=[開押切入見閉通始更再起])/gu, 'を'],
  // What stands around the end, and says nothing.
  [/(?<=て)はる(?!か)/gu, 'いる'],
  [/てはった/gu, 'ていた'],
  [/(?<=[たるい])っちゃ(?=けど|が)/gu, 'んだ'],
  [/(?<=[たる])(?:ごたる|ごたった)/gu, 'みたい'],
  [
    /(?<=[たるだす])(?:ばい|たい|がね|がや|でよ|とよ|ったい|だに|ずら|べさ|さー)(?=$|[\s。!！])/gu,
    '',
  ],
  [/(?<=したい|やりたい)(?:がね|がや|ばい|っちゃん|んよ|べさ)(?=$|[\s。!！])/gu, ''],
  [/(?<=[0-9０-９%％パー])(?:たい|ばい|だがね|がね|やで|やわ|や)(?=$|[\s。!！])/gu, 'です'],
  [/(?<=[たのん]|とこ|ところ)や(?:で|わ)?(?=$|[\s。!！])/gu, 'だ'],
  // Very polite.
  [/ており(?=ます|ました|ません)/gu, 'てい'],
  [/(?:いたし|致し)(?=ま(?:した|す|せん))/gu, 'し'],
  [/ましてございます/gu, 'ました'],
  [/でございます/gu, 'です'],
  [/でございまし(?=た|ょう)/gu, 'でし'],
];

/**
 * What is said in dialect, drawn together or very politely, in the plain speech that signs and steering words are looked for
 * in: the endings of verbs, and what is not. Words are folded elsewhere (`spelling.ts`).
 */
export const inPlainSpeech = remembered(rewriting(ENDINGS));
