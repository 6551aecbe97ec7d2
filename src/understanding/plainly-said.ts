import { rewriting } from './wordings.ts';

/**
 * English without whom it is said to, and Korean questions among friends as they are asked politely (하면 됨? as 하면 되나요?):
 * what is known of one is known of the other. Expects words spelled out.
 */
export function plainlySaid(text: string): string {
  const bare = bareOf(text).trim();
  return politely(/\p{L}{2}/u.test(bare) ? bare : text);
}

const bareOf = rewriting([
  [/[\s,]+(?:po|ba|naman|nga|kasi)(?=$|[\s,.?!])/giu, ''],
  [/^(?:(?:hi|hello|hey|dear)\s)?(?:sir|ma['’]?am|mam|madam)(?:\/(?:sir|ma['’]?am))?[\s,.]+/iu, ''],
  [/[\s,]+(?:sir|ma['’]?am|mam|madam)(?=[?.!\s]*$)/iu, ''],
  [/(?<=\w\s\w.*)[\s,.]+(?:please )?help(?: me)?(?: please)?(?=[?.!\s]*$)/iu, ''],
  [/(?<=\w\s\w.*)[\s,.]+please(?=[?.!\s]*$)/iu, ''],
]);

const politely = rewriting([
  [/(?:하|되)는\s?(?:거|건)(?:임|야|가|냐)\s?\??$/gu, '하나요?'],
  [
    /(?<=[해써받눌켜꺼내]도|하면|해야)\s?(?:됨|되냐|되니|되나|돼|되지|되죠|되남|됩니까|괜춘|괜찮나)\s?\?+/gu,
    ' 되나요?',
  ],
  [/(?<=해야|하면|해도)\s?함\s?\?+/gu, ' 하나요?'],
  [/(?<=안\s?)(?:됨|되냐|되니|돼)\s?\?+/gu, '되나요?'],
  [/(?<=[가-힣])됨\s?\?+/gu, '되나요?'],
  [/(?<=\s)됨\s?\?+/gu, '되나요?'],
  [/(?<=\s|[가-힣])있음\s?\?+/gu, '있나요?'],
  [/(?<=\s|[가-힣])없음\s?\?+/gu, '없나요?'],
  [/(?<=[가-힣])함\s?\?+/gu, '하나요?'],
  [/거임\s?\?+/gu, '건가요?'],
  [/(?<=[가-힣])임\s?\?+/gu, '인가요?'],
  [/(?<=[가-힣])남\s?\?+/gu, '나요?'],
  [/(?<=[가-힣])봄\s?\?+/gu, '봐요?'],
  [/(?<=[가-힣])(?:지|쥐)\s?\?+/gu, '죠?'],
  [/(?<=[가-힣])(?:냐|니)\s?\?+/gu, '나요?'],
  [/(?<=[가-힣][될할갈줄볼을])까\s?\?+/gu, '까요?'],
  [/(?<=[가-힣])돼\s?\?+/gu, '돼요?'],
]);
