export interface AndroidShop {
  /** The last part of their names. */
  readonly devices: readonly string[];
}
