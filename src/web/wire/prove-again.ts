import { z } from 'zod';

/** What the server says where an open page is not proof enough. */
export const proofAsked = z.object({
  code: z.literal('proveAgain'),
  by: z.enum(['provider', 'password', 'passwordAndCode']),
});
export type WayToProve = z.infer<typeof proofAsked>['by'];

export const provePath = '/desk/api/session/again';
export const proveAtProviderPath = `${provePath}/provider`;

/** Asks whoever sits here to prove who they are; false: they would not. */
type AskProof = (by: WayToProve) => Promise<boolean>;

let asker: AskProof | null = null;
let underWay: Promise<boolean> | null = null;

/** From now on `ask` is what asks them; gives how to end that. */
export function askProofWith(ask: AskProof): () => void {
  asker = ask;
  return () => {
    if (asker === ask) asker = null;
  };
}

/** Whether they have proven it; several requests at once ask one time. */
export async function hasProven(by: WayToProve): Promise<boolean> {
  if (asker === null) return false;
  underWay ??= asker(by).finally(() => {
    underWay = null;
  });
  return await underWay;
}
