import { sieved } from './sieve.ts';

/** Can I press it now?, 现在可以按吗, 지금 눌러도 돼요?: what a dialog shows, and no sale in it. */
export function pressesAbroad(typed: string): boolean {
  return PRESSES.test(typed) && !OF_ELSE.test(typed);
}

const PRESSES = sieved(
  new RegExp(
    [
      '^(?:(?:ok|okay|so|and|but|then|hi|hello|sorry|please),? )*(?:can|may|should|shall|do|could) (?:i|we) (?:(?:just|really|now|go ahead and) )*(?:press|push|tap|click|hit|accept)(?: on)?(?: (?:it|this|that|the button|this button|yes|update|the update|the update button|the update one))?(?: (?:now|today|here|or not|already))*(?:$|[?.!,][^?]{0,24}\\??$)',
      "^(?:(?:ok|okay|so|and|but|then|hi|hello|sorry),? )*(?:is it|would it be|it is|it's) (?:ok|okay|fine|safe|alright|all right) (?:to|if i|if we) (?:just )?(?:press|push|tap|click|hit|accept)(?: on)?(?: (?:it|this|that|the button|yes|update|the update|the update button))?(?: now| today)*[?.! ]*$",
      '^(?:现在|那么?|这个|我|就|所以|[，, ])*(?:可以|能不能|能|可不可以|要不要|该不该)(?:现在|直接|马上)*(?:按|点击?)(?:下去|这个|更新|一下|它)*(?:吗|么|呢)?[?。! ]*$',
      '^(?:现在|那么?|这个|就|[，, ])*(?:按|点击?)(?:下去|这个|更新|一下)?(?:可以|行|没事|没关系|没问题)(?:吗|么|呢)?[?。! ]*$',
      '^(?:(?:지금|이거|그거|그럼|그냥|바로|여기|버튼|업데이트|업데이트를|버튼을|이걸|혹시) ?)*(?:눌러도|누르면|클릭해도|터치해도) ?(?:돼요|되나요|될까요|됩니까|괜찮아요|괜찮나요|괜찮을까요|돼|되요)[?.! ]*$',
    ].join('|'),
    'iu',
  ),
);

const OF_ELSE = sieved(
  /\b(?:later|skip|cancel|pay|pays|paying|payments?|paid|card|charged?|transaction|customers?|guests?|again|history|app|power|restart|reboot|off)\b|usen|以后|跳过|取消|付|刷|卡|客|账|收款|再|电源|关机|重启|应用|나중|건너|취소|결제|카드|손님|다시|앱|전원|재부팅/iu,
);

/** What do I press?, which button, 按哪个, 뭐 눌러요: whatever stands before it. */
export function asksButtonAbroad(typed: string): boolean {
  return WHICH.test(typed);
}

const WHICH = sieved(
  /^(?:(?:ok|okay|so|and|hi|hello),? )*how (?:do|can|should|to) (?:i |we )?(?:skip|postpone|put (?:it|this) off)(?: (?:it|this|the update))?[?.! ]*$|^(?:那|请问|要|该|应该)*(?:怎么|如何|咋)(?:才能)?跳过|(?:스킵|건너뛰기|미루기)(?:은|는|을|를)? ?어떻게|\b(?:what|which)(?: button| one| key)? (?:do |should |can |must |shall |to )?(?:i |we )?(?:to |have to |need to )?(?:press|push|tap|click|hit)\b|\bwhich button\b|(?:按|点|选)(?:哪(?:个|一个|里)|什么|啥)|(?:뭐|뭘|무엇을|어느|어떤|무슨)\s?(?:버튼|거|걸|쪽)?(?:을|를)?\s?(?:눌러|누르|누를|선택)/iu,
);

/** it says 更新しますか, 上面写着更新, 업데이트하라고 나와요: what stands on the screen, and no more. */
export function tellsDialogAbroad(typed: string): boolean {
  return DIALOG.test(typed);
}

const ASKED = '(?:更新|アップデート)(?:を)?(?:しますか|して(?:ください|下さい)|する)?';
const DIALOG = sieved(
  new RegExp(
    [
      `^(?:(?:hi|hello|now|and|but|so|ok|sorry),? )*(?:it|there|the (?:screen|machine|terminal|message)|my (?:screen|machine|terminal)) (?:just |now |keeps )?(?:says?|saying|said|asks?|asking|shows?)(?: me)?:? ?["“「『]?(?:${ASKED}|updat(?:e|ing)(?: (?:now|please|required|available))?)["”」』?？.! ]*$`,
      `^(?:上面|它|(?:屏幕|画面|机器|终端|刷卡机)(?:上面?)?)?(?:现在|又)?(?:写着?|显示|说|问我?|弹出|出现)(?:了|的是|着)?[,，:： ]*[「“"『]?(?:${ASKED}|(?:要不要|是否|请)?更新吗?)[」”"』?？。! ]*$`,
      `^(?:화면에 ?|지금 ?|단말기에 ?)*[「“"『]?(?:${ASKED}|업데이트(?:를 ?)?(?:할까요|하시겠습니까|하세요)?)[」”"』?？]* ?(?:라고|이라고|하라고) ?(?:써|쓰여|적혀|나와|나오|뜨|떠|떴)[가-힣 ]{0,8}[.?! ]*$`,
    ].join('|'),
    'iu',
  ),
);

/** 终端上出来一个提示，是什么意思: the message itself is what is asked of. Expects folded text. */
export function asksWhatItIs(folded: string): boolean {
  return WHAT_IT_IS.test(folded);
}

const WHAT_IT_IS = sieved(
  /(?:什么意思|怎么回事|是什么|是啥|\bwhat(?:'s|s| is| does) (?:that|this|it)(?: mean| say)?|(?:뭐예요|뭐에요|뭔가요|뭐죠|뭐야|무슨 ?(?:뜻|말|내용)[가-힣]{0,6}))[啊呢呀?？。.! ]*$/u,
);
