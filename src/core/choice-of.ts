import type { ReadEvent } from './event.ts';
import { FINISHED, type Ask } from './flow.ts';
import type { Hint } from './hint.ts';
import { ENDS_THE_CHECK, MUST_BE_EXACT } from './money.ts';
import { wishesPayment } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { formsOf, saidIn, type Worded } from './said-in.ts';
import { inFull, typedAnswer, wordInFull } from './typed-answer.ts';

/** Which choice of a question a message is: its very words, a steering word, or a short answer that names it. */
export function choiceOf(step: Ask, event: ReadEvent): string | null {
  const { reading } = event;
  if (asksUs(step, reading)) return null;
  const exact = typedIn(step, event);
  if (exact !== null) return exact;
  const cycled = cycledOrNot(step, reading);
  if (cycled !== null) return cycled;
  const command = isWill(step, reading) ? null : commandAt(step, event);
  if (command !== null && command in step.choices) return command;
  if (reading.topics.includes('handoff') || isOfSale(step, reading)) return null;
  return namedOf(step, event);
}

/** 終わった?, where it is waited for, and 끝났어요?, asked for a step of theirs: whether it is over is asked of us. */
function asksUs({ watch, since }: Ask, { signs, hints }: Reading): boolean {
  if (!signs.includes('asks')) return false;
  return watch !== undefined || (since !== undefined && hints.includes('asksIfOver'));
}

/** Whether it was switched off and on, in words that the choices do not have. */
function cycledOrNot(step: Ask, reading: Reading): string | null {
  if (isSoAndWhen(step, reading)) return 'yes';
  if (isCycledSince(step, reading)) return 'yes' in step.choices ? 'yes' : 'done';
  return isPerhapsNot(step, reading) ? 'no' : null;
}

/** はい、さきほど息子がいたしました: no time by which it would be decided. */
function isSoAndWhen({ since, choices }: Ask, { hints, past }: Reading): boolean {
  if (since === undefined || !('yes' in choices) || past !== null) return false;
  return hints.includes('yesAndWhen');
}

/** わかんない。今入れ直した, where that is asked for: what was done last counts. */
function isCycledSince({ since, picture }: Ask, { signs, hints }: Reading): boolean {
  const isAsked = since !== undefined || picture === 'power';
  return isAsked && hints.includes('cycledAfterAll') && !signs.includes('ofPayment');
}

/** あ、してないかも, 入れ直すの忘れてた, asked whether it was switched off and on. */
function isPerhapsNot({ since, choices }: Ask, { signs, hints }: Reading): boolean {
  if (since === undefined || !('no' in choices)) return false;
  return hints.includes('mayNotHave') || (hints.includes('notCycled') && !signs.includes('asks'));
}

/** お客さんが財布忘れた, カードの控え渡し忘れた: of what was forgotten, and not of what is asked. */
function namedOf(step: Ask, event: ReadEvent): string | null {
  // つながってるか分からない names it, and is not sure of it.
  const { hints } = event.reading;
  if (hints.includes('knowsNot') && !mustBeExact(step)) {
    // 終わったのかわからん is of the update.
    return 'unsure' in step.choices && !hints.includes('asksIfOver') ? 'unsure' : null;
  }
  const named = namedIn(step, event);
  if (named === null || named.isDenied) return null;
  const isTheirs = event.reading.signs.includes('ofCustomer');
  return isTheirs && WAYS_AROUND.includes(named.choice) ? null : named.choice;
}

/** カードの結果が出ない, レシート出ない, where the update may be what does not come: it is of a payment. */
function isOfSale({ choices }: Ask, { topics, signs, hints }: Reading): boolean {
  if (!('absent' in choices) || hints.includes('ofUpdate')) return false;
  return (
    wishesPayment(topics) || hints.includes('onlyNoReceipt') || signs.includes('cardPresented')
  );
}

/** About a payment every word counts; elsewhere what is said around an answer does not. */
function typedIn(step: Ask, event: Worded): string | null {
  const choices = Object.entries(step.choices);
  const forms = formsOf(event).map(typedAnswer);
  const named = forms.map(
    (typed) =>
      choices.find(([, { words }]) => typed.isExactly(words)) ??
      (mustBeExact(step) ? undefined : choices.find(([, { words }]) => typed.isNearly(words))),
  );
  return named.find((one) => one !== undefined)?.[0] ?? null;
}

/** もう終わってるよ, where はじめました is a choice as well: it is over. */
function commandAt(step: Ask, { reading }: ReadEvent): string | null {
  if (tellsAbroad(step, reading)) return doneAbroad(step, reading);
  const { choices, since, picture, watch } = step;
  const { command, hints } = reading;
  if (command !== 'done') return command;
  if (watch !== undefined && isOfElse(hints)) return null;
  if (FINISHED in choices && hints.includes('isOver')) return FINISHED;
  // できました, asked whether it was switched off and on, or is connected.
  if ('done' in choices) return command;
  return answersYes({ since, picture }, hints) ? 'yes' : command;
}

/** 终于好了 tells of the end; it worked, of what was asked for. */
function doneAbroad({ choices, since, picture }: Ask, { signs }: Reading): string | null {
  if (FINISHED in choices && signs.includes('tellsDone')) return FINISHED;
  if ('done' in choices) return 'done';
  const isOfDoing = since !== undefined || picture === 'wifi';
  return isOfDoing && 'yes' in choices ? 'yes' : null;
}

/** It worked, 终于好了, where the update is led through: of what is asked, and of no payment. */
function tellsAbroad(
  step: Ask,
  { language, signs, topics }: Pick<Reading, 'language' | 'signs' | 'topics'>,
): boolean {
  if (language === 'ja' || step.of === 'payment' || mustBeExact(step)) return false;
  if (signs.includes('asks')) return false;
  const isWell = signs.includes('retryWorked') && topics.every((topic) => topic === 'thanks');
  return isWell || (signs.includes('tellsDone') && topics.every((topic) => OF_DONE.has(topic)));
}

/** What the update worked and レジ2 is done are taken for. */
const OF_DONE: ReadonlySet<string> = new Set(['thanks', 'fleet.status', 'update.error']);

const TELLS_NOT: readonly Hint[] = ['setsAbout', 'onlyRead'];

/** じゃあやるわ, わかりました tell nothing of how it is. */
function isWill({ since, picture, of }: Ask, { command, hints }: Reading): boolean {
  if (command !== 'yes' || !TELLS_NOT.some((hint) => hints.includes(hint))) return false;
  return since !== undefined || picture === 'wifi' || of === 'update' || of === 'payment';
}

function answersYes({ since, picture }: Pick<Ask, 'since' | 'picture'>, hints: readonly Hint[]) {
  const isOfWifi = picture === 'wifi' && hints.includes('didIt');
  return since === undefined ? isOfWifi : !hints.includes('didElse');
}

/** 押しました, of what runs since. */
function isOfElse(hints: readonly Hint[]): boolean {
  return hints.includes('didElse') && !hints.includes('isOver');
}

const LONGEST_ANSWER = 24;
/** お客さんに渡すチラシありますか is no あります, 会計終わったので始めていい? no 終わった of the update. */
const OF_ELSE: readonly Hint[] = ['ofShop', 'freeNow'];

interface Named {
  readonly choice: string;
  /** It is named as what is not so. */
  readonly isDenied: boolean;
}

/** The one choice that is named in these words; null where there is none, or it may be guessed or asked. */
export function namedIn({ choices }: Ask, event: Worded, longest = LONGEST_ANSWER): Named | null {
  const { reading } = event;
  const typed = inFull(saidIn(event));
  if (typed.length > longest || isOfMore(reading)) return null;
  const named = Object.entries(choices)
    .filter(([choice]) => !MUST_BE_EXACT.has(choice) && !ENDS_THE_CHECK.has(choice))
    .flatMap(([choice, { words }]) => {
      const said = words.filter((one) => isNamed(one, typed)).map(wordInFull);
      const [word] = said.toSorted(longestFirst);
      return word === undefined
        ? []
        : [{ choice, word, denies: said.some((one) => DENIES.test(one)) }];
    });
  // "not connected" names what it says, not the "connected" in it.
  const [only, second] = named.filter(
    ({ word }) => !named.some((other) => other.word !== word && other.word.includes(word)),
  );
  if (!only || second) return null;
  // つながってない denies, and is the answer, as is 今は無理 営業中; 成功とは出ていない denies one.
  const isItself = only.denies && !mustBeExact({ choices }) && !WAYS_AROUND.includes(only.choice);
  return { choice: only.choice, isDenied: reading.signs.includes('denied') && !isItself };
}

/** 지금은 바빠서 안 돼요 이따 할게요 puts it off: who cannot now, and will tonight, is able to. */
function isOfMore({ command, language, signs, hints }: ReadEvent['reading']): boolean {
  const isLater = language !== 'ja' && (command === 'pause' || hints.includes('plansThen'));
  return isLater || signs.includes('guessed') || OF_ELSE.some((one) => hints.includes(one));
}

/** Whether an answer to this question may lead to a payment being taken again. */
export function mustBeExact({ choices }: Pick<Ask, 'choices'>): boolean {
  return Object.keys(choices).some((choice) => MUST_BE_EXACT.has(choice));
}

/** The choices for who does not know; 分からない inside a sentence may be about anything. */
export const WAYS_AROUND: readonly string[] = ['unsure', 'unreadable', 'other'];

/** 履歴は処理中のまま names 処理中; 話したい does not name した. */
function isNamed(word: string, typed: string): boolean {
  const isTelling = word.length > 2 || /^\p{Script=Han}{2}$/u.test(word);
  return isTelling && typed.includes(wordInFull(word));
}

const longestFirst = (a: string, b: string): number => b.length - a.length;

/** In a choice's own words, without spaces. */
const DENIES =
  /ない|なかった|ません|ぱなし|^not|(?:is|does|did|have|can|will)not|^no(?!w)|没|不|未|안|못|않|없/iu;
