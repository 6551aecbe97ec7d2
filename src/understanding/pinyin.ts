/** gengxin yao duojiu: Chinese typed in Latin letters, where all of it is known; nothing of a payment's outcome is read so. */
export function isPinyin(text: string): boolean {
  const words = wordsOf(text);
  return words.some((word) => SURE.has(word)) && words.every(isKnown);
}

/** 更新要多久 for it; anything else stays as it is. */
export function inHanzi(text: string): string {
  if (!isPinyin(text)) return text;
  const read = text.replaceAll(/[a-z]+/giu, (word) => {
    const low = word.toLowerCase();
    return SURE.get(low) ?? BESIDE.get(low) ?? word;
  });
  return read.replaceAll(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '');
}

function wordsOf(text: string): readonly string[] {
  const isLatin = !/[^\p{ASCII}？，。！]/u.test(text);
  return isLatin ? (text.toLowerCase().match(/[a-z]+/gu) ?? []) : [];
}

function isKnown(word: string): boolean {
  return SURE.has(word) || BESIDE.has(word);
}

/** No word of English or Japanese. */
const SURE = toPairs(
  'gengxin 更新|duojiu 多久|shenme 什么|shihou 时候|shijian 时间|xiexie 谢谢|nihao 你好|zenme 怎么|zenmeban 怎么办|keyi 可以|bukeyi 不可以|dianliang 电量|weishenme 为什么|meiyou 没有|duoshao 多少|dianhua 电话|mingtian 明天|jintian 今天|xianzai 现在|zhongduan 终端|kaishi 开始|zuihou 最后|jidian 几点|wanshang 晚上|zaoshang 早上|yingye 营业|chongdian 充电|xuyao 需要|tixing 提醒|bixu 必须|zhongwen 中文',
);
const BESIDE = toPairs(
  'yao 要|ma 吗|bu 不|de 的|le 了|neng 能|hui 会|wo 我|ni 你|men 们|women 我们|gou 够|zai 在|shi 是|zuo 做|hao 好|ne 呢|ba 吧|dao 到|qian 前|hou 后|ji 几|dian 点|fenzhong 分钟|cai 才|zhi 只|xing 行|buxing 不行|wifi wifi|app app|usen usen|pay pay',
);

function toPairs(line: string): ReadonlyMap<string, string> {
  return new Map(
    line.split('|').map((pair): readonly [string, string] => {
      const [typed = '', written = ''] = pair.split(' ');
      return [typed, written];
    }),
  );
}
