/** What a message tells or asks of a payment. Of one that may be taken again each counts as little as it can (fact `payment`). */
export type SignOfPayment =
  // Of what it speaks.
  | 'ofPayment'
  | 'ofCustomer' // the customer's side is told of
  | 'ofHistory' // the payment history is
  | 'mayBeOfPayment' // something fails, hangs or has changed, and nothing is named
  | 'paymentAhead' // of one that has not begun
  | 'noPayment' // none is in doubt, or meant
  | 'noneBegun' // none was begun at all
  | 'midSale' // one is under way now
  // What has happened to it.
  | 'mayHaveBegun' // what is done with one once it is begun
  | 'cardPresented' // the customer's card or phone was held to the terminal
  | 'rangButFailed' // it sounded as if it was read, and the screen says otherwise
  | 'paidElsewhere' // on another terminal
  | 'retryWorked' // one, or a second try of it, went through just now, and nothing speaks against it
  | 'wentWell' // one went through at once, and nothing is asked
  | 'takenTwice' // a customer was charged twice
  | 'takenAgain' // something was done once more, perhaps a payment
  | 'takenBesides' // surely a payment, or cash or another card was taken for it
  | 'paidOtherwise' // cash or another card was
  | 'inPart' // only some of it was paid
  | 'voidStopped' // a void or a refund stopped, or may not have come to its end
  | 'otherAmount' // it shows another amount
  | 'doubtsRetry' // speaks against a payment taken again
  // What may tell so.
  | 'tellsAnything' // more than kind words, looking and waiting
  | 'tellsPaid' // something of money that may be that the sale is paid
  | 'noticeCame' // all of it that may be of money is that a notice has come
  | 'tellsBeside' // a sentence of nothing known, beside others
  | 'tellsBesideWaiting' // more than that somebody waits, and of the update, in a language where less is known
  // Nothing but an answer of the check.
  | 'saysFailed' // with all the others
  | 'saysUnpaid'
  | 'saysNotTaken'
  | 'asksAnswer' // such an answer asked, so none
  // In place of an answer.
  | 'looksNow' // somebody looks, or will
  | 'notLookedYet'
  | 'nothingShown' // on the customer's side
  | 'deniesPaid' // nothing, to its last word, but that it failed or that no sign of a charge is seen
  | 'beginsAnew' // the check is wished from its beginning
  | 'tellsSale' // its amount or time
  | 'tellsDetails' // amount, time and kind, as staff ask for
  | 'asksMeaning' // what a word of the history means
  | 'whoseEntry' // two stand there, of two customers
  | 'asksWhoseHistory' // which terminal's is to be looked at
  | 'asksIfFailed' // is another state as good as a failure?
  | 'asksToGoOn' // may it be taken now, then?
  | 'asksIfPaid'
  | 'asksVoid'
  | 'hurries' // and says more
  | 'inHaste'
  // Only supposed of one.
  | 'supposesCut'
  | 'supposesMidSale' // the same, or what may come of the update in the midst of one
  | 'supposesSuccess'
  | 'supposesUnknown'
  | 'asksMoneyBack'
  | 'callsLater' // the call about it is to wait
  // Beside one in doubt.
  | 'otherSale' // one of another customer, that is to come
  | 'otherStopped' // that one has stopped as well
  | 'paysComer' // may who has come pay now?
  | 'wouldPay' // somebody would like to pay, and nothing else is told
  | 'asksWhatToTell' // a customer
  | 'tellsForStaff' // by what means it was paid, or that the customer can be reached
  | 'asksToFollow' // a customer who has left, or is to be held
  | 'asksIfAppears' // will the history still show it?
  | 'asksIfToLook' // at the history, and nothing else is told
  | 'asksToGiveBack' // money, or the difference
  | 'leavesFirst' // what is open is left, and something else is said
  // Of payments in general.
  | 'brokenDown' // the terminal does not work
  | 'takesNoPayment' // so that nothing can be paid
  | 'wantsPayment' // to take one is wished, asked or announced
  | 'asksToPay' // may payments be taken, not whether one may be taken again
  | 'asksToPayNow' // the same, of none that may have begun
  | 'asksMayPay' // can payments be taken, or the shop be opened, asked so that はい is the answer
  | 'asksMeanwhile' // on another terminal, while one is updated
  | 'asksForCustomer' // what to tell who has only a card
  | 'otherMeans' // cash or another card instead
  | 'takesCash' // from now on
  | 'asksCash' // may cash be taken?
  | 'asksCashOnly' // take cash only?
  | 'asksOtherMeans'; // does QR go, say, and no more?
