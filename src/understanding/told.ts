import type { Told } from '../core/reading.ts';
import { readCommand } from './commands.ts';
import { hintsIn } from './hints.ts';
import { asksPlainly, readSigns } from './signs.ts';
import { sieved } from './sieve.ts';

/** What is told beside a question: 入れ直しました of "入れ直しました。何分かかりますか"; null where a message does only one of both. */
export function toldIn(text: string): Told | null {
  const sentences = CUT.split(text).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const telling = sentences.filter((sentence) => !asksPlainly(sentence));
  if (telling.length === 0 || telling.length === sentences.length) return null;
  const told = telling.map((sentence) => sentence.trim()).join('');
  return { text: told, command: readCommand(told), signs: readSigns(told), hints: hintsIn(told) };
}

const CUT = sieved(
  /(?<=[。!！?？])|(?<=[a-z]\.)\s|\n+|(?<=(?:です|ます|した|てる|ない)(?:が|けど|けれど))、?|[、\s](?=ところで|ちなみに|それと|それで|あと)/iu,
);
