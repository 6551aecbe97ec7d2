import type { Command, Language, Reading } from '../core/reading.ts';
import { allSigns } from './all-signs.ts';
import { readChargeAsked } from './charge-asked.ts';
import { readCommand } from './commands.ts';
import { dangerIn } from './danger.ts';
import type { Models } from './examples.ts';
import { firstTold } from './first-told.ts';
import { hintsIn } from './hints.ts';
import { languageWished } from './language-wished.ts';
import { withLead } from './lead.ts';
import { maskPersonal } from './mask.ts';
import { notInNotice } from './not-in-notice.ts';
import { normalise } from './normalise.ts';
import { isBareReading, readBattery } from './numbers.ts';
import { isOfBattery, withBattery, type ReadingContext } from './of-charge.ts';
import { doubtsPayment, fearsNoPayment } from './payment-named.ts';
import { readPast } from './past.ts';
import { readOfReminders } from './of-set.ts';
import { paymentToldIn } from './payment-told.ts';
import { sentencesOf } from './sentences.ts';
import { toldIn } from './told.ts';
import { isCustomerWaiting, isOnlyHaste } from './situation.ts';
import { readPointing } from './terminal-words.ts';
import { type Asked, readTopics } from './topics.ts';
import { tellsPlugged } from './said-in-passing.ts';
import { readTimeAsked } from './time-asked.ts';
import { readTimeMeant } from './when.ts';
import { sieved } from './sieve.ts';
import { wordsRead } from './words-read.ts';

export type Reader = (
  text: string,
  context: ReadingContext,
) => Reading & { readonly masked: string };

/** A reader of merchants' messages; `keepPhones` are the notice's own numbers, which stay readable. */
export function createReader(
  models: Models,
  options: { readonly keepPhones: readonly string[] },
): Reader {
  return withLead((whole, context) => {
    // Masked as a whole; read only so far: a page of marks must not hold up everyone else.
    const { text: all, hasCardNumber: isShown } = maskPersonal(whole, options.keepPhones);
    const { language, typed, masked, signed, hinted, said } = wordsRead(all);
    // A text that was masked when it came in still tells that a card number stood there.
    const hasCardNumber = isShown || all.includes('[カード番号]');
    const plain = unmasked(masked);
    const battery = readBattery(masked, { bareNumber: isOfBattery(plain, context) });
    // 充電してます tells of no step that was done.
    const command = tellsPlugged(plain) ? null : readCommand(masked);
    const time = readTimeMeant(masked, { isAsked: context.expects === 'time' });
    const settled = withoutQuestion(plain, command, { battery, time }, context);
    const found =
      settled ??
      withBattery(
        askedIn(unmasked(typed), plain, (text) =>
          readTopics(modelOf(models, language), text, context.lastTopics),
        ),
        battery,
        plain,
      );
    // What a card number stands beside is still read: a payment in doubt is not passed over.
    const topics = hasCardNumber ? { ...UNSAFE, topics: ['unsafe', ...found.topics] } : found;
    const seen = {
      danger: dangerIn(plain),
      customerWaiting: isCustomerWaiting(plain),
      signs: allSigns(signed, plain, language),
      hints: hintsIn(hinted),
      told: toldIn(masked),
      first: language === 'ja' ? firstTold(masked) : null,
      sentences: sentencesOf(masked),
      pointing: readPointing(plain),
      notInNotice: notInNotice(masked),
      payment: paymentToldIn(masked),
    };
    const reminder = {
      time,
      past: readPast(masked),
      timeAsked: readTimeAsked(masked),
      ...readOfReminders(masked),
    };
    return {
      ...topics,
      ...seen,
      ...reminder,
      command,
      battery,
      chargeAsked: readChargeAsked(plain),
      language,
      languageWished: languageWished(all),
      hasCardNumber,
      masked: all,
      said,
    };
  });
}

/** The classifier has learnt some dialect as such: that form counts in which more is heard. */
function askedIn(typed: string, plain: string, read: (text: string) => Asked): Asked {
  const asTyped = read(typed);
  const asPlain = plain === typed ? asTyped : read(plain);
  const isSurer = asPlain.topics.length > 0 && asPlain.confidence > asTyped.confidence;
  return isSurer ? asPlain : asTyped;
}

function modelOf({ ja, others }: Models, language: Language) {
  return language === 'ja' ? ja : others;
}

function unmasked(text: string): string {
  return normalise(MASK.replace(text, ' '));
}

const MASK = sieved(/\[(?:カード番号|電話番号|メール)\]/g);

const NOTHING: Asked = { topics: [], suggested: [], confidence: 0 };
const READING: Asked = {
  topics: [],
  suggested: ['flow.battery', 'prep.charge', 'update.when'],
  confidence: 0.4,
};
const UNSAFE: Asked = { topics: ['unsafe'], suggested: [], confidence: 1 };
const ASKS = sieved(/\?|か(?:な|ね)?(?:[。!\s]|$)|教えて|でしょう|どう|いつ|なぜ|なんで/);

/** ｗｗｗ and あああああ ask nothing, and are nobody else's business either; 谢谢 is a kind word. */
function isMumbling(plain: string): boolean {
  const letters = plain.trim();
  return letters.length > 1 && ONE_LETTER.test(letters) && !letters.startsWith('谢');
}

const ONE_LETTER = /^(\p{L})\1*$/u;

// A steering word or the answer to the step's question asks nothing; reading topics into it would break the flow.
function withoutQuestion(
  plain: string,
  command: Command | null,
  told: Pick<Reading, 'battery' | 'time'>,
  { expects }: ReadingContext,
): Asked | null {
  if (command === 'skip') return { topics: ['os.skip'], suggested: [], confidence: 0.6 };
  if (steers(plain, command) || asksNothing(plain)) return NOTHING;
  if (SMALL_TALK.test(plain)) return GREETING;
  // 18 alone may be a charge, a day or an hour: asked what is meant.
  if (isUnasked(plain, expects, told)) return READING;
  return expects !== null && told[expects] !== null && isBareAnswer(plain) ? NOTHING : null;
}

function steers(plain: string, command: Command | null): boolean {
  return command !== null && !(command === 'why' && PURPOSE.test(plain));
}

/** 何のために: asks for the step's reason in a walk, and for the update's outside of one. */
const PURPOSE = sieved(/^(?:何|なん)の(?:ため|為)/u);

function isBareAnswer(plain: string): boolean {
  const isOther = doubtsPayment(plain) || fearsNoPayment(plain) || ASKS.test(plain);
  return !isOther && plain.length <= 30;
}

const GREETING: Asked = { topics: ['greeting'], suggested: [], confidence: 1 };
/** こんにちは〜今日も暑いですね. */
const SMALL_TALK = sieved(
  /^(?:こんに?ち[はわ]|こんばん[はわ]|おはよう(?:ございます)?|どうも|お疲れ(?:様|さま)です|[〜、。!\s])*(?:今日|最近|毎日|ここんとこ)?(?:は|も)?(?:ほんと(?:に)?|本当に|めっちゃ|とても|また)?(?:暑|あつ|寒|さむ|蒸し暑|涼し|いい天気|雨|台風|よく降)(?:い|く|り(?:ます)?)?(?:です|だ|や|なり)?(?:よ)?(?:ね|な)[〜。!…\s]*$/u,
);

function asksNothing(plain: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(plain) ||
    isMumbling(plain) ||
    isOnlyHaste(plain) ||
    CALLS_OUT.test(plain) ||
    PEOPLE.test(plain) ||
    SORRY_NUMBER.test(plain)
  );
}

/** 1人, お客様は3名です: counts those who wait, or who work, and wishes for nobody. */
const PEOPLE = sieved(
  /^(?:お?客(?:さん|様|さま)?|うち|店|スタッフ)?(?:は|が|も)?(?:今|いま)?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,2})(?:人|名(?:様)?|組)(?:くらい|ぐらい|ほど|だけ)?(?:です|で|だ|や|だよ|ね|いる|います|おる|待ち|しか(?:い|お)(?:ない|ません|らん|りません)|やって(?:い)?(?:る|ます)|回して(?:い)?(?:る|ます)|営業(?:して(?:い)?(?:る|ます))?)*[。!]*$/u,
);

/** すいません alone only calls out. */
const CALLS_OUT = sieved(
  /^(?:あの|えっと|ちょっと|、)*(?:すい?ません|すみません|すんません|もしもし|ごめんください)[、。!…ー〜\s]*$/u,
);

/** ごめん1 is neither a kind word nor plainly the answer to what is asked now: it may take the last one back. */
const SORRY_NUMBER = sieved(
  /^(?:ごめん(?:なさい|ね)?|すみません|すいません|すまん|失礼(?:しました)?|sorry)[、。!…\s]*[1-9](?:番目?)?(?:で(?:す|した)?|だ(?:った)?|や|の(?:ほう|方))*[。!]*$/u,
);

function isUnasked(
  plain: string,
  expects: ReadingContext['expects'],
  { battery }: Pick<Reading, 'battery'>,
): boolean {
  return expects === null && battery === null && isBareReading(plain);
}
