import { z } from 'zod';
import type { FleetCommand } from '../fleet/contract-command.ts';
import type { ProblemCode } from '../fleet/contract-problem.ts';

/** What becomes of the commands that are sent from here on. `late`: done, but the terminal's report comes later. `lost`: done, but the answer does not get through. */
export const commandMoodSchema = z.enum(
  [
    'ok',
    'late',
    'failed',
    'expired',
    'cancelled',
    'untracked',
    'offline',
    'busy',
    'paying',
    'unsupported',
    'lost',
  ],
  { error: 'ok, failed, expired, cancelled, untracked, offline などのどれかにしてください。' },
);

export type CommandMood = z.infer<typeof commandMoodSchema>;

/** The refusal that a mood stands for; null: the command is taken. */
export function refusalBy(mood: CommandMood): ProblemCode | null {
  switch (mood) {
    case 'offline':
      return 'terminal-offline';
    case 'busy':
      return 'command-in-progress';
    case 'paying':
      return 'payment-in-progress';
    case 'unsupported':
      return 'not-supported';
    case 'ok':
    case 'late':
    case 'failed':
    case 'expired':
    case 'cancelled':
    case 'untracked':
    case 'lost':
      return null;
  }
}

/** What is told of a command when it is taken, and when somebody asks for it later. */
export function statusesBy(
  mood: CommandMood,
): readonly [FleetCommand['status'], FleetCommand['status']] {
  switch (mood) {
    case 'late':
      return ['PENDING', 'SUCCEEDED'];
    case 'failed':
      return ['PENDING', 'FAILED'];
    case 'expired':
      return ['PENDING', 'EXPIRED'];
    case 'cancelled':
      return ['SENT', 'CANCELLED'];
    case 'untracked':
      return ['ACCEPTED_UNTRACKED', 'ACCEPTED_UNTRACKED'];
    case 'ok':
    case 'lost':
    case 'offline':
    case 'busy':
    case 'paying':
    case 'unsupported':
      return ['SUCCEEDED', 'SUCCEEDED'];
  }
}
