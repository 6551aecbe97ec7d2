import { sieved } from './sieve.ts';

/** I got a message about the update, 收到了更新的通知, 업데이트 안내를 받았어요: that they heard of it. Expects folded text. */
export function sawNoticeAbroad(folded: string): boolean {
  return MAY_BE.test(folded) && PARTS.split(folded).some((part) => SEEN.test(part.trim()));
}

const MAY_BE = sieved(/updat|upgrad|更新|升级|업데이트|업뎃/u);
const PARTS = sieved(/[,.;:!?，、。！？\n]+/u);

const NOTE_EN =
  '(?:message|notice|notification|letter|leaflet|flyer|paper|announcement|information|info|news|sms|text|e-?mail)s?';
const ENDS_EN =
  '(?: (?:today|yesterday|this morning|last week|just now|from you|from usen|on line|by line|in line|here|in japanese|but|and|so))*';
const SEEN = sieved(
  new RegExp(
    [
      `^(?:(?:hi|hello|so|ok|well|today|yesterday|this morning|just now|because) ){0,3}(?:(?:i|we)(?:'ve| have| just| also| already)* )?(?:just )?(?:got|received?|get|gotten|saw|read|found) (?:(?:a|an|the|this|that|your|some|my|one|line|usen) ){0,3}${NOTE_EN} (?:(?:from|by) (?:you|usen|line)(?: ?pay\\+?)? ?)?(?:about|of|on|for|regarding|that|saying|says|to|that says)(?: \\S+){0,3} (?:updat|upgrad)\\w*${ENDS_EN}$`,
      `^(?:(?:i|we)(?:'ve| have| just)* )?(?:just )?(?:got|received?|saw|read) (?:(?:a|an|the|this|your|terminal|machine) ){0,3}(?:update|upgrade) ${NOTE_EN}${ENDS_EN}$`,
      `^(?:(?:a|an|the|this|your|terminal|there is|there's) ){0,3}(?:update|upgrade) (?:letter|leaflet|flyer|paper|announcement|e-?mail|notice)s? (?:has |have |just )*(?:came|come|arrived)${ENDS_EN}$`,
      '^(?:你好|您好|我们?|我这边|店里|今天|昨天|刚才|刚(?!才)|早上|在line上?| )*(?:收到|看到|看了|接到|来了|有)(?:了)?(?:一?[个条封份张]|你们的?)?(?:关于)?(?:要|说要|说)?(?:终端|刷卡机|机器)?(?:要|需要)?的?(?:更新|升级)的?(?:通知|短信|消息|信|公告|说明)(?:了)?$',
      '^(?:你好|您好|我们?|店里|今天|昨天|刚才|刚(?!才)| )*(?:收到|看到|接到|来了)(?:了)?(?:一?[个条封份张]|你们的?)?(?:通知|短信|消息|信|公告)(?:了)?(?:上)?(?:说|说是|写着)(?:终端|刷卡机|机器)?(?:要|需要|得)(?:做)?(?:更新|升级)(?:的|了)?$',
      '^(?:안녕하세요|오늘|어제|방금|아까|저희|우리|가게에| ){0,4}(?:단말기 ?)?(?:업데이트|업뎃)(?: ?하라는| ?한다는| ?관련| ?있다는)? ?(?:안내|공지|알림|통지|메시지|문자|편지|우편|종이|안내문)(?:문|서)? ?(?:메시지|문자)?(?:를|을|가|이)? ?(?:받았|봤|왔|읽었|확인했|받아)(?:어요|습니다|는데요?|음|다|네요)?(?: .{0,16})?$',
    ].join('|'),
    'u',
  ),
);
