import type { BatteryReading, Command, Reading } from '../core/reading.ts';
import { readCommand } from './commands.ts';
import { topicsByKeyword } from './foreign-words.ts';
import { languageOf } from './language.ts';
import { maskPersonal } from './mask.ts';
import type { Model } from './model.ts';
import { normalise } from './normalise.ts';
import { readBattery } from './numbers.ts';
import { isCustomerWaiting } from './situation.ts';
import { type Asked, readTopics } from './topics.ts';

/** What the talk was about when the message came. */
interface ReadingContext {
  /** The running step asks for this: then a bare number is a reading. */
  readonly expects: 'battery' | null;
  readonly lastTopics: readonly string[];
}

export type Reader = (
  text: string,
  context: ReadingContext,
) => Reading & { readonly masked: string };

/** A reader of merchants' messages; `keepPhones` are the notice's own numbers, which stay readable. */
export function createReader(
  model: Model,
  options: { readonly keepPhones: readonly string[] },
): Reader {
  return (text, context) => {
    const { text: masked, hasCardNumber: isShown } = maskPersonal(text, options.keepPhones);
    // A text that was masked when it came in still tells that a card number stood there.
    const hasCardNumber = isShown || masked.includes('[カード番号]');
    const language = languageOf(masked);
    const plain = normalise(masked.replace(MASK, ' ').slice(0, READ_LETTERS));
    const battery = readBattery(masked, { bareNumber: context.expects === 'battery' });
    const command = readCommand(masked);
    const settled = hasCardNumber ? UNSAFE : withoutQuestion(plain, command, battery, context);
    const asked =
      settled ??
      (language === 'ja'
        ? withBattery(readTopics(model, plain, context.lastTopics), battery)
        : toAsked(topicsByKeyword(plain, language)));
    const customerWaiting = isCustomerWaiting(plain);
    return { ...asked, command, battery, language, hasCardNumber, customerWaiting, masked };
  };
}

// A message of LINE may have 5,000 letters; nobody asks the bot anything past the first thousand.
const READ_LETTERS = 1000;
const MASK = /\[(?:カード番号|電話番号|メール)\]/g;
const NOTHING: Asked = { topics: [], suggested: [], confidence: 0 };
const UNSAFE: Asked = { topics: ['unsafe'], suggested: [], confidence: 1 };
const ASKS = /\?|か(?:な|ね)?(?:[。!\s]|$)|教えて|でしょう|どう|いつ|なぜ|なんで/;

// A steering word or the answer to the step's question asks nothing; reading topics into it would break the flow.
function withoutQuestion(
  plain: string,
  command: Command | null,
  battery: BatteryReading | null,
  context: ReadingContext,
): Asked | null {
  if (command === 'skip') return { topics: ['os.skip'], suggested: [], confidence: 0.6 };
  if (command !== null) return NOTHING;
  if (!/[\p{L}\p{N}]/u.test(plain)) return NOTHING;
  const answersStep = context.expects === 'battery' && battery !== null;
  return answersStep && !ASKS.test(plain) && plain.length <= 30 ? NOTHING : null;
}

// "18%だけど更新できる?" asks about the charge, whatever it says of the update.
function withBattery(asked: Asked, battery: BatteryReading | null): Asked {
  const nearest = asked.topics.length > 0 ? asked.topics : asked.suggested.slice(0, 1);
  if (battery === null || !nearest.every((topic) => ABOUT_CHARGE.has(topic))) return asked;
  return {
    topics: ['prep.charge'],
    suggested: [],
    confidence: Math.max(asked.confidence, 0.8),
  };
}

// A failed update or a wish to be led keeps its own topic; the reading goes along.
const ABOUT_CHARGE: ReadonlySet<string> = new Set([
  'prep.charge',
  'flow.battery',
  'update.how',
  'update.timing',
  'update.required',
  'update.scope',
  'update.purpose',
]);

function toAsked(topics: readonly string[]): Asked {
  return { topics, suggested: [], confidence: topics.length > 0 ? 0.8 : 0 };
}
