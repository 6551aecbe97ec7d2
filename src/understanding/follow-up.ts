import { CALLS_NOW } from './calls-now.ts';
import { sieved } from './sieve.ts';

/** The topic of a short message that leans on the last answer (それって何時まで?, 充電は?), or null when it stands alone. */
export function followUp(text: string, lastTopics: readonly string[]): string | null {
  const last = lastTopics.at(-1);
  const bare = MARKS.replace(text, '');
  // 開店17時なんで tells why, and does not ask.
  if (last === undefined || GIVES_REASON.test(bare)) return null;
  if (WHOM.test(bare)) return last === 'other_service' ? last : 'hotline';
  if (last === 'hotline' && CALLS_NOW.test(bare)) return last;
  return bare.length > 16 ? null : leaningOn(last, bare);
}

const GIVES_REASON = sieved(
  /(?:\d時|\d分|休み|営業中|接客中|開店|閉店)(?:(?:なん|や|だ)?(?:で|から|し)|なぜ)$/u,
);
const MARKS = sieved(/[\s、。!?…]+/g);

function leaningOn(last: string, bare: string): string | null {
  const whole = answerOf(WHOLE, bare, last);
  if (whole !== null) return whole;
  if (OTHER_TIME.test(bare)) return TIMED.test(last) ? last : null;
  if (bare.length > 9 && !LEANS.test(bare)) return null;
  return answerOf(QUESTIONS, bare, last) ?? NOUNS.find(([noun]) => noun.test(bare))?.[1] ?? null;
}

function answerOf(questions: Questions, bare: string, last: string): string | null {
  for (const [question, answers] of questions) {
    const found = question.test(bare) ? answers.find(([about]) => about.test(last)) : undefined;
    if (found) return found[1];
  }
  return null;
}

/** 誰に聞けばいい?, after an answer that did not help: the number of those whom it is about. */
const WHOM =
  /^(?:(?:あと|もし|もしも)*(?:失敗|だめ|うまくいかな|でき(?:な|ま)|エラー|わからな|困っ)[^。?]{0,5}(?:ら|ときは?|場合は?))?(?:え|あ|、)?(?:(?:ちゃう|違う|ちがう|違い)(?:ます|まし|た|ん|です|でした|や|だ|か|ね|の|な){0,5}|そう(?:です|なん|な|や|か|ん|ね){1,4}|(?:わかり|分かり)ました|(?:わか|分か)った)?(?:それ|その件|これ|この件|じゃあ?|では|なら|ほな|で)*(?:は|って|も|だと|なら)?(?:いったい|結局)?(?:誰|だれ|どなた|どこ|どちら|どっち|何番)(?:の人|さん)?(?:に|へ)(?:お)?(?:聞|き(?=[いけく])|訊|尋|たずね|問い?合わ?せ|連絡|相談|電話|かけ)[^かてで]{0,6}(?:ば|たら|[きけしれ]ゃ|りゃ|たほうが|るの?|くの?|すの?)(?:いい|ええ|よい|良い|よろしい|よか|わか|分か|教え|早|です|でしょ|ん|の|よ|と)*[^てで]{0,6}$|^(?:あと|もし|もしも|で)*(?:失敗|だめ|うまくいかな|でき(?:な|ま)|エラー|わからな|困っ)[^。?]{0,5}(?:ら|ときは?|場合は?)(?:は)?(?:誰|だれ|どこ|どちら|何番)(?:に|へ)(?:電話|連絡|相談)(?:する)?$/;

const OTHER_TIME =
  /^(?:えっ?|あれ|じゃあ?|では|で|なら)?(?:今日|明日|あした|あす|明後日|来週|今夜|今夜中|今晩|今朝|今から|夜|朝|昼|営業中|開店前|(?:来週の?)?[月火水木金土日]曜日?|週末|(?:[0-9]{1,2}月)?[0-9]{1,2}日)(?:の?(?:朝|昼|夕方|夜|晩|午前|午後))?(?:は|だと|なら|でも|じゃ|やったら|だったら)?(?:いい|大丈夫|だめ|間に合う|平気|ok)?(?:です)?か?$/;
const TIMED = /^(?:update\.|os\.|prep\.|hotline)/;
const LEANS = /^(?:それ|その|これ|この|あれ|じゃあ?|では|で(?=[、は])|なら|ほな|ほんなら)/;

type Answers = readonly (readonly [about: RegExp, topic: string])[];
type Questions = readonly (readonly [RegExp, Answers])[];

const QUESTIONS: Questions = [
  // 夜でも繋がりますか, of the number that was just told.
  [
    /(?:夜|深夜|夜中|早朝|朝|昼|土日|日曜|休み|年末|何時)(?:で|に|から|なら)*(?:も|は)?(?:つなが|繋が|出(?:る|て|ます)|かけ|通じ|やって|開いて|いけ)/,
    [[/^hotline|^handoff/, 'hotline']],
  ],
  // The firmware's error cannot be put off, whatever may be said of the OS.
  [
    /スキップ|飛ばせ|飛ばし|無視|あとで|後で|後回し|(?:あと|後)に(?:でき|回|し)/,
    [[/^firmware/, 'firmware.launched_early']],
  ],
  // Nor can an error that was just told of, whatever it may be.
  [
    /(?:スキップ|飛ば|無視|後回し|後に|後で|あとに|あとで|あと回し)(?:[^。]{0,6}(?:でき|いい|ええ|だめ|大丈夫|平気|せ(?:る|ない|ます|ません|ん))|か?$)/,
    [[/^update\.error/, 'firmware.launched_early']],
  ],
  // 明日まで? いいえ、今夜まで. 何時?
  [
    /^(?:で|え|それ|じゃあ?|それって|の)*(?:何時|なんじ)(?:です|なん)?か?$/,
    [[/^os\./, 'os.deadline']],
  ],
  [
    /(?:いつ|何時|何日)まで/,
    [
      [/^hotline|^handoff/, 'hotline'],
      [/^(?:update|os|firmware|prep)\./, 'os.deadline'],
    ],
  ],
  [
    /何時から|いつから/,
    [
      [/^hotline|^handoff/, 'hotline'],
      [/^(?:update|os|app|prep)\./, 'update.when'],
    ],
  ],
  [
    /どれくらい|何分|時間(?:は|って)|かかる|何%|何パーセント/,
    [
      [/^prep\.charge|^flow\.battery/, 'prep.charge'],
      [/^(?:update|os|firmware|app)\.|^flow\.update/, 'update.duration'],
    ],
  ],
  [
    /なぜ|理由|何のため/,
    [
      [/^prep\./, 'prep.charge'],
      [/^update\./, 'update.purpose'],
    ],
  ],
  [
    /どうやる|どうやって|やり方|方法|手順|どうすれば|どうしたら/,
    [
      [/^prep\.powercycle|^flow\.restart/, 'flow.restart'],
      [/^payment\.|^app\.payment/, 'payment.check_history'],
      [/^os\.skip/, 'os.skip'],
      [/^(?:update|os|firmware)\.|^flow\.update/, 'update.how'],
    ],
  ],
  [
    /^それで(?:足り|大丈夫|いけ|ok|いい)/,
    [[/^prep\.charge|^flow\.(?:battery|update)/, 'prep.charge']],
  ],
  [/(?:必須|必要|絶対)(?:です)?(?:か|なの|な)?$/, [[/^(?:update|os)\./, 'update.required']]],
];

/** Whole messages: of these no word may be left out. */
const WHOLE: Questions = [
  // 電話番号教えて, of the other services.
  [
    /^(?:じゃあ?|では|で|えっと|あの|すみません|その|そこの|そっちの|そちらの)*(?:お?電話|連絡先|問い?合わせ先)?(?:の)?(?:番号|連絡先|問い?合わせ先)(?:は|を|って|が)?(?:もう(?:1|一)[回度])?(?:何番|なん|教え(?:て)?|おしえて|知りたい|わかる|分かる|わかります|分かります)?(?:です|ください|下さい|もらえ|くれ|ほしい|る|ます|ません|か|の|ん|たい)*$/,
    [[/^other_service/, 'other_service']],
  ],
  // どうなるの, of an update that was forgotten or put off.
  [
    /^(?:で|え|じゃあ?|それで|それだと|このまま(?:だと|やと)?|放っておくと|(?:更新)?(?:し|や)(?:ら)?(?:ない|んかった|なかった|へん)(?:と|ら|かったら)?)*(?:結局)?どうな(?:る|り|っちゃう)(?:の|ん|ます|です|でしょう|か|や|よ|ね)*$/,
    [[/^os\.|^update\.(?:timing|when|required)/, 'os.deadline']],
  ],
  // 8時になったらすぐ?, of when it comes.
  [
    /^(?:で|じゃあ?|、)*(?:朝の?)?(?:8時|八時|時間|その時間)(?:に|が)?(?:なったら|ちょうど|きっかり|ぴったり|ジャスト|過ぎたら|来たら)(?:に)?(?:すぐ(?:に)?|もう|必ず|ちゃんと|絶対)*(?:来(?:る|ます)|届(?:く|きます)|始(?:まる|まります|められる)|でき(?:る|ます)|出(?:る|ます))?(?:の|ん|です|か|や|ね|よね)*$/,
    [[/^update\.(?:when|timing|how)|^os\.|^prep\./, 'update.when']],
  ],
  // 押したらどうなりますか, of what begins it.
  [
    /^(?:で|じゃあ?|それ(?:を)?|それって|その)*(?:更新)?(?:の)?(?:ボタン|はい)?(?:を|って)?(?:押(?:し|す)|タップし?)(?:たら|と)(?:すぐ(?:に)?)?(?:どうな(?:る|り)|何が(?:起き|起こ|おき|始ま)(?:る|り)?|どない(?:なる)?)(?:の|ん|です|ます|か|や|ね)*$/,
    [[/^update\.|^os\.|^flow\.update/, 'update.duration']],
  ],
  // 次はいつ出るの, of the dialog.
  [
    /^(?:で|え|じゃあ?|それ(?:って)?|あれ(?:って)?|案内(?:は|って)?)*(?:次|つぎ|今度|また)(?:は|って)?(?:いつ|何時|どのタイミングで?|どんな(?:とき|時)に?)?(?:に)?(?:出|出てく|表示され)(?:る|ます|てき)(?:の|ん|です|か|や|ね|よ)*$/,
    [[/^os\.(?:skip|dialog)/, 'os.dialog']],
  ],
];

const ASKED =
  '(?:の(?:方|ほう))?(?:は|って|も|わ)(?:どう|どうなの|どうなん|必要|いる|いるの)?(?:です)?か?$';
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?:充電|バッテリー|電池)${ASKED}`), 'prep.charge'],
  [new RegExp(`(?:wifi|ネット|通信)${ASKED}`), 'prep.network'],
  [new RegExp(`(?:再起動|電源)${ASKED}`), 'prep.powercycle'],
  [new RegExp(`(?:期限|締め切り)${ASKED}`), 'os.deadline'],
  [new RegExp(`スキップ${ASKED}`), 'os.skip'],
  [new RegExp(`アプリ${ASKED}`), 'app.auto_update'],
  [new RegExp(`(?:電話|番号|電話番号|窓口)${ASKED}`), 'hotline'],
  [new RegExp(`(?:やり方|方法|手順)${ASKED}`), 'update.how'],
  [new RegExp(`(?:所要)?時間${ASKED}`), 'update.duration'],
  [new RegExp(`メール${ASKED}`), 'app.email'],
];
