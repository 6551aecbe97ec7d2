/**
 * English and Korean as they are written out, and Chinese in the words of the mainland: pls b4 d updet is please before the
 * update, 업뎃 어케 is 업데이트 어떻게, 略過 is 跳过.
 */
export function spelledOut(text: string): string {
  const english = LATIN.test(text) ? englishOut(text) : text;
  const korean = HANGUL.test(english) ? rewritten(english, KOREAN) : english;
  return HAN.test(korean) ? rewritten(korean, CHINESE) : korean;
}

type Table = readonly (readonly [RegExp, string])[];

function rewritten(text: string, table: Table): string {
  return table.reduce((whole, [from, to]) => whole.replaceAll(from, to), text);
}

const LATIN = /[a-z]/iu;
const HANGUL = /\p{Script=Hangul}/u;
const HAN = /\p{Script=Han}/u;

function englishOut(text: string): string {
  const words = text.replaceAll(WORD, (word) => FULL.get(word.toLowerCase()) ?? word);
  return rewritten(words, BESIDE);
}

/** A word of its own: neither an address nor a letter of another (a.m., wi-fi). */
const WORD = /(?<![\w@.'’/-])[a-z0-9]+(?![\w@'’/-]|\.[a-z])/giu;

/** Each word, and how it is typed in haste, by ear or by mistake. */
const FULL: ReadonlyMap<string, string> = new Map(
  `
  you u yu | your ur | please pls plz plss pliz plis plez pleas plese kindly | thanks thx tnx tks thnx thanx thks thankz tq tysm
  before b4 befor bfore bfr | the d da teh | this dis | that dat | with wid wth | what wat wut wht whut wats | when wen whn
  where wer whr | how hw | have hv hav hve | should shud shld shuld | could cud cld | would wud wld | because coz cuz cos bcoz bcuz bcz bcos becoz
  people ppl | can cn | not nt | need nid ned | again agn agen | until til untill untl | about abt | message msg msgs | good gud
  charge chg chrg chrge | charged chgd chrgd | charger chgr chrgr | battery batt btry batery batterry battry baterry bttry baterie
  percent pct prcnt percnt | minutes mins minit minits minuts minuites minutos | minute minuite | hour hr | hours hrs
  night nyt nite | tonight 2nyt 2nite tonyt tonite 2night | today 2day | tomorrow 2moro 2mrw tmr tmrw tomoro tomorow tommorow tommorrow tomm 2morrow
  morning mrng mornin | yesterday yest ystrday | payment pymt pymnt paymnt payement paymet pmt payt | transaction trx txn transac trans
  customer costumer custumer custmer customr cust costomer | update updet updat updte apdate upadte udpate uptade updait opdate updation upd8 updade
  updating updeting updatting apdating | updated updeted upated updatd | machine machin mashine mchine machne | terminal termnal terminl treminal teminal terminel
  error errer eror erorr errror | restart restrt ristart restar | finish finsh finis | finished finishd | history hystory histry historia
  switch swich swithc | connect conect conekt | connected conected konek | loading loding | stuck stak stuk stck | cancel cancle cancell | screen scren
  receive recieve | number nbr | wifi wify wfi | forgot forgat | problem prob prblm | already alredy alrdy olredy allready | someone sum1 some1
  great gr8 | wait w8 | later l8r l8er | and nd | but bt | just jst | now nw | phone phne fone | open opn | been bn | right rite | close clos | work wrk | working wrking
  `
    .trim()
    .split(/\s*[|\n]\s*/u)
    .flatMap((row) => {
      const [full = '', ...typed] = row.trim().split(/\s+/u);
      return typed.map((word): readonly [string, string] => [word, full]);
    }),
);

const DOES =
  'do|update|charge|recharge|restart|reboot|start|begin|finish|skip|pay|use|wait|call|talk|speak|know|see|check|turn|switch|make|be|go|get|ask|open|close|connect';

/** What only its neighbours tell. */
const BESIDE: Table = [
  [new RegExp(`\\b2 (?=(?:${DOES})\\b)(?<=[a-z] 2 )`, 'giu'), 'to '],
  [
    /\b4 (?=(?:now|the|today|tonight|later|this|update|my|me|us)\b)(?<=\b(?:skip|wait|ok|okay|ready|good|enough|it|need|use|later|check|prepare) 4 )/giu,
    'for ',
  ],
  [/\br (?=(?:you|we|they)\b)/giu, 'are '],
  [/(?<=\b(?:you|we|they) )r\b/giu, 'are'],
  [/\b(?:phone|contact|tel|telephone|hotline) no\b\.?/giu, 'phone number'],
];

const KOREAN: Table = [
  [/어케|어캐|어떻케|어뜨케|어떠케|어떡게/gu, '어떻게'],
  [/업뎃|업댓|업데잇|업뎨이트|업대이트|엡데이트|업데트/gu, '업데이트'],
  [/빳데리|밧데리|바테리|베터리|밧테리|배더리/gu, '배터리'],
  [/와파(?!두)|와이화이|와이퐈이/gu, '와이파이'],
  [/[ㄱᄀ][ㅅᄉ]+|[ㄳᆪ]|땡큐|쌩유|감사요/gu, '감사합니다'],
  [/(?:[ㅇᄋ][ㅋᄏ])+|오키+(?:도키)?|옼/gu, '오케이'],
  [/(?<![ㄱ-ㅎᄀ-ᄒ])[ㅇᄋ]{2,}(?![ㄱ-ㅎᄀ-ᄒ])/gu, '응'],
  [/(?<![ㄱ-ㅎᄀ-ᄒ])[ㄴᄂ]{2,}(?![ㄱ-ㅎᄀ-ᄒ])/gu, '아니요'],
  [/걍(?=\s|[가-힣])/gu, '그냥'],
  [/낼(?=\s|까지|부터|은|도|아침|저녁|밤|오전|오후|해도)(?<![가-힣]낼)/gu, '내일'],
  [/담\s?주(?=\s|에|까지|부터|도)(?<![가-힣]담\s?주)/gu, '다음 주'],
  [/왤케|왜케/gu, '왜 이렇게'],
  [/(?:뭐|머)(?:임|야)(?=\s|\?|$)/gu, '뭐예요'],
];

/** Of Taiwan and Hong Kong, in either letters; none of them is written so in Japanese. */
const CHINESE: Table = [
  [/(?:行[動动])?[網网]路分享|[熱热][點点]分享/gu, '手机热点'],
  [/[網网]路/gu, '网络'],
  [/[螢萤]幕/gu, '屏幕'],
  [/程式/gu, '应用'],
  [/[資资][訊讯]/gu, '信息'],
  [/[訊讯][號号]/gu, '信号'],
  [/[軟软][體体]/gu, '软件'],
  [/[韌韧][體体]/gu, '固件'],
  [/[當当][機机]/gu, '死机'],
  [/重新?[開开][機机]/gu, '重启'],
  [/略[過过]/gu, '跳过'],
];
