import { rewriting, type WordTable } from './wordings.ts';

/**
 * card tap したら freeze した, 刷卡中 画面止まった: the English and Chinese of a sale and of what breaks it off, in a Japanese sentence, as it is said in
 * Japanese. What stands in a phrase of its own tongue (payment failed) stays.
 */
export const inOwnWords: (text: string) => string = rewriting(table());

function table(): WordTable {
  const next = '(?=\\s*(?:[ぁ-んァ-ヶー一-龠、。!]|$))';
  const ends = '(?=\\s*(?:[、。!]|$))';
  const isPaidWith =
    '(?:cards?|カード|クレカ|スマホ|phone|suica|nfc|qr(?:コード)?|バーコード|お?客(?:さん|様)?)[^。?更]{0,6}';
  const isPressed =
    '(?:button|ボタン|skip|スキップ|update|更新|アプデ|アップデート|screen|画面|app|アプリ|icon|アイコン|案内|通知|あとで|later)[^。?]{0,10}';
  const words: readonly (readonly [string, string])[] = [
    [`\\b(?:freeze|froze|frozen|hang|hung)${ends}`, 'フリーズした'],
    [`\\b(?:freeze|froze|frozen|hang|hung)${next}`, 'フリーズ'],
    ['\\b(?:stop(?:ped)?|stuck)\\s*(?:した|になった|しちゃった|して(?:い)?る)', '止まった'],
    ['\\b(?:stop(?:ped)?|stuck)\\s*(?:し|になり|して(?:い)?)まし?た', '止まりました'],
    [`\\b(?:stopped|stuck)${ends}`, '止まった'],
    [
      '\\bcrash(?:ed)?\\s*し(?=た|て|まし)|\\b(?:off|shutdown)\\s*(?:に|と)?[なし]っ?(?=た|て)',
      '落ち',
    ],
    [`\\bcrash(?:ed)?${ends}`, '落ちた'],
    [`\\bblack ?(?:out|screen)?${next}`, '真っ暗'],
    [`\\bscreen${next}`, '画面'],
    [`(?<=${isPaidWith})\\btap${next}`, 'タッチ'],
    [`(?<=${isPressed})\\btap${next}`, 'タップ'],
    [`\\btap${next}`, 'タッチ'],
    ['\\bswipe\\s*し', '通し'],
    [`\\bswipe${next}`, '読み取り'],
    ['\\b(?:insert|dip)\\s*し', '差し'],
    [`\\binsert${next}`, '挿入'],
    [`(?<=${isPaidWith})\\bscan${next}`, 'スキャン'],
    [`(?<!\\b(?:sim|sd|gift|point|member|business) ?)\\bcards?${next}`, 'カード'],
    [`\\b(?:credit|debit) (?=カード)`, 'クレジット'],
    [`\\b(?:payments?|transactions?)${next}`, '決済'],
    [
      '(?<!(?:usen|apple|google|paypay|rakuten|line|au|d)[\\s-]?)\\bpay(?=\\s*(?:中|し[たてよ]))',
      '支払い',
    ],
    [`\\bcheck-?out${next}`, '会計'],
    [`\\b(?:customers?|guests?)${next}`, 'お客さん'],
    ['刷卡了(?![吗嘛没])', 'カード通した'],
    ['刷卡(?=中(?!心)|途中|最中|の|し[たて])', 'カード払い'],
    ['(?:付款|支付)(?=中(?!心)|途中|最中|の|し[たて])', '支払い'],
    ['(?:收款|结账|结帐|買單|买单)(?=中(?!心)|途中|最中|の|し[たて])', '会計'],
    [`(?:死机|卡住)(?:了|した)?${ends}`, 'フリーズした'],
    [`黑屏(?:了|した)?${ends}`, '真っ暗になった'],
  ];
  return words.map(([from, to]) => [new RegExp(from, 'giu'), to]);
}
