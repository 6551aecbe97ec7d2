import type { DateTime } from 'luxon';
import type { LinkAnswer } from '../core/account.ts';
import type { ModelAnswer } from '../core/model-answer.ts';
import type { PictureAnswer } from '../core/picture.ts';
import type { Language, Reading } from '../core/reading.ts';

/** The understanding of one message; pure. */
export type Read = (
  text: string,
  context: { readonly expects: 'battery' | 'time' | null; readonly lastTopics: readonly string[] },
) => Reading;

/** The optional model, within its own time and behind its checker. Never throws. */
export type AskModel = (question: {
  readonly text: string;
  readonly language: Language;
  readonly lastTopics: readonly string[];
}) => Promise<ModelAnswer>;

/** Fetches a merchant's picture, keeps it for the desk, and says what it shows; within its own time. Never throws. */
export type LookAt = (messageId: string, conversation: string) => Promise<PictureAnswer>;

/** A link for this user from LINE, which lives for ten minutes. Never throws. */
export type OfferLink = (conversation: string) => Promise<LinkAnswer>;

export type Clock = () => DateTime;
