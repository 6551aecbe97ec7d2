/** When the merchant told that the Wi-Fi is fine, that the power was switched off and on since the update is out, and that the charge will do. */
export interface Prepared {
  readonly network?: string | undefined;
  readonly power?: string | undefined;
  readonly charge?: string | undefined;
  /** When a charge that will do was last told, in a walk too. */
  readonly charged?: string | undefined;
  /** When a charge of theirs was last said to do, though it was asked: 充電30なんだけどいける? */
  readonly judged?: string | undefined;
  /** When the update was last told to stand on the screen. */
  readonly shown?: string | undefined;
  /** Of several terminals the one that shows it. */
  readonly shownOn?: string | undefined;
}
