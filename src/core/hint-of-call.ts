/** What is asked or told of a call of staff that is booked. */
export type HintOfCall =
  | 'asksCallTime' // 何時だっけ: the call may be meant, where it was spoken of last
  | 'asksCall' // the same, or who calls and whether they will: by its name
  | 'asksIfCalled' // 折り返しってもらえるの?: whether it is done, and no wish yet
  | 'asksCallLength'
  | 'ifCallMissed'
  | 'missedCall' // 電話出れなかった: one that has come
  | 'repliesYet' // 返事まだ?
  | 'noHurry' // 返事は明日でいい
  | 'asksWhoAnswers' // 担当者の名前は?
  | 'lineBusy' // 話し中, つながらない: of a phone, where its number was told last
  | 'namesShop' // 店は鳥よし: its name beside more
  | 'tellsShopName';
