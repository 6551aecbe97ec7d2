import type { Notice } from '../core/notice.ts';
import { CALL_ME } from '../core/call-back.ts';
import { plain } from '../core/offer.ts';
import { factValues } from '../core/words.ts';
import type { WordsOf } from './flows.ts';
import type { LoadedLocale } from './locale.ts';

/** A choice may be typed: by its label, or by what a locale lists beside it, in any of the languages. */
export function typedWords(locales: readonly LoadedLocale[], notice: Notice): WordsOf {
  const facts = factValues(notice);
  return (flow, ask, choice) =>
    locales.flatMap((locale) => {
      const label = `flow.${flow}.${ask}.choices.${choice}`;
      // A label that names a moment is another one each time: it is typed as it was last shown.
      const isFixed = [...locale.namedBy(label)].every((name) => name in facts);
      const isSaid = isFixed && locale.messages.has(label);
      const labels = isSaid ? [locale.say(label, facts, 'open')] : [];
      return [...labels, ...(locale.lists.get(`flow.${flow}.${ask}.words.${choice}`) ?? [])];
    });
}

/** What our buttons say in every language, as typed (`plain`), and the choice it stands for. */
export function buttonsOf(
  locales: readonly LoadedLocale[],
  notice: Notice,
  topics: readonly string[],
  flows: readonly string[],
): Readonly<Record<string, string>> {
  const labelled = [
    ['person', 'choice.person'],
    ['queue', 'choice.wait'],
    ['link', 'choice.link'],
    ['unlink', 'choice.unlink'],
    ['refresh', 'choice.refresh'],
    ...topics.map((topic) => [`topic:${topic}`, `choice.topic.${topic}`] as const),
    ...flows.map((flow) => [`flow:${flow}`, `choice.flow.${flow}`] as const),
  ] as const;
  const buttons: Record<string, string> = {};
  for (const locale of locales) {
    for (const words of locale.lists.get('typed.wait') ?? []) buttons[plain(words)] = 'wait';
    for (const words of locale.lists.get('typed.call') ?? []) buttons[plain(words)] = CALL_ME;
    for (const [choice, message] of labelled) {
      const typed = locale.lists.get(`typed.${choice}`) ?? [];
      const labels = AS_SHOWN.map((phase) => locale.say(message, factValues(notice), phase));
      for (const words of [...labels, ...typed]) buttons[plain(words)] = choice;
    }
  }
  return buttons;
}

/** 更新の準備をする is 端末の更新をはじめる once the update is out. */
const AS_SHOWN = ['before', 'open'] as const;
