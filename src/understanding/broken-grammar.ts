import type { Language } from '../core/reading.ts';
import { rewriting, type WordTable } from './wordings.ts';

/** English as it is written by who has learnt it at work: the small words and endings that patterns look for. */
const ENGLISH: WordTable = [
  // it not turn on; of what else does not work a doubt is kept as it is told
  [
    /\b(it|terminal|machine|screen|power) (?:is )?not (?=(?:turn|switch|power|come|go) on\b|boot\b)/giu,
    '$1 does not ',
  ],
  // customer pay but screen says error, he not paid
  [/\b(customer|guest|he|she) pay (?=but\b)/giu, '$1 paid '],
  [/\b(customer|guest|he|she) not pa(?:id|y)(?=[.! ]*$)/giu, '$1 has not paid'],
  // history say success, screen show update
  [
    /\b(history|screen|terminal|app|phone|it|machine|notice) (say|show)\b(?! (?:me|us)\b)/giu,
    '$1 $2s',
  ],
  // how turn off, what i do
  [
    /^((?:ok|and|so|but)[, ]+)?how (?=(?:turn|switch|restart|charge|check|update|skip|open|connect|start|see)\b)/giu,
    '$1how to ',
  ],
  [/\bwhat (?:i|we) (?:must |need to |have to )?do(?=[?.! ]*$)/giu, 'what should i do'],
  // i press it, charger connect
  [
    /^((?:ok|yes|now|so)[, ]+)?i press (?=(?:it|that|the button|update|start|skip)\b)/giu,
    '$1i pressed ',
  ],
  [/\bcharger connect(?=[,.! ]|$)/giu, 'charger connected'],
  [/\bi (?:connect|plug(?: in)?) (the |my )?charger\b/giu, 'i connected $1charger'],
  // 30 now
  [
    /^(?:(?:ok|yes|so|it'?s|it is|already)[, ]+)*([0-9]{1,3})(?: ?%| percent)? (?:now|already)[.! ]*$/giu,
    '$1',
  ],
  // on now but no update; now on, history says success
  [/^(?:it(?:'s| is) )?on now,? but no update[.! ]*$/giu, 'i restarted it but no update'],
  [/^(?:it(?:'s| is) )?(?:now on|on now|on again)[.,;!]+ (?=(?:the )?history\b)/giu, ''],
];

/** 30了, 现在30了: the charge, where it is spoken of. */
const CHINESE: WordTable = [
  [/^(?:现在|已经|到)*([0-9]{1,3})%?了[。! ]*$/gu, '$1'],
  // 没有小票: the slip, and no entry of the history
  [/(?<![出打印])没有(小票|收据|凭条|凭证)(?=[,，。?？! ]|$)/gu, '$1没有出来'],
  // 开了 但是没有更新
  [
    /^(?:已经)?开(?:机)?了[ ,，。]*(?:但是?|可是)?(?:还是|也)?没有?(?:出现)?更新[。! ]*$/gu,
    '重启了但是更新没出来',
  ],
];

/** 카드 단말기가 안 돼요: the terminal does not work, and no leave is asked for. */
const KOREAN: WordTable = [
  [/(?<=(?:단말기|기계|기기)(?:가|는|이)? ?)안 ?돼요?(?=[.!~ ]*$)/gu, '안 됩니다'],
  [/^(?:지금|이제)? ?([0-9]{1,3})%? ?(?:됐|되었)(?:어요|습니다)[.!~ ]*$/gu, '$1'],
];

const PLAIN: Partial<Record<Language, (text: string) => string>> = {
  en: rewriting(ENGLISH),
  'zh-Hans': rewriting(CHINESE),
  ko: rewriting(KOREAN),
};

/** The words of another language with what its patterns need: as it stands where nothing is missing. */
export function inPlainGrammar(text: string, language: Language): string {
  return PLAIN[language]?.(text) ?? text;
}
