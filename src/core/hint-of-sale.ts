/** What a sale is told to be that is well, to come, or of elsewhere: none that has stopped. */
export type HintOfSale =
  | 'saleWell' // a sale is over and well, and no more is told
  | 'saleSolved' // one that had stopped on another day
  | 'saleInCash' // the same, and it was paid in cash
  | 'saleOff' // none was made after all
  | 'nobodyThere' // who was there has left, or nobody is there now
  | 'freeNow' // and so the update is wished for, or leave for it
  | 'onceFree' // the same, once the sale is over
  | 'saleSoon' // one comes first, told or asked
  | 'asksSales' // where a day's are seen
  | 'asksPlace' // of a button, or where a card is held
  | 'asksOffThen' // may it be switched off once the sale is over?
  | 'fearsFailure' // of the update
  | 'wantsNoFailure' // the same, and how it is done is asked
  | 'saleElsewhere'; // of another shop or another day;
