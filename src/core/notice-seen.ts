import { flowChoice, topicChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import type { Say } from './effect.ts';
import { understood, type Rule } from './world.ts';

/** 更新のお知らせ見ました, as a first word: thanked for, with what it asks for in one line (facts `opens`, `OS: skip`). */
export const noticeSeen: Rule = (state, { reading }) => {
  const { hints, signs, customerWaiting } = reading;
  if (!hints.includes('sawNotice') || customerWaiting) return null;
  if (signs.includes('asks') || hints.includes('asksOpenly')) return null;
  if (state.position !== null || state.handOff !== null || state.topics.length > 0) return null;
  const choices = [flowChoice(UPDATE_FLOW), ...['update.how', 'os.deadline'].map(topicChoice)];
  const say: Say = { type: 'say', message: 'noticeSeen', choices };
  return understood({ state: { ...state, topics: ['update.when'] }, effects: [say] });
};
