import type { Language } from '../core/reading.ts';
import type { Sign } from '../core/sign.ts';
import { EVERYDAY_ABROAD } from './everyday-abroad.ts';
import { rowsOf } from './everyday-words.ts';
import { holding } from './holding.ts';
import { isEachOf, isMadeOf, type Words } from './made-of.ts';
import { isCustomerWaiting } from './situation.ts';

type Abroad = Exclude<Language, 'ja'>;

/**
 * What a message in English, Chinese or Korean tells of which nothing is known: in a clause of its own, that may be of a payment;
 * or beside a customer who waits, and then nobody is sent to take one. Only words that are known tell nothing. Expects normalised text.
 */
export function besideAbroad(plain: string, language: Abroad): readonly Sign[] {
  const clauses = clausesOf(plain);
  const told = clausesOf(plain.replaceAll(ASKS_TO_RETRY, '. '));
  const isAllOf = (known: Known, these: readonly string[]): boolean =>
    these.every((clause) => isOf(clause, language, known));
  const undone = told.map((clause) => clause.replaceAll(NOT_DONE, ' '));
  return holding([
    ['tellsBeside', clauses.length > 1 && !isAllOf(OF_STOPPING, undone)],
    ['tellsBesideWaiting', isCustomerWaiting(plain) && !isAllOf(OF_WAITING, clauses)],
  ]);
}

function clausesOf(text: string): readonly string[] {
  return text.split(CLAUSE).filter((clause) => /\p{L}{2}/u.test(clause));
}

const CLAUSE =
  /[.!?。…,、，;；\n]+|\b(?:but|because|and then|and|so)\b|(?<=[요다죠네까데만])\s|(?<=\p{Script=Han})\s+|但是|不过|可是/u;

/** Whether it may be taken again is asked, and nothing more. */
const ASKS_TO_RETRY =
  /\b(?:can|may|could|should|shall|do) (?:i|we) (?:just |now |please )?(?:charge|try|do|run|swipe|tap|take|redo|retry|scan|process)(?: (?:it|the card|the payment|this|him|her|them))?(?: (?:again|once more|one more time))?\s*\?|(?:可以|能|能不能|可不可以|要不要|该不该)(?:再|重新)(?:刷|收|付|扣|来|试)(?:一次|一遍)?(?:款|卡|钱)?(?:吗|嘛)?(?=[?？。]|$)|(?:다시|또|한 ?번 ?더) ?(?:해도|긁어도|결제해도|받아도|찍어도) ?(?:돼요|되나요|될까요|괜찮아요|괜찮을까요)\s*\??/gu;

/** What did not come to its end, or is not known, tells of no payment that did. */
const NOT_DONE =
  /\b(?:didn't|didnt|did not|doesn't|doesnt|does not|isn't|is not|not|won't|can't|cannot|couldn't|hasn't|haven't) (?:been )?(?:work(?:ing)?|finish(?:ed)?|go(?:ne)? through|completed?|respond(?:ing)?|mov(?:e|ing)|do anything|open)\b|\b(?:if|whether) (?:it|he|she|they|the (?:payment|card|money|customer))\b[^.?!]{0,24}$|(?:不知道|不确定|不清楚)[^.?!]{0,12}$|没有?(?:完成|成功|反应|结束)|(?:됐|되었|된|나갔|빠졌|빠져나갔|들어왔)(?:는지|건지)[^.?!]{0,10}$/gu;

interface Known {
  /** Of English and Chinese; Korean borrows some. */
  readonly listed: Words;
  readonly ko: RegExp;
}

function isOf(clause: string, language: Abroad, { listed, ko }: Known): boolean {
  if (language === 'zh-Hans') return isMadeOf(clause, listed);
  return isEachOf(clause, (word) => {
    const isListed = listed.words.has(word) || NUMBER.test(word);
    return isListed || (language === 'ko' && ko.test(word));
  });
}

function wordsOf(words: readonly string[]): Words {
  return { words: new Set(words), patterns: [] };
}

const NUMBER = /^\d+(?:yen|円|元|엔|원)?$/u;

/** Looking again is everyday's; what is taken again is not. */
const AGAIN: ReadonlySet<string> = new Set(['again', '再', '一次', '다시', '한번']);
const EVERYDAY = [...EVERYDAY_ABROAD.words].filter((word) => !AGAIN.has(word));

const WAITING = rowsOf(`
  hurry hurrying quick quickly fast asap urgent urgently now right busy very really line lines lined queue queuing people person many lot lots front guest guests counter register angry upset annoyed mad impatient leaving soon lunch dinner rush hour morning crowded full he she they he's she's they're his her has have been already still long time minutes mins min am is too at in on me us i've come came here there
  急 很急 急死了 着急 赶 赶时间 快 快点 快一点 马上 立刻 排队 排着队 在排队 很多 好多 好几 几 多 人 个 位 很忙 忙 太忙 生气 发火 催 一直 已经 还 还在 都 就 很 太 前面 后面 柜台 收银台 高峰 午餐 帮帮 求 好 吧 呀 哦 顾客们 客人们 客户 等很久 很久 久 等了 分钟 在 显示 显示着 写着 画面 画面上 屏幕上 叫我 让我
`);

const UPDATE = rowsOf(`
  update updates updating upgrade install installing version firmware os app usen pay screen popup pop up window dialog message notice appears appeared appear comes coming came shows says asks asking want wants wanted terminal terminals device machine battery charging percent wifi wi-fi network restart restarting reboot rebooting turn turning power off skip skipping later postpone delay before after first payment payments take taking accept card cards paying checkout use using start starts started starting begin began run running finish finishes minutes minute mins long does how need needs must have today tonight tomorrow until deadline open opening opened closing business shop store during while middle continue done yet not don't
  更新 再更新 更新中 在更新 正在更新 升级 系统 版本 端末 终端 机器 设备 应用 屏幕 弹出 弹出来 弹出来了 弹出了 弹了 弹窗 跳出 跳出来 跳出来了 跳出了 冒出来 冒出来了 窗口 对话框 消息 出现 提示 通知 电量 电池 充电 充电中 没充电 网络 wifi 重启 开机 关机 跳过 推迟 以后 之后 待会 等会 晚点 之前 先 收款 付款 付钱 买单 支付 刷卡 结账 收银 等着 等着要 有 出来 出来了 一 二 三 四 五 六 七 八 九 十 能 能不能 可以 可不可以 要 要不要 需要 必须 想 用 使用 开始 结束 多久 多长时间 几分钟 分钟 今天 明天 期限 开店 营业 营业中 时候 的时候 中 正在 还没 没 不 会 到 百分之
`);

const STOPPING = rowsOf(`
  payment payments card cards transaction transactions pay paying stopped stop stops stuck froze frozen freeze freezes crashed crash crashes hung hangs hang died dead closed closes close quit failed fail fails failing failure error errors errored message cut off out interrupted interruption halfway half way middle processing process on during while through in midway disconnected dropped lost connection timed timeout black blank dark white red spinning spinner loading nothing happens happened happen moves responding respond response went gone broken down swipe swiping tap tapping touched touch inserted insert his her their customer's phone suica visa machine device reader register counter shop store restaurant salon bar cafe izakaya ramen nail clinic owner manager part-timer new first time only system internet wifi wi-fi network battery update updating itself himself suddenly today morning afternoon evening lunch dinner rush busy line people queue hurry urgent asap quickly fast problem trouble issue question need idea know he she they he's she's has have had be been being not no never yet still try trying worried scared afraid idea didn't doesn't isn't wasn't won't can't cannot couldn't don't got while were as by from about pin entering entered enter code qr scanning scan amount yen total bill worry want me us him them your usen
  好的 一下 看一下 付款 收款 刷卡 支付 结账 结帐 交易 决济 付 刷 收 卡 信用卡 手机 扫码 二维码 密码 暗证番号 输入 输 的时候 时候 时 中 中途 途中 到一半 一半 停 停了 停住 停止 停下 卡住 卡着 卡死 死机 当机 断 断了 断开 中断 掉线 闪退 退出 关闭 关了 关掉 黑屏 白屏 黑了 黑 转圈 一直 反应 没反应 没有反应 不动 动不了 失败 出错 报错 错误 机器 终端 端末 应用 屏幕 网络 断网 断线 没电 停电 更新 更新了 自动 自己 突然 刚才 刚刚 刚 今天 早上 上午 下午 晚上 中午 有 一个 一位 位 人 店 餐厅 拉面店 美甲店 美发店 居酒屋 咖啡店 店员 新人 里 上 下 这里 这边 就 也 都 还 还在 又 但 然后 因为 问题 正在 没有 没 不 不能 没法 无法 能 可以 要 应该 该 会 怕 担心 急 很急 着急 排队 赶时间 快点 第一次 客户 他 她 元 日元 块 用 在用 使用 打开 开 把 出现 出现了 画面 屏 不了
`);

/** Korean bends its words: those that stand alone, and stems with a few letters more. */
const ko = (alone: string, stems: string): RegExp =>
  new RegExp(
    `^(?:(?:${rowsOf(alone).join('|')})|(?:${rowsOf(stems).join('|')})[가-힣]{0,4})$`,
    'u',
  );

const KO_SMALL =
  '해요 하죠 할까요 이 그 저 거 것 제 제가 저희 우리 우리도 네 예 아 음 수 좀 왜 뭐 뭐야 때 앞에 안에 앞 중 중에 중이라 또는 그리고 분 명 세 두 한 다 안 못 잘 에서 까지 인데 는데 지금은 줄 줄이';

const OF_WAITING: Known = {
  listed: wordsOf([...EVERYDAY, ...WAITING, ...UPDATE]),
  ko: ko(
    KO_SMALL,
    `손님 고객 기다 기달 서있 급해 급합 급한 빨리 얼른 바쁘 바빠 밀려 밀렸 화나 화내 화났 짜증 많이 많아 많은 지금 어떻 어떡 어쩌 어쩔 제발 도와 부탁 업데이트 업뎃 단말기 팝업 안내 뜨고 뜨는 떠있 떴 나와 나오 나중 이따 먼저 받아도 받을 받고 해도 하면 할까 할게 해야 하고 하는 돼요 되나 될까 되죠 괜찮 있어 있나 있습 몇분 몇명 얼마 걸리 걸려요 걸릴 시간 배터리 충전 와이파이 재부팅 건너뛰 미루 미뤄 미룰 시작 오늘 내일 영업 점심 저녁 아침 가게 매장 카운터 언제 화면에 화면이 결제(?:를|을|는|도|부터|먼저|해도|할|하고|받)? 카드(?:를|도)?`,
  ),
};

/** That something is done may be that the sale is. */
const DONE: ReadonlySet<string> = new Set(rowsOf('done finish finishes yet'));
const NOT_PAID = [...EVERYDAY, ...STOPPING, ...UPDATE.filter((word) => !DONE.has(word))];

const OF_STOPPING: Known = {
  listed: wordsOf(NOT_PAID),
  ko: ko(
    KO_SMALL,
    `결제(?:가|를|을|는|도|중|하|할|화면|안|도중|창|단말|기)? 카드 긁 계산(?:하|중|대) 단말기 기계 앱이 앱은 앱도 화면 멈 끊 꺼 꺼졌 튕 실패 에러 오류 났 먹통 까매 까맣 하얗 하얘 도는 돌아 빙글 로딩 걸려 걸렸 도중 중간 반쯤 하다 하는 안됐 안돼 안되 안끝 안나 않 없어 없네 모르 모르겠 손님 고객 기다 기달 급해 급한 빨리 얼른 바쁘 바빠 어떻 어떡 어쩌 어쩔 지금 방금 아까 오늘 아침 점심 저녁 갑자기 혼자 저절로 그냥 계속 자꾸 근데 그런데 그래서 업데이트 와이파이 인터넷 네트워크 배터리 충전 전원 정전 업뎃 나중 미루 미뤄 건너뛰 해도 돼요 되나 하나요 시간 얼마 걸리 걸려요 언제 먼저 있어요 있습 뜨고 떴는 재부팅 가게 매장 식당 라멘 미용실 네일 이자카야 카페 술집 알바 직원 처음 문제 도와 부탁 알려 확인 안녕 죄송 걱정 불안 찾았 봤 보니 열어 열었 비밀번호 暗証番号 누르 눌렀 입력 큐알 시간초과 내역 화면`,
  ),
};
