import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** 次は? after how it is done, or what has to be ready. */
const LED_UP = /^update\.how$|^fleet\.status$|^prep\.|^flow\.(?:update|battery|restart)$/;

/**
 * ハガキが来たけど何をすればいい?, まだやってないのよ, 8時過ぎたらもう一回ってこと? outside of guided talks, where no topic was sure: of
 * a payment it would be another question. null: nothing of the kind.
 */
export function whatToDo(
  { position, topics: before }: ConversationState,
  reading: Reading,
  isMoney: boolean,
): readonly string[] | null {
  if (position !== null || isMoney) return null;
  if (asksSteps(reading)) return ['update.how'];
  return ofOneSign(before, reading) ?? withWhen(reading);
}

/** うちもやらないといけないんですか、あといつやればいいんでしょう: when is the other half; alone it is all that is asked. */
function withWhen({
  topics,
  suggested: [likeliest],
  ...reading
}: Reading): readonly string[] | null {
  const { signs, hints, customerWaiting, sentences } = reading;
  if (!hints.includes('wondersWhen') || !signs.includes('asks') || customerWaiting) return null;
  // 必ずやるの?いつお金入る?: each is read by itself.
  if (topics.join() === REQUIRED && sentences.length < 2) return [REQUIRED, TIMING];
  if (topics.length > 0) return null;
  if (likeliest === REQUIRED) return [REQUIRED, TIMING];
  return likeliest === TIMING || likeliest === 'update.when' ? [likeliest] : null;
}

const REQUIRED = 'update.required';
const TIMING = 'update.timing';

function ofOneSign(
  before: readonly string[],
  { topics, suggested: [likeliest], signs }: Reading,
): readonly string[] | null {
  // 更新してませんでした sounds as if it had failed.
  if (signs.includes('notDoneYet') && topics.every((topic) => topic === 'update.error'))
    return ['update.timing'];
  if (!topics.every((topic) => topic === 'update.how')) return null;
  const last = before.slice(-1);
  if (signs.includes('asksIfSo') && likeliest !== undefined && last.includes(likeliest))
    return last;
  return plainly(last[0] ?? '', signs, topics);
}

/** I got a message about the update. What do I need to do?: the steps, and nothing of the notice itself. */
function asksSteps(reading: Reading): boolean {
  const { topics, signs, hints } = reading;
  if (isOfMail(reading)) return true;
  if (!hints.includes('sawNotice') && !isAtDialog(reading)) return false;
  const isAsked =
    topics.includes('update.how') || signs.includes('asksWhatToDo') || isAtDialog(reading);
  return isAsked && topics.every((topic) => OF_NOTICE.has(topic));
}

/** メール来たけど何すればいいの: no app is named, and what is to be done is of the terminal. */
function isOfMail({ topics, signs, hints, language }: Reading): boolean {
  const isNamed = !hints.includes('unspoken') && !hints.includes('ofUpdate');
  const isOfApp = language === 'ja' && isNamed;
  const isLeft = topics.every((topic) => topic === 'app.email' || topic === 'update.how');
  return topics.includes('app.email') && isLeft && !isOfApp && signs.includes('asksWhatToDo');
}

/** 端末に更新のお知らせが出るのですが、機械が苦手でして、何から始めればよろしいのでしょうか: the question decides. */
function isAtDialog({ topics, signs, suggested, hints, sentences }: Reading): boolean {
  if (topics.join() !== 'os.dialog' || !suggested.includes('update.how')) return false;
  // In a long message the only question is weighed by its likeliest meaning.
  const isOne = sentences.length > LONG && sentences.filter(({ asks }) => asks).length === 1;
  const isLikely = isOne && suggested[0] === 'update.how' && hints.includes('asksOpenly');
  return signs.includes('asksWhatToDo') || isLikely;
}

const LONG = 3;

const OF_NOTICE: ReadonlySet<string> = new Set([
  'os.dialog',
  'update.how',
  'update.purpose',
  'update.scope',
  'update.when',
]);

function plainly(
  last: string,
  signs: Reading['signs'],
  topics: readonly string[],
): readonly string[] | null {
  if (signs.includes('asksNext') && LED_UP.test(last)) return ['flow.update'];
  if (topics.length > 0) return null;
  return signs.includes('asksWhatToDo') ? ['update.how'] : null;
}
