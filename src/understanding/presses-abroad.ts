import { sieved } from './sieve.ts';

/** Can I press it now?, 现在可以按吗, 지금 눌러도 돼요?: what a dialog shows, and no sale in it. */
export function pressesAbroad(typed: string): boolean {
  return PRESSES.test(typed) && !OF_ELSE.test(typed);
}

const PRESSES = sieved(
  new RegExp(
    [
      '^(?:(?:ok|okay|so|and|but|then|hi|hello|sorry|please),? )*(?:can|may|should|shall|do|could|must) (?:i|we) (?:(?:just|really|now|have to|need to|go ahead and) )*(?:press|push|tap|click|hit|accept)(?: on)?(?: (?:it|this|that|the button|this button|yes|update|the update|the update button|the update one))?(?: (?:now|today|here|or not|already))*(?:$|[?.!,][^?]{0,24}\\??$)',
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
  /\b(?:what|which)(?: button| one| key)? (?:do |should |can |must |shall |to )?(?:i |we )?(?:to |have to |need to )?(?:press|push|tap|click|hit)\b|\bwhich button\b|(?:按|点|选)(?:哪(?:个|一个|里)|什么|啥)|(?:뭐|뭘|무엇을|어느|어떤|무슨)\s?(?:버튼|거|걸|쪽)?(?:을|를)?\s?(?:눌러|누르|누를|선택)/iu,
);
