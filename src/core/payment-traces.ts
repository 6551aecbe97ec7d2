/** What a talk has left of payments that may have been begun: each counts for a time (`stillCounts`). */
export interface PaymentTraces {
  /** When a reply last guessed that a payment may have stopped, or something unnamed had. */
  readonly paymentGuessedAt?: string | undefined;
  /** The same, of replies alone: what is not understood since may be of that payment. */
  readonly stopGuessedAt?: string | undefined;
  /** The message that it was said to had no word of a sale, of a customer or of what fails (途中で寝てもいい?). */
  readonly isGuessIdle?: true | undefined;
  /** When a reply last said what holds if one has stopped. */
  readonly ifStoppedAt?: string | undefined;
  /** When something was last told to have frozen, gone off or failed, and not the update: it may have been a sale's. */
  readonly brokeAt?: string | undefined;
  /** The same of a screen, a reader or the power, until it is told whether a sale was under way. */
  readonly stalledAt?: string | undefined;
  /** The same of whatever else of the terminal was told to fail. */
  readonly failedAt?: string | undefined;
  /** When a message was last answered without being understood: it may have told of a sale. */
  readonly unreadAt?: string | undefined;
  /** It was a picture, and nothing else that was not understood before it. */
  readonly isUnreadSeen?: true | undefined;
  /** When an update was last told to be seen (更新の画面が出た, 更新ボタン押しました), which is none or may run, until that is told. */
  readonly shownAt?: string | undefined;
  /** When somebody was last told to be at the counter, until it is told that they have gone, or whether they pay. */
  readonly thereAt?: string | undefined;
  /** When no sale was last told to be under way: what broke before it is none's. */
  readonly noSaleAt?: string | undefined;
  /** When a sale was last named, and nothing told of it (お会計なんですけど): what fails next is that. */
  readonly saleNamedAt?: string | undefined;
  /** When a payment was last named by a word of its own, whatever was told or asked of it. */
  readonly paymentNamedAt?: string | undefined;
  /** When a sale was last told to be taken on another terminal, beside an update, and not told to be over. */
  readonly saleThereAt?: string | undefined;
  /** When the merchant last told of a payment that was begun. */
  readonly paymentBegunAt?: string | undefined;
  /** It was only guessed from what was done once more, and no sale was named: a denial drops it. */
  readonly isBegunGuessed?: boolean | undefined;
  /** When something was last told to have failed, or asked why, and no word was of what (昨日失敗した). */
  readonly failedUnnamedAt?: string | undefined;
  /** When a button was told to be pressed once more, until it is asked how many of that sale the history shows. */
  readonly pressedAgainAt?: string | undefined;
  /** The terminal that it was begun on, where that one alone was named. */
  readonly paymentBegunOn?: string | undefined;
  /** When the try that was allowed last was told to be made (やってみます): it may have run since. */
  readonly tryToldAt?: string | undefined;
  /** When its check was last left, taken back from staff or given back by them, without an outcome; until it is looked at. */
  readonly checkLeftAt?: string | undefined;
  /** When one that was told, or whose check was left, was last looked at by staff, or by the merchant before a walk. */
  readonly doubtOverAt?: string | undefined;
  /** Since when one is in doubt without a break, as far as it was told. */
  readonly doubtSince?: string | undefined;
  /** When a sale was last told to be under way, ahead of a restart, and no other was in doubt. */
  readonly underWayAt?: string | undefined;
  /** When the merchant last told that more than one has stopped. */
  readonly severalToldAt?: string | undefined;
  /** When the sale of the next customer, or of another, was told to have stopped. */
  readonly nextStoppedAt?: string | undefined;
  /** What else was told beside that payment, and when, whose outcome may be meant as well; asked about once. */
  readonly besidePayment?: BesidePayment | undefined;
  /** A sale that is about to be taken, as was told or allowed last. */
  readonly saleAhead?: SaleAhead | undefined;
}

/**
 * `told`: it is taken now; `asked`: only whether payments can be; `over`: told to be over, which the next word may take back; `past`:
 * the same, and of another thing was spoken since.
 */
export interface SaleAhead {
  readonly is: 'told' | 'asked' | 'over' | 'past';
  readonly at: string;
  /** That it may have stopped was only supposed when it was told, and no other was in doubt: told to be over, nothing is. */
  readonly isAlone?: boolean;
  /** Something was said since that may be that it has stopped, or is not over after all: no update is begun before it is. */
  readonly isDoubted?: boolean;
  /** Somebody came to the counter in a walk, and no word was of a sale. */
  readonly isComer?: boolean;
  /** It was asked whether it may be taken (お客さん来たけど会計していい?), and not told that it is. */
  readonly isAsked?: boolean;
  /** And in the walk that it was let go from: that goes on once its end is plain. */
  readonly isUnclear?: boolean;
  /** By card or another means that the terminal reads, as was told. */
  readonly isByCard?: boolean;
  /** The terminal that it is taken on, where that was named: it stays open while another one updates. */
  readonly on?: string | undefined;
  /** The update was promised for when it is over. */
  readonly isThenUpdate?: boolean;
}

export interface BesidePayment {
  /** `talk`: the update, or why the history is not seen, while it was looked at; `pick`: an answer chosen only to go on; `success`: one that was asked about; `now`: it is in hand, and none was told to have stopped. */
  readonly what: 'sale' | 'update' | 'talk' | 'pick' | 'success' | 'now';
  readonly at: string;
}
