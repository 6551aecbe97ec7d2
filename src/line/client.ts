import { languageOfTag } from '../core/reading.ts';
import type { Courier, Outgoing, Settlement } from '../engine/ports.ts';
import { NO_PUSH_LEFT } from '../engine/quota.ts';
import { callLine, type LineClients, NoTokenError } from './call.ts';
import { callInTurn, type TurnLineMeans } from './call-in-turn.ts';
import { type Letter, letterOf, saferThan } from './letter.ts';
import { createLonely, type Lonely } from './lonely.ts';
import { LINKED_MENU, showMenu } from './show-menu.ts';
import type { QuotaGuard } from './quota-guard.ts';
import { lost, settle } from './settlement.ts';
import { type Verdict, verdictOfAnswer, verdictOfFailure } from './verdict.ts';
import { type Delays, delaysWith, isGivenUp, isTokenAlive, wayOf } from './way.ts';

export interface LineClientMeans extends TurnLineMeans {
  /** From 0 to 1: spreads tries over time. */
  readonly chance?: () => number;
  /** null: nobody counts the pushes. */
  readonly quota?: Pick<QuotaGuard, 'level' | 'pushed'> | null;
}

interface SendMeans extends LineClientMeans {
  readonly lonely: Lonely;
}

type RecordAttempt = (way: 'reply' | 'push') => Promise<void>;

const TYPING_SECONDS = 20;
const TOO_LATE = 'not delivered while it was surely true';
const KEPT_BACK = { outcome: 'never', because: 'the last pushes of the month' } as const;
const ALONE = 'LINE takes other words, and not these';
const UNSENDABLE = { outcome: 'never', because: 'LINE refuses the messages' } as const;

/** Reaches merchants through LINE, and owns the one ambiguous case: a reply whose outcome was not learnt. */
export function createLineClient(means: LineClientMeans): Courier {
  const delays = delaysWith(means.chance ?? Math.random);
  const sending = { ...means, lonely: createLonely() };
  return {
    async deliver(row, recordAttempt) {
      if (isGivenUp(row, means.now())) return lost(row, TOO_LATE);
      const letter = letterOf(row, means.log);
      if (letter === null) return { outcome: 'never', because: 'no words to send' };
      const way = wayOf(row, means.now());
      if (way === null) return { outcome: 'unknown', because: 'the reply token has ended' };
      if (way === 'push' && isKeptBack(row, means)) return KEPT_BACK;
      await recordAttempt(way);
      return way === 'reply'
        ? await reply(letter, sending, delays, recordAttempt)
        : await push(letter, sending, delays);
    },
    showTyping(conversation) {
      // Only a talk between two has a typing sign.
      if (!conversation.startsWith('U')) return;
      const request = { chatId: conversation, loadingSeconds: TYPING_SECONDS };
      forget(
        callLine(means, 'showTyping', ({ api }) => api.showLoadingAnimationWithHttpInfo(request)),
      );
    },
    async languageOf(conversation) {
      try {
        const call = ({ api }: LineClients) => api.getProfileWithHttpInfo(conversation);
        return languageOfTag((await callInTurn(means, 'profile', call)).language ?? '');
      } catch {
        // A hint that is not given; what failed is in the log.
        return null;
      }
    },
    linkedMenu: LINKED_MENU,
    showMenu(conversation, isLinked) {
      forget(showMenu(means, conversation, isLinked));
    },
    leaveGroup(id) {
      forget(
        callLine(means, 'leaveGroup', ({ api }) =>
          id.startsWith('R') ? api.leaveRoomWithHttpInfo(id) : api.leaveGroupWithHttpInfo(id),
        ),
      );
    },
  };
}

/** What the merchant hears with their next words anyway takes none of the last pushes. */
function isKeptBack({ isSaidLater, isAmbiguous }: Outgoing, { quota }: LineClientMeans): boolean {
  return (
    isSaidLater &&
    !isAmbiguous &&
    quota !== null &&
    quota !== undefined &&
    quota.level() !== 'plenty'
  );
}

/** What failed is in the log; nobody waits for it. */
function forget(call: Promise<unknown>): void {
  call.catch(() => undefined);
}

async function reply(
  letter: Letter,
  means: SendMeans,
  delays: Delays,
  recordAttempt: RecordAttempt,
): Promise<Settlement> {
  const { row } = letter;
  const verdict = await callReply(letter, means);
  if (verdict.kind === 'rejected') {
    if (row.isAmbiguous) return settleTriedToken(row, means);
    await recordAttempt('push');
    return await push(letter, means, delays);
  }
  if (verdict.kind === 'malformed') {
    const safe = saferThan(letter);
    return safe === null ? UNSENDABLE : await reply(safe, means, delays, recordAttempt);
  }
  const soon = delays.soon();
  if (verdict.kind !== 'unknown') {
    const afterMs = row.isAmbiguous ? soon : delays.growing(row.attempts);
    return settle(verdict, row, afterMs, delays);
  }
  // Later than this the token cannot tell us any more what became of the first try.
  return isTokenAlive(row, means.now().plus(soon))
    ? { outcome: 'later', afterMs: soon, because: verdict.because, isAmbiguous: true }
    : { outcome: 'unknown', because: verdict.because };
}

/** A second try of the same token was turned down: while the token lives, only the first try can have used it. */
function settleTriedToken(row: Outgoing, { now }: SendMeans): Settlement {
  return isTokenAlive(row, now())
    ? { outcome: 'sent', lineMessageIds: [] }
    : { outcome: 'unknown', because: 'the reply token has ended' };
}

/** A push may be repeated as often as needed: its retry key makes it one. */
async function push(letter: Letter, means: SendMeans, delays: Delays): Promise<Settlement> {
  const { row } = letter;
  const verdict = await callPush(letter, means);
  if (verdict.kind === 'rejected' || verdict.kind === 'malformed') {
    const safe = saferThan(letter);
    return safe === null ? UNSENDABLE : await push(safe, means, delays);
  }
  const afterMs = delays.growing(row.attempts);
  if (verdict.kind === 'unknown') {
    if (means.lonely.isPastHope(row, means.now())) return { outcome: 'unknown', because: ALONE };
    return { outcome: 'later', afterMs, because: verdict.because, isAmbiguous: true };
  }
  if (verdict.kind === 'busy' && verdict.isMonthlyLimit) {
    means.log.error({ row: row.id }, 'the monthly limit of pushes is reached');
    return withoutPush(row, delays);
  }
  return settle(verdict, row, afterMs, delays);
}

/** A reminder that comes hours late is worth less than one with the merchant's next words. */
function withoutPush(
  { isSaidLater, isSoonUntrue, isAmbiguous }: Outgoing,
  delays: Delays,
): Settlement {
  return (isSaidLater || isSoonUntrue) && !isAmbiguous
    ? { outcome: 'never', because: NO_PUSH_LEFT }
    : { outcome: 'later', afterMs: delays.long(), because: NO_PUSH_LEFT, isAmbiguous };
}

async function callReply({ row, messages }: Letter, means: SendMeans): Promise<Verdict> {
  const replyToken = row.replyToken ?? '';
  const verdict = await judge(() =>
    callLine(means, 'reply', ({ api }) => api.replyMessageWithHttpInfo({ replyToken, messages })),
  );
  if (verdict.kind === 'accepted') means.lonely.tookOne();
  return verdict;
}

async function callPush({ row, messages }: Letter, means: SendMeans): Promise<Verdict> {
  const request = { to: row.conversation, messages };
  const verdict = await judge(() =>
    callLine(means, 'push', ({ api }) => api.pushMessageWithHttpInfo(request, row.retryKey)),
  );
  if (verdict.kind === 'accepted') {
    means.lonely.tookOne();
    means.quota?.pushed();
  }
  return verdict;
}

async function judge(call: () => Promise<unknown>): Promise<Verdict> {
  try {
    return verdictOfAnswer(await call());
  } catch (error) {
    return error instanceof NoTokenError ? { kind: 'unreached' } : verdictOfFailure(error);
  }
}
