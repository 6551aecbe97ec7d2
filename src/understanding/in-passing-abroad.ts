import { sieved } from './sieve.ts';

/** boss is out, only me, very busy, 店长不在, 我是打工的, 사장님 없어요, 혼자예요: of the shop's own, in whole messages. */
export function passingAbroad(folded: string): boolean {
  return IN_PASSING.test(folded.trim());
}

const IN_PASSING = sieved(
  new RegExp(
    [
      `(?:(?:sorry|but|well|because|hi),? )?(?:(?:the|my|our) )?(?:boss|owner|manager|chef|husband|wife|son|daughter|father|mother)(?: is|'s| isn'?t)? ?(?:out|off|away|absent|not (?:here|in)|here|on (?:holiday|leave|(?:a )?break)|sleeping|abroad)(?: (?:now|today|right now|this week))?`,
      `(?:(?:but|because|well),? )?(?:i'?m |i am |it'?s |there is |there's )?(?:only|just) me(?: (?:here|today|now|in the shop|working))?`,
      `(?:(?:but|because|well),? )?(?:i'?m|i am) (?:alone|by myself|on my own|new(?: here)?|(?:just |only )?(?:the |a )?(?:part[- ]?timer|part[- ]?time(?: worker| staff)?|waiter|waitress|new staff|cashier))(?: (?:here|today|now))?`,
      `(?:alone|part[- ]?timer|all alone)(?: (?:here|today|now))?`,
      `(?:(?:but|because|well|sorry),? )?(?:(?:i'?m|i am|we'?re|we are|it'?s) )?(?:very |so |too |really |super )?busy(?: (?:now|today|right now|here|hours?))?`,
      `(?:(?:it'?s |it is |i'?m |i am )?(?:at|in|behind) )?(?:the )?(?:front desk|kitchen|back ?room|back office|office|counter|back|storage room)`,
      `(?:(?:it'?s|we'?re|we are|this is|i have) )?(?:(?:a|an) )?(?:small |little )?(?:family )?(?:hotel|restaurant|cafe|bar|hostel|bakery|salon|ramen shop|guest ?house|food truck)`,
      `(?:i'?ll |i will |let me )(?:ask|tell) (?:(?:the|my|our) )?(?:boss|owner|manager|colleague|husband|wife|son|staff)`,
      `(?:(?:my|the|our) )?(?:boss|owner|manager|husband|wife|son|daughter|colleague|(?:(?:night|day|morning|evening|other) )?staff) (?:will|can|is going to) (?:do|handle|take care of) (?:it|that|this|the update)(?: later| tonight| tomorrow)?`,
      `(?:it'?s )?(?:still )?check-? ?(?:in|out) time(?: now)?|guests are (?:still )?checking (?:in|out)(?: now)?`,
      `(?:preparing|cleaning|opening up|still preparing|prepping)(?: (?:now|the shop|to open))?`,
      `(?:但是?|因为|现在|今天)?(?:店长|老板|老板娘|经理|店主)(?:今天|现在)?(?:不在|在?休息|出去了|出门了|没来|还没来|在外面|外出)(?:了|呢|啊)?`,
      `(?:我)?(?:是|就是)(?:打工的|兼职的?|店员|新来的|服务员|小时工|新人)(?:而已)?`,
      `(?:但是?|因为)?(?:现在|今天)?(?:店里)?(?:只有|就)?(?:我)?(?:一个人|自己)(?:在|而已|看店|上班)?`,
      `(?:只有|就)我`,
      `(?:但是?|因为|现在|今天)*(?:店里)?(?:很|太|非常|特别|正|有点|在)?忙(?:着)?(?:了|呢|啊|死了)?`,
      `(?:在|就在)?(?:前台|后厨|厨房|里面|后面|柜台|办公室|仓库)(?:这边|那边)?`,
      `(?:我们|这里|我们家)(?:是|开的是)(?:一家)?(?:小)?(?:酒店|旅馆|餐厅|餐馆|饭店|咖啡店|民宿|理发店|超市|店)`,
      `(?:我)?(?:问一?下|问问|去问|告诉|跟)(?:店长|老板|经理|同事)(?:说|看看|一下|吧)?`,
      `(?:正在|在)?(?:打扫|准备开店|备菜|准备)(?:中|呢)?`,
      `(?:지금 ?|오늘 ?)?(?:사장님?|점장님?|매니저님?)(?:이|은|께서)? ?(?:지금 ?|오늘 ?)?(?:없음|없어요|없습니다|안 ?계세요|안 ?계십니다|안 ?계심|외출(?:중)?|쉬는 날|휴무)(?:이에요|입니다|이라서요?|라서요?)?`,
      `(?:저는 ?|전 ?)?(?:그냥 ?)?(?:알바|알바생|아르바이트|직원|신입)(?:예요|이에요|입니다|라서요?|이라서요?)?`,
      `(?:지금 ?|오늘 ?|저 ?)*(?:혼자|나 ?혼자)(?:예요|이에요|입니다|라서요?|있어요|있습니다|일해요)?`,
      `(?:지금 ?|너무 ?|좀 ?|많이 ?)*(?:바빠요?|바쁩니다|바쁨|바빠서요?|정신없어요)`,
      `(?:프런트|프론트|주방|안쪽|카운터|사무실|창고|뒤쪽?)(?:에)? ?(?:있어요|있습니다|예요|입니다)?`,
      `(?:(?:사장님?|점장님?|매니저님?)(?:한테|께|에게) ?)?(?:물어볼게요|말할게요|말씀드릴게요|여쭤볼게요|맡길게요)`,
      `(?:청소|준비|오픈 ?준비|영업 ?준비)(?: ?중)(?:이에요|입니다)?`,
    ]
      .map((one) => `^(?:${one})[.!~。！…]*$`)
      .join('|'),
    'iu',
  ),
);
