/** What some wordings plainly ask, in so few words that the examples weigh too little; null for all others. Expects folded text. */
export function plainlyAsked(text: string): string | null {
  const close = text.replaceAll(' ', '');
  if (NOW_IN_TIME.test(close) && !OF_ELSE.test(close)) return 'update.timing';
  if (PAID_BUT.test(close) && !OTHER_DEBIT.test(close)) return 'app.payment_interrupted';
  return PLAIN.find(([, words]) => words.test(close))?.[0] ?? null;
}

/** PayPayは引かれたのに端末は戻った: the customer's side shows paid, and the terminal does not. */
const PAID_BUT =
  /(?:お?客(?:さん|様|さま)?|paypay|ペイペイ|カード|残高|電子マネー|suica|スイカ|アプリ|スマホ|お金|代金)[^。?]{0,10}(?:引かれ|引き落とされ|払われ|支払われ)(?:た|て(?:い)?(?:る|た|ます|ました)|とる|ました)(?:のに|けど|が|んだけど|んですが|んですけど|って)[^。?]{0,16}(?:端末|機械|画面|ホーム|アプリ|戻っ|落ち|消え|エラー|失敗|履歴|出て?(?:こ)?ない)/u;

/** いまからやってもむり?: of the update, where nothing else is named. */
const NOW_IN_TIME =
  /(?:今|いま|これ)から(?:でも)?(?:端末)?(?:の|を|が|は)?(?:更新|アップデート|やっ|やる|始め|はじめ|して|しても|じゃ|では|だと)[^。?]{0,8}(?:(?:む|無)[り理]|間に合|間にあ|まにあ|遅い|おそい|手遅れ|セーフ)/u;
const OF_ELSE = /会計|決済|電話|予約|返金|振込|入金|配達|申し?込|契約|開店|充電/u;

const OTHER_DEBIT = /手数料|月額|料金|家賃|電気|税|口座|サブスク|会費/u;

const UPDATE = '(?:更新|アップデート|バージョンアップ)';
const MAY = '(?:いい|良い|よい|ええ|大丈夫|ok|平気)(?:です)?(?:か(?:な|ね)?)?[?。!]*$';

const PLAIN: readonly (readonly [topic: string, words: RegExp])[] = [
  [
    'app.payment_interrupted',
    /^(?:決済|会計|支払い)(?:中|の途中)?(?:が|で|に|の|も)?エラー(?:が|に|と|って)?(?:出(?:た|ました|て(?:い)?(?:る|ます)|てます)|なった|なりました|なって(?:る|ます)|です|だ)?[。!]*$/u,
  ],
  [
    'oos',
    new RegExp(
      `^(?:この|今回の|端末の)?${UPDATE}(?:するの)?(?:に|って|で|は|の)*(?:お金|費用|料金|代金)(?:が|は|も|って)?(?:かか(?:る|り)|い(?:る|り)|要|取|発生|必要|いくら)`,
      'u',
    ),
  ],
  [
    'fleet.status',
    new RegExp(
      `^(?:うちは)?(?:もう|既に|すでに)?${UPDATE}(?:は|が|を|も)?(?:した|済み|済んだ|終わった|終わってる|終えた)の?(?:店|端末|ところ|お店)(?:は|って|なら)?(?:もう)?(?:何も|なにも)(?:しなくて|せんで)も?`,
      'u',
    ),
  ],
  [
    'os.skip',
    new RegExp(`\\d日[^。?]{0,20}\\d日(?:で|に(?:${UPDATE})?(?:して|やって))も${MAY}`, 'u'),
  ],
  [
    'update.timing',
    new RegExp(`^(?:今日|本日|今夜|今晩)(?:に|中に|のうちに)?${UPDATE}しても${MAY}`, 'u'),
  ],
  // カードの機械がなんか変わるって聞いたんですけどいつから: of no terminal's state.
  [
    'update.when',
    /^(?!.*(?:いつまで|修理|返却|契約|故障|届)).*(?:カード|クレジット|決済|お店|うち)?(?:払い)?の?(?:機械|端末|きかい)(?:が|は|の|って|も|を)?(?:なんか|何か)?(?:変わ|かわ|新しくな|あたらしくな|切り替|切替|入れ替|入替)[^。?]{0,18}(?:いつ|何日|何月)(?!まで)/u,
  ],
  [
    'update.how',
    /(?:機械|きかい|端末)(?:を|の)?(?:新しく|あたらしく)する(?:ボタン|ぼたん|方法|やり方|の(?:は)?どう)/u,
  ],
  [
    'prep.network',
    /(?:電波|wifi|wi-fi|ネット|回線|通信)(?:が|の|は)?(?:悪|弱|遅|わる|よわ|おそ)[^。?]{0,12}(?:進み|更新|ダウンロード|すすみ)(?:が|は|も)?(?:遅|おそ|のろ)/u,
  ],
  ['os.deadline', /今日中(?:じゃ|で)ないと(?:まずい|だめ|ダメ|あかん|いけない|無理)/u],
  ['os.deadline', /업데이트(?:를)?안하면[^?]{0,8}(?:결제|카드)/u],
  ['os.skip', /업데이트(?:를)?(?:지금|오늘|당장)?안해도/u],
  ['flow.update', /^(?:我)?(?:想|要)(?:做|要)?更新(?:终端|设备|一下)?[。!]*$/u],
];
