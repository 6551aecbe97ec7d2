import type { Asked } from './topics.ts';
import { isPayment } from './zones.ts';
import { sieved } from './sieve.ts';

/** Asks where a thing is seen, or how it is looked at (どこを見ればいいですか), and names nothing that we know the place of. */
export function asksWhere(text: string): boolean {
  const said = text.normalize('NFKC');
  const sentences = [said, ...SENTENCE.split(said)];
  return sentences.some((one) => WHERE.test(one) || WHERE_ABROAD.test(one)) && !NAMED.test(said);
}

/** 履歴ってどこ? お客さん席で待ってるんです. */
const SENTENCE = sieved(/(?<=[?。!])\s*/u);
const SEEN =
  '(?:見|み[たてるれりん]|出|で[てとる]|ある|あん|あり|あっ|おし|押|書|かい|載|のっ|表示|映|うつ|確認|わか|分か|探|さが)';
const WHERE = sieved(
  new RegExp(
    [
      `(?:どこ|何処|ドコ|どちら(?=に|です|を見|で見|[?。]|$)|どのへん|どの辺|どの(?:あたり|画面|場所|ページ|ボタン|マーク))(?!に?も|でも|が悪|から(?!見|開|確認|入る|たど)|へ|まで)[^。?\\n]{0,14}${SEEN}`,
      '^(?:え|あの|それ|これ|で|いや)?[、は]?[^。?\\n]{0,8}?(?:どこ|何処|ドコ)(?:です|なん|や|だ|なの|やねん|よ|ねん)?[かのん]?[?。!]*$',
      '(?:見方|見かた|みかた|(?:開き|切り|入れ|押し|つけ|消し)(?:方|かた)|ひらきかた|場所)[^。\\n]{0,6}(?:わか|分か|知ら|教え|どこ|どう|何|[?]|$)',
      '(?:確認する|見る|調べる|確かめる)(?:方法|やり方)(?:は|が|って|も)?(?:あ|な|教え|わか|分か|知|[?]|$)',
      '電源(?:を)?(?:切る|入れる|落とす|消す)(?:の|こと|に)?(?:って|は)?[^。?\\n]{0,3}どう(?:や|し)',
      '(?:どう(?:やっ|し)て|どない(?:し|やっ)て|どうやったら)[^。\\n]{0,4}(?:見|み[るれ]|開|ひら|確認|出[すしせ])',
    ].join('|'),
    'u',
  ),
);
const WHERE_ABROAD = sieved(
  /\bwhere (?:do|can|is|are|should|to)\b|\bhow (?:do|can) i (?:see|check|find|open|look)|\bhow (?:(?:do|can|should|to|will) (?:i |we |you )?)?(?:check|know|start|begin|connect|press|do (?:it|that|this)|(?:switch|turn|power) (?:it )?(?:off|on)|restart|reboot|go (?:back )?(?:to )?(?:the )?home)\b|\b(?:which|what) button\b|\bwhere (?:press|tap|click|see|find)\b|在哪|哪里(?:可以|能)?(?:看|找|显示|按|点|关|开|更新)|[按点](?:哪|什么)|哪个(?:键|按钮|按键)|怎么(?:看|开始|关|开机|重启|重开|连|弄|操作|按|回|知道|确认)|어디(?:에서|에|서|를|을)?\s?(?:봐|보|봄|나와|나오|있|확인|눌|누)|어떻게\s?(?:봐|보|확인|시작|꺼|끄|켜|재시작|연결|돌아가|알아|알\s?수|눌|누르|하[나는]|해)|(?:어느|어떤|무슨)\s?버튼/iu,
);

/** Of these the place is known, or asked of somebody else. */
const NAMED = sieved(
  /通知書|明細|書類|請求書|領収|売り?上げ?|メール|マイページ|電話|番号|窓口|聞[けくい]|きけ|相談|問い?合|サポート|買|売|送|振込|入金|手数料|契約|申し?込|担当|お?店|statement|e-?mail|phone|\bcall\b|客服|邮件|电话|메일|전화|명세/iu,
);

/** 決済履歴 is only one of the things that are looked for: where nothing, or something else, is named, no payment is in doubt. */
export function withoutPaymentUnnamed(asked: Asked, text: string): Asked {
  const isOther = IS_OVER.test(text) || (asksWhere(text) && isOfElse(text));
  if (!asked.topics.some(isLookedFor) || !isOther) return asked;
  const topics = asked.topics.filter((topic) => !isLookedFor(topic));
  const offered = [...asked.topics.filter(isPayment), ...asked.suggested];
  const suggested = topics.length > 0 ? asked.suggested : [...new Set(offered)];
  return { ...asked, topics, suggested };
}

/** How do I know if it's finished?, and of nothing that is paid. */
const IS_OVER = sieved(
  /^(?!.*(?:pay|charg|card|transaction|sale|customer)).*\bhow (?:do|can|will|would) (?:i|we) (?:know|tell)\b[^.?]{0,12}\b(?:it|update)(?:'s| is| has)? (?:been )?(?:all )?(?:finished|done|over|complete|updated)/iu,
);

function isLookedFor(topic: string): boolean {
  return isPayment(topic) || topic === 'statement';
}

/** Words for asking and for looking alone, or for something of the update. */
function isOfElse(text: string): boolean {
  if (OF_PAYMENT.test(text)) return false;
  const rest = text.normalize('NFKC').replaceAll(ONLY_ASKING, '');
  return OF_UPDATE.test(text) || !NOUNS.test(rest);
}

const NOUNS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}a-z]/iu;
const ONLY_ASKING =
  /何処|どこ|ドコ|見方|見|出|書|載|映|表示|確認|調べ|確かめ|方法|分|場所|画面|端末|機械|探|教|言|\b(?:where|should|can|do|is|are|to|i|see|look|find|it|this|that)\b|在|哪里?|看|找|可以|能|显示|어디(?:에서|에|서)?|봐(?:요)?|보(?:나요|면|여요)|나와(?:요)?|있(?:어요|나요)/giu;
const OF_UPDATE = sieved(
  /(?:終わっ|おわっ|済ん|完了し)(?:た|だ|て|と|ちょ)|更新|アプデ|アップデート|バージョン|充電|電池|バッテリー|電源|再起動|wi-?fi|ネット/iu,
);
const OF_PAYMENT = sieved(
  /履歴|りれき|けっさい|かいけい|払|引か|引き?落|決済|会計|取引|勘定|カード|通った|円|金/u,
);
