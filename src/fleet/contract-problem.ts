import { z } from 'zod';
import { maybe } from './contract-reading.ts';

/** An error as RFC 9457 puts it. `detail` is for staff: a merchant never sees it. */
export const problemSchema = z.object({
  type: z.string().describe('A URI that ends in the code.'),
  title: maybe(z.string()),
  status: maybe(z.int()),
  detail: maybe(z.string()).describe('For staff; a merchant never sees it.'),
  instance: maybe(z.string()),
  code: maybe(z.string()).describe('What a program goes by.'),
  retryable: maybe(z.boolean()).describe('Whether the same request may succeed later.'),
  traceId: maybe(z.string()).describe('To find it in the logs of the fleet.'),
});

export type Problem = z.infer<typeof problemSchema>;

/** The fleet tells of terminals only; payments live in a system that it does not know. */
export const PAYMENTS_NOT_AVAILABLE = 'payments-not-available';

/** Every error of the contract: its HTTP status, and when it is told. */
export const PROBLEMS = {
  'invalid-request': [400, 'A parameter, a header or the body breaks the contract.'],
  unauthorized: [401, 'No token, or one that is not accepted (any more).'],
  forbidden: [403, 'The token lacks the scope, or may not see this merchant.'],
  'merchant-not-found': [404, 'No such merchant.'],
  'terminal-not-found': [404, 'This merchant has no such terminal.'],
  'payment-not-found': [404, 'This merchant has no such payment.'],
  'command-not-found': [404, 'This merchant has no such command.'],
  'campaign-not-found': [404, 'No such campaign.'],
  [PAYMENTS_NOT_AVAILABLE]: [404, 'This fleet knows no payments at all.'],
  'terminal-offline': [409, 'The terminal cannot be reached now.'],
  'command-in-progress': [409, 'Another command or an update runs on the terminal.'],
  'payment-in-progress': [409, 'A payment runs on the terminal: nothing may cut it off.'],
  'idempotency-key-reused': [422, 'This key was sent with another order before.'],
  'too-many-requests': [429, 'Come back after `Retry-After`.'],
  'not-supported': [501, 'The terminals of this fleet cannot do that.'],
  unavailable: [503, 'The fleet is out of order. `Retry-After`, if it is known.'],
} as const satisfies Readonly<Record<string, readonly [status: number, when: string]>>;

export type ProblemCode = keyof typeof PROBLEMS;
