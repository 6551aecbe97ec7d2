import type { Ticket } from '../wire/desk.ts';

export type ReturnDoubt = 'payment' | 'call' | 'unanswered' | 'draft';

/** What speaks against giving a talk back, or ending it, at one press: the bot takes over, and the merchant is asked how it was. */
export function doubtsAbout(
  {
    reason,
    callBackAt,
    callBackBy,
    unanswered,
  }: Pick<Ticket, 'reason' | 'callBackAt' | 'callBackBy' | 'unanswered'>,
  hasDraft: boolean,
): readonly ReturnDoubt[] {
  return [
    ...(reason === 'paymentUnknown' ? (['payment'] as const) : []),
    ...(callBackAt !== null && callBackBy === 'staff' ? (['call'] as const) : []),
    ...(unanswered === null ? [] : (['unanswered'] as const)),
    ...(hasDraft ? (['draft'] as const) : []),
  ];
}
