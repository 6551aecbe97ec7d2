import { MONEY_FLOW, STATED } from './money-flow.ts';
import { plain } from './offer.ts';
import type { ConversationState, Position } from './state.ts';

type Answers = Position['answers'];

/** Kept among the answers of the walk: something was said of this payment that was not understood. */
const UNREAD = `${STATED}unread`;

/**
 * The walk with a message kept that nobody understood. It may have told that the sale is paid, or that the failure is another
 * payment's: what is answered afterwards allows nothing any more, and a person looks at it (fact `payment`).
 */
export function withUnread(state: ConversationState, text: string): ConversationState {
  const { position } = state;
  if (position?.flow !== MONEY_FLOW || tellsNothing(plain(text))) return state;
  return { ...state, position: { ...position, answers: { ...position.answers, [UNREAD]: 'yes' } } };
}

/** え, うーん, ごめん1; いまお客様に聞いてみます is only on the way. */
function tellsNothing(said: string): boolean {
  return said.length < TELLS_LETTERS || NUMBER.test(said) || ON_THE_WAY.test(said);
}

const TELLS_LETTERS = 4;
const NUMBER =
  /^(?:ごめん(?:なさい|ね)?|すみません|すいません|失礼(?:しました)?|sorry)?[1-9](?:番目?)?(?:で(?:す|した)?|だ)?$/iu;
const ON_THE_WAY =
  /^(?:はい|では|じゃあ|ちょっと|少々|少し|今|いま|これから|先に|お?客(?:さん|様|さま)に?|履歴[をは]?|店長に?|もう一度|、)*(?:聞い|きい|見|み|確かめ|確認し|調べ|探し|待っ|お待ち)(?:て)?(?:(?:み|き|もらい)?(?:ます|る|ますね|るね)|(?:い)?て?ください|ね|よ)?$|^(?:let me|ill|i will|one moment|wait)/iu;

export function isUnread(answers: Answers): boolean {
  return answers[UNREAD] !== undefined;
}

/** What a walk that begins anew takes over of it. */
export function keptUnread(answers: Answers): Answers {
  return isUnread(answers) ? { [UNREAD]: 'yes' } : {};
}

/** What would have come of the answers, had everything been understood: then the last question would not have been passed over. */
export function asIfRead(answers: Answers): Answers {
  const { [UNREAD]: _unread, ...read } = answers;
  return { otherwise: 'notTaken', ...read };
}
