import type { HintOfWalk } from './hint-of-walk.ts';

/** What is asked of the dialog that comes at every link-up. */
export type HintOfDialog =
  | HintOfWalk
  | 'ofDialog' // it is named
  | 'dialogCame' // and what is to be done now
  | 'onlyDialog' // and nothing else is said
  | 'dialogAtSale' // it has come as somebody was about to take a payment
  | 'asksIfGone' // does it go away with the update?
  | 'asksIfStays' // or come after it?
  | 'asksIfComes' // tomorrow, or again
  | 'asksIfAmongGuests' // お客様の前で出ますか
  | 'asksSkippedOnce' // is it gone once it was skipped?
  | 'asksHowOften' // may it be skipped?
  | 'asksToHide'
  | 'asksToPress' // to update
  | 'ofItsButton' // 更新ボタン, which begins it
  | 'asksToClose'
  | 'cannotSkip' // スキップできません
  | 'asksButton' // which one
  | 'showsThatError' // まさにそのエラーが出てます
  | 'noErrorShown'; // エラーは出てない
