import type { Ticket } from '../wire/desk.ts';

export type ReturnDoubt = 'payment' | 'draft';

/** What speaks against giving a talk back at one press: the bot takes over, and the merchant is asked how it was. */
export function doubtsAbout(
  { reason }: Pick<Ticket, 'reason'>,
  hasDraft: boolean,
): readonly ReturnDoubt[] {
  return [
    ...(reason === 'paymentUnknown' ? (['payment'] as const) : []),
    ...(hasDraft ? (['draft'] as const) : []),
  ];
}
