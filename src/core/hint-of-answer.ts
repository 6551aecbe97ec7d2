/** Few words behind an answer, which only that answer can place. */
export type HintOfAnswer =
  | 'allAlong' // さっきからずっと
  | 'leftUntouched' // 触ってない, 何もしてない
  | 'noChange' // 直らない, 何も変わってない, ホーム画面のまま
  | 'staysDark' // つかない, ランプはついてる
  | 'mayBeFlat' // 充電切れかも
  | 'appearedNow' // 案内でてきた
  | 'usesOther' // じゃあ隣のレジでやる, もう一台ある
  | 'saysMeans' // クレジットって言ってる
  | 'beganAgain' // 勝手に動いてる, また始まった
  | 'asksToLend' // 貸してくれないの
  | 'comesAgain' // また出た
  | 'cannotReturn' // 戻れない, ボタンがない
  | 'wasDoneSo' // ちゃんと最後までやった, 完了って出てた
  | 'picksFirst' // 一番上のやつ, of a list
  | 'picksSecond'
  | 'picksThird'
  | 'mayHaveOpened' // 開いたかも
  | 'yesAndWhen' // yes this morning at 9: and no more
  | 'yesJustNow' // はい、今朝9時と、いまもう一回: the same, and now
  | 'allFine' // 全部大丈夫
  | 'showsNumber' // 番号が出てる, E-05って: of an error
  | 'onlyNumber' // 63
  | 'opensNot' // 開かない, また閉じた
  | 'asksToReopen' // もう一回開いていい?
  | 'wasUpdating'; // うん更新してた
