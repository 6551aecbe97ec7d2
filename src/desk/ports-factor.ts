import type { Doer, StaffMember } from './ports.ts';

/** Something a member has, beside the password that they know. */
interface Factor {
  /** null: none is in force. */
  readonly secret: string | null;
  /** One is in force, and this process has no key that opens it: a code of the app is no proof here. */
  readonly isLocked?: boolean;
  /** One that was shown to them and not tried yet. */
  readonly pending: string | null;
  /** Recovery codes that were not used. */
  readonly codesLeft: number;
}

/** Second factors of members. */
export interface FactorStore {
  /** null: they never had one. */
  factor(memberId: string): Promise<Factor | null>;
  /** What is in force stays so until the new one was tried. */
  beginFactor(memberId: string, secret: string): Promise<void>;
  /**
   * The secret that was shown is in force from now on, with new recovery codes, and all other sessions end; `step` is
   * used up. False: another was shown meanwhile.
   */
  confirmFactor(
    secret: string,
    step: number,
    recoveryDigests: readonly string[],
    keptSession: string,
    doer: Doer,
  ): Promise<boolean>;
  /** Uses a step of time up; false: it, or a later one, was used before. */
  useStep(memberId: string, step: number): Promise<boolean>;
  /** Uses a recovery code up, and records it; false: there is no such code. */
  useRecoveryCode(
    member: Pick<StaffMember, 'id' | 'name'>,
    digest: string,
    doer: Doer,
  ): Promise<boolean>;
  removeFactor(doer: Doer): Promise<void>;
  /** The secrets in force, as they are kept. */
  factorSecrets(): Promise<readonly { readonly memberId: string; readonly secret: string }[]>;
  /** Keeps the same secret otherwise; nothing, where another one has taken its place. */
  changeFactorSecret(memberId: string, from: string, to: string): Promise<void>;
}
