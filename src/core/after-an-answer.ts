import { flowChoice, topicChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import type { Say } from './effect.ts';
import { handOver } from './hand-off.ts';
import { hotlineValues } from './notice.ts';
import { isNearUpdate, leansOnFailure } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { isOfMoney } from './doubt.ts';
import { wishesPayment } from './money-flow.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/** 途中でやめられる?, どこ見れば分かる?, ネットワークエラーって出てます: of the update, where that was spoken of last; else they may be of a payment, and null. */
export const afterAnAnswer: Rule = (state, { reading }, world) => {
  const { signs, topics, customerWaiting } = reading;
  const isBusy = state.position !== null || state.handOff !== null || customerWaiting;
  if (isBusy || isOfMoney(state) || wishesPayment(topics)) return null;
  const sign = SIGNS.find((one) => signs.includes(one));
  if (sign === undefined || !isOfIt(state, sign, reading)) return null;
  if (sign === 'asksWhere' && isAtDialog(reading)) return dialog(state, world);
  return leaning(state, sign, reading, world);
};

/** 端末の方ってどこで見るの sounds like the charge, and names it not. */
function asksWhereAlone({ signs, topics, hints }: Reading): boolean {
  const isOfBattery = topics.length === 1 && topics[0] === 'flow.battery';
  return signs.includes('asksWhere') && isOfBattery && !hints.includes('ofBattery');
}

const SIGNS = ['stillFails', 'ranDry', 'networkError', 'asksMidway', 'asksWhere'] as const;

/** Where nothing was asked before, they are of the terminal and its update, too. */
const OF_NONE: ReadonlySet<(typeof SIGNS)[number]> = new Set(['ranDry', 'asksMidway']);

/** A charge that is gone is of the terminal, unless a payment was spoken of. */
function isOfIt(
  { topics }: ConversationState,
  sign: (typeof SIGNS)[number],
  reading: Reading,
): boolean {
  const last = topics.at(-1) ?? 'oos';
  if (sign === 'stillFails') return leansOnFailure(last);
  if (sign === 'asksWhere' && (last === 'app.auto_update' || asksWhereAlone(reading))) return true;
  return isNearUpdate(last) || (OF_NONE.has(sign) && last === 'oos');
}

/** お客さんのカードやろうとしたら更新の画面が出た、どこ押せば: the dialog comes at every payment link-up (fact `OS: skip`). */
function isAtDialog({ signs, hints }: Reading): boolean {
  return signs.includes('ofCustomer') && hints.includes('ofUpdate') && hints.includes('hasCome');
}

/** That it may be put off comes first; which button does it, nobody knows. */
function dialog(state: ConversationState, world: World): Decision {
  const asked = answerTopics(state, ['os.dialog'], world, {});
  const choices = asked.effects.flatMap((one) => (one.type === 'say' ? (one.choices ?? []) : []));
  const says = asked.effects.map((one) => (one.type === 'say' ? { ...one, choices: [] } : one));
  return understood({
    ...asked,
    effects: [...says, { type: 'say', message: 'flow.howUnknown', choices }],
  });
}

function leaning(
  state: ConversationState,
  sign: (typeof SIGNS)[number],
  reading: Reading,
  world: World,
): Decision | null {
  if (sign === 'stillFails') return failsStill(state, world);
  if (sign === 'ranDry') return answerTopics(state, ['prep.charge'], world, {});
  if (sign === 'networkError') return answerTopics(state, ['prep.network'], world, {});
  if (sign === 'asksMidway') return said(state, 'running.cannotStop');
  if (reading.notInNotice !== null) return null;
  const isAlone = reading.topics.length === 0 || asksWhereAlone(reading);
  return isAlone ? said(state, 'flow.howUnknown') : null;
}

/** First what is missed most; where that was said already, a person. */
function failsStill(state: ConversationState, world: World): Decision {
  const isSaid = state.said?.messages.includes('worry.triedAll');
  if (isSaid === true || state.topics.at(-1) === 'firmware.launched_early') {
    return handOver(state, 'stepFailed', world);
  }
  const values = hotlineValues(world);
  const choices = [topicChoice('firmware.launched_early')];
  const topics = ['firmware.launched_early'];
  return understood({
    state: { ...state, topics },
    effects: [{ type: 'say', message: 'worry.triedAll', values, choices }],
  });
}

function said(state: ConversationState, message: string): Decision {
  const choices = [flowChoice(UPDATE_FLOW), topicChoice('hotline')];
  const say: Say = { type: 'say', message, choices };
  return understood({ state, effects: [say] });
}
