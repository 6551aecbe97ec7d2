import type { Language } from '../core/reading.ts';

/** Topics of a message that is not Japanese, by its keywords, in the order they appear; at most three. */
export function topicsByKeyword(
  text: string,
  language: Exclude<Language, 'ja'>,
): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const found: { topic: string; at: number }[] = [];
  let rest = plain;
  for (const [topic, pattern] of KEYWORDS[language]) {
    const match = pattern.exec(rest);
    if (!match) continue;
    found.push({ topic, at: match.index });
    // What spoke for one topic does not speak for a wider one below it; the length stays, so do the places.
    rest = rest.replace(match[0], ' '.repeat(match[0].length));
  }
  const topics = found.toSorted((a, b) => a.at - b.at).map(({ topic }) => topic);
  const asked = topics.filter((topic) => topic !== 'greeting' && topic !== 'thanks');
  // "update" stands in nearly every question: it is the question itself only when nothing else is asked.
  const narrow = asked.filter((topic) => topic !== 'update.how');
  const meant = narrow.length > 0 ? narrow : asked;
  return (meant.length > 0 ? meant : topics).slice(0, 3);
}

type Keywords = readonly (readonly [topic: string, pattern: RegExp])[];

// Narrow meanings first: the first match takes its words away.
const KEYWORDS: Readonly<Record<Exclude<Language, 'ja'>, Keywords>> = {
  en: [
    ['unsafe', /(?:ignore|disregard|forget)[^.\n]{0,30}(?:instruction|prompt|rule)|system prompt/],
    [
      'handoff',
      /(?:talk|speak|chat|connect)[^.?!]{0,20}(?:person|human|someone|agent|staff|operator|somebody|people)|real person|human (?:agent|operator|please)|call me/,
    ],
    [
      'app.payment_interrupted',
      /(?:payment|transaction|checkout)[^.?!]{0,30}(?:interrupt|stopped|cut off|crash|froze|disappeared)|(?:crash|clos)[^.?!]{0,30}(?:during|while|in the middle)[^.?!]{0,20}pay\w*/,
    ],
    [
      'payment.retry',
      /(?:charge|pay|swipe|run|take)[^.?!]{0,30}(?:again|twice|second time)|(?:double|retry)[ -]?(?:charge|payment|pay)?|charged twice/,
    ],
    [
      'payment.check_history',
      /(?:payment|transaction)s? history|history|did (?:the|my|this) payment|(?:payment|transaction)[^.?!]{0,20}(?:go(?:ne)? through|went through|succeed|successful)/,
    ],
    [
      'firmware.launched_early',
      /firmware|(?:opened|launched|started)[^.?!]{0,30}(?:too early|before)/,
    ],
    ['os.dialog', /dialog|pop-?up|message keeps|keeps (?:appearing|popping|showing)/],
    ['os.skip', /skip|postpone|delay|do it later|put off/],
    [
      'os.deadline',
      /deadline|until when|by when|last day|due date|what happens if|(?:latest|how long can)/,
    ],
    ['app.auto_update', /app[^.?!]{0,20}(?:automatic|by itself|update)|automatic/],
    ['app.email', /e-?mail/],
    ['app.closes', /app[^.?!]{0,20}(?:close|crash|quit|shut)/],
    ['update.duration', /how long|how many minutes|take(?:s)? (?:long|time)/],
    [
      'update.error',
      /error|fail|stuck|frozen|freez|not work|doesn'?t work|won'?t (?:update|start|work)|can'?t update|problem/,
    ],
    ['prep.charge', /batter|charg|percent|%/],
    ['prep.powercycle', /restart|reboot|power (?:off|on|cycle)|turn (?:it )?(?:off|on)/],
    ['prep.network', /wi-?fi|internet|network|connection/],
    [
      'update.timing',
      /(?:during|while|in) (?:business|opening|open|working)|before (?:we |i )?open|business hours|opening hours/,
    ],
    ['update.required', /(?:have|need) to|must|mandatory|required|necessary|optional/],
    ['update.purpose', /\bwhy\b|purpose|reason|what(?:'s| is)(?: this| the)? update/],
    ['hotline', /phone|hotline|number|call|contact|support/],
    ['other_service', /\bbgm\b|music|camera|insurance|electricity/],
    ['statement', /statement|invoice|receipt for/],
    ['reminder', /remind/],
    ['fleet.status', /status|my terminals?/],
    ['update.when', /\bwhen\b|what (?:day|time|date)|start date/],
    ['update.how', /how (?:do|to|can|should)|steps?|procedure|instructions?|guide|update/],
    ['thanks', /thank|thx|great|solved/],
    ['greeting', /\b(?:hello|hi|hey|good (?:morning|evening|afternoon))\b/],
  ],
  'zh-Hans': [
    [
      'handoff',
      /人工|真人|(?:和|跟|找|联系|聯絡)[^。?!]{0,4}(?:人|客服)(?:说|谈|讲|聊|話)?|转接|客服人员/,
    ],
    [
      'app.payment_interrupted',
      /(?:付款|支付|结账|刷卡|交易)[^。?!]{0,8}(?:中断|断|闪退|关闭|卡住|到一半)|闪退/,
    ],
    ['payment.retry', /(?:再|重新|重复|两次|二次)[^。?!]{0,4}(?:付|支付|刷|收款|扣)|扣了两次/],
    ['payment.check_history', /记录|历史|明细|(?:付款|支付|交易)[^。?!]{0,6}成功/],
    ['firmware.launched_early', /固件|提前打开|太早/],
    ['os.dialog', /弹窗|对话框|提示(?:框|一直)?/],
    ['os.skip', /跳过|略过|延后|推迟|以后再|稍后/],
    ['os.deadline', /截止|期限|到什么时候|最晚|之前必须|不更新会/],
    ['app.email', /邮件|邮箱/],
    ['app.auto_update', /自动|应用[^。?!]{0,6}更新|软件[^。?!]{0,6}更新|app[^。?!]{0,6}更新/],
    ['app.closes', /(?:应用|软件|app)[^。?!]{0,6}(?:关|退)/],
    ['update.duration', /多久|多长时间|几分钟|要多少时间/],
    ['update.error', /错误|失败|出错|报错|卡住|不能更新|无法更新|更新不了|没反应|故障/],
    ['prep.charge', /充电|电量|电池|没电|%/],
    ['prep.powercycle', /重启|关机|开机|电源/],
    ['prep.network', /wi-?fi|网络|信号|连不上/],
    ['update.timing', /营业(?:中|时)|开店前|开门前|开店/],
    ['update.required', /必须|一定要|需要更新吗|可以不更新|强制/],
    ['update.purpose', /为什么|为何|目的|有什么用/],
    ['hotline', /电话|号码|热线|联系方式/],
    ['reminder', /提醒/],
    ['statement', /通知书|对账|账单/],
    ['fleet.status', /状态|我的终端|我的机器/],
    ['update.when', /什么时候|何时|几号|哪天|几点/],
    ['update.how', /怎么|如何|怎样|步骤|方法|更新|请问/],
    ['thanks', /谢谢|感谢|多谢|解决了/],
    ['greeting', /你好|您好|早上好|晚上好/],
  ],
  ko: [
    ['handoff', /상담원|상담사|직원|사람(?:과|이랑|하고|에게|한테)|담당자/],
    ['app.payment_interrupted', /결제[^.?!]{0,12}(?:중단|끊|꺼|멈|튕)|튕/],
    ['payment.retry', /(?:다시|두 ?번|재|또|이중)[^.?!]{0,4}결제|결제[^.?!]{0,8}(?:다시|두 ?번)/],
    ['payment.check_history', /내역|이력|기록|결제[^.?!]{0,8}(?:됐|되었|성공)/],
    ['firmware.launched_early', /펌웨어|너무 (?:일찍|빨리)/],
    ['os.dialog', /팝업|대화 ?상자|알림창|계속 (?:뜨|나오)/],
    ['os.skip', /스킵|건너|나중에|미루|미뤄/],
    ['os.deadline', /기한|마감|언제까지(?: 해야)?|까지 해야/],
    ['app.email', /메일/],
    ['app.auto_update', /자동|앱[^.?!]{0,6}업데이트/],
    ['app.closes', /앱[^.?!]{0,8}(?:꺼|종료|닫)/],
    ['update.duration', /얼마나 (?:걸|오래)|몇 ?분|시간이 걸|걸리/],
    ['update.error', /오류|에러|실패|안 ?(?:돼|되|됩)|멈|먹통/],
    ['prep.charge', /충전|배터리|퍼센트|%/],
    ['prep.powercycle', /재시작|재부팅|전원|껐다/],
    ['prep.network', /와이파이|wi-?fi|인터넷|네트워크|연결/],
    ['update.timing', /영업|오픈 ?전|가게 (?:열|오픈)/],
    ['update.required', /꼭|반드시|필수|의무|해야/],
    ['update.purpose', /왜|이유|목적/],
    ['hotline', /전화|번호|연락처|고객 ?센터/],
    ['reminder', /알려 ?줘|리마인드/],
    ['statement', /명세서|통지서/],
    ['fleet.status', /상태|우리 단말/],
    ['update.when', /언제|몇 ?시|며칠|날짜/],
    ['update.how', /어떻게|방법|순서|절차|업데이트/],
    ['thanks', /감사|고마/],
    ['greeting', /안녕/],
  ],
};
