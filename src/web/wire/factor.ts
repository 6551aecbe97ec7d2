import { z } from 'zod';

export const factor = z.object({
  isOn: z.boolean(),
  /** Without one this person may do nothing. */
  isNeeded: z.boolean(),
  codesLeft: z.number(),
});
export type Factor = z.infer<typeof factor>;

export const begun = z.object({
  secret: z.string(),
  address: z.string(),
  /** Rows of 0 and 1: what a phone's camera reads. */
  picture: z.array(z.string().regex(/^[01]+$/)),
});
export type Begun = z.infer<typeof begun>;

export const recoveryCodes = z.object({ codes: z.array(z.string()) });

export const factorPath = '/desk/api/account/factor';
export const factorDo = (what: 'begin' | 'confirm' | 'remove') => `${factorPath}/${what}`;

/** The password was right, and a code is wanted too; undefined: signed in. */
export const signInAnswer = z.object({ wants: z.literal('code') }).optional();
