import type { Lead, Say, Words } from '../core/effect.ts';

type InWords = (words: Words) => string;

/** Words with the はい or いいえ that their question asks for, or without the one that they begin with. */
export function withLead(say: Say, words: string, inWords: InWords): string {
  const bare = say.isWithoutLead ? withoutLead(words, inWords) : words;
  if (say.lead === undefined || leadOf(bare, inWords) !== undefined) return bare;
  const lead = inWords({ message: SAID[say.lead] });
  // 需要更新 says it already.
  if (bare.startsWith(lead)) return bare;
  return inWords({ message: 'lead.first', values: { lead, words: capital(bare) } });
}

/** はい、いま更新できます is いま更新できます. */
function withoutLead(words: string, inWords: InWords): string {
  const lead = leadOf(words, inWords);
  return lead === undefined ? words : capital(words.slice(lead.length).replace(PAUSE, ''));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function leadOf(words: string, inWords: InWords): string | undefined {
  return LEADS.map((message) => inWords({ message })).find(
    (word) => words.startsWith(word) && PAUSE.test(words.slice(word.length)),
  );
}

const LEADS = ['lead.yes', 'lead.no', 'lead.may', 'lead.wont', 'lead.mayNot'] as const;

/** 可以推迟 begins with no yes. */
const PAUSE = /^[、。，,.\s]+/u;

const SAID: Readonly<Record<Lead, string>> = {
  may: 'lead.may',
  mayNot: 'lead.mayNot',
  notLate: 'lead.notLate',
  needs: 'lead.needs',
  needless: 'lead.needless',
  will: 'lead.will',
  wont: 'lead.wont',
};
