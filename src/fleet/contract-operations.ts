import type { z } from 'zod';
import { campaignSchema } from './contract-campaign.ts';
import { commandHeadersSchema, commandOrderSchema, commandSchema } from './contract-command.ts';
import { paymentPageSchema, paymentQuerySchema, paymentSchema } from './contract-payment.ts';
import type { ProblemCode } from './contract-problem.ts';
import { pageQuerySchema } from './contract-reading.ts';
import { terminalPageSchema, terminalSchema } from './contract.ts';

/** What a token may be good for. */
export const SCOPES = {
  'terminals:read': 'Read terminals and campaigns.',
  'payments:read': 'Read attempts to take money.',
  'commands:write': 'Send commands to terminals and read what became of them.',
} as const;

/** One thing that a fleet can be asked. */
export interface Operation {
  readonly method: 'get' | 'post';
  /** Below `/v1`. */
  readonly path: string;
  readonly summary: string;
  readonly scope: keyof typeof SCOPES;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: { readonly status: number; readonly schema: z.ZodType };
  /** The answer has an ETag, and `If-None-Match` is heeded. */
  readonly isTagged?: boolean;
  /** Besides those that every operation may end in. */
  readonly problems: readonly ProblemCode[];
}

const TERMINAL = '/merchants/{merchantId}/terminals/{terminalId}';
const noTerminal = ['merchant-not-found', 'terminal-not-found'] as const;

/** Everything below `/v1`, by its operation id. The merchant is in each path, so that the fleet can guard it. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  listTerminals: {
    method: 'get',
    path: '/merchants/{merchantId}/terminals',
    summary: 'The terminals of a merchant, always in the same order.',
    scope: 'terminals:read',
    query: pageQuerySchema,
    answer: { status: 200, schema: terminalPageSchema },
    problems: ['invalid-request', 'merchant-not-found'],
  },
  getTerminal: {
    method: 'get',
    path: TERMINAL,
    summary: 'One terminal.',
    scope: 'terminals:read',
    answer: { status: 200, schema: terminalSchema },
    isTagged: true,
    problems: noTerminal,
  },
  listPayments: {
    method: 'get',
    path: `${TERMINAL}/payments`,
    summary: 'Attempts to take money on a terminal, the newest first. May live in another system.',
    scope: 'payments:read',
    query: paymentQuerySchema,
    answer: { status: 200, schema: paymentPageSchema },
    problems: ['invalid-request', ...noTerminal, 'payments-not-available'],
  },
  getPayment: {
    method: 'get',
    path: '/merchants/{merchantId}/payments/{paymentId}',
    summary: 'One attempt as it stands now.',
    scope: 'payments:read',
    answer: { status: 200, schema: paymentSchema },
    problems: ['merchant-not-found', 'payment-not-found', 'payments-not-available'],
  },
  createCommand: {
    method: 'post',
    path: `${TERMINAL}/commands`,
    summary: 'Has a terminal do something, once for each key.',
    scope: 'commands:write',
    headers: commandHeadersSchema,
    body: commandOrderSchema,
    answer: { status: 202, schema: commandSchema },
    problems: [
      'invalid-request',
      ...noTerminal,
      'terminal-offline',
      'command-in-progress',
      'payment-in-progress',
      'idempotency-key-reused',
      'not-supported',
    ],
  },
  getCommand: {
    method: 'get',
    path: '/merchants/{merchantId}/commands/{commandId}',
    summary: 'What became of a command.',
    scope: 'commands:write',
    answer: { status: 200, schema: commandSchema },
    problems: ['merchant-not-found', 'command-not-found'],
  },
  getCampaign: {
    method: 'get',
    path: '/campaigns/{campaignId}',
    summary: 'An update that is rolled out, with its limits.',
    scope: 'terminals:read',
    answer: { status: 200, schema: campaignSchema },
    problems: ['campaign-not-found'],
  },
};

/** Any operation may end in these. */
export const COMMON_PROBLEMS: readonly ProblemCode[] = [
  'unauthorized',
  'forbidden',
  'too-many-requests',
  'unavailable',
];
