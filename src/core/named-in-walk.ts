import type { ReadEvent } from './event.ts';
import { levelOf } from './notice.ts';
import { walkWith } from './other-terminal.ts';
import { beganThere, runsThere } from './runs-there.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { tellsOfStep } from './step-told-of.ts';
import type { Terminal } from './terminal.ts';
import { terminalsTold, type Decision, type World } from './world.ts';

/** Everything else, decided of the terminals that the message is about. */
export type Rest = (event: ReadEvent, world: World, at?: ConversationState) => Decision;

/** A message that may name a terminal. */
export interface Spoken {
  readonly state: ConversationState;
  readonly event: ReadEvent;
  readonly world: World;
  readonly rest: Rest;
}

/** One is named in the middle of a walk: the same one is an answer, another one takes its place. */
export function inWalk(one: Terminal, spoken: Spoken): Decision {
  const { state, event, world, rest } = spoken;
  const { battery, topics } = event.reading;
  const { position } = state;
  const wished = topics.map((topic) => world.facts.topics[topic]?.flow ?? null);
  const isOtherWish = wished.some((flow) => flow !== null && flow !== position?.flow);
  const isOnly = terminalsTold(world).length === 1;
  if (isOtherWish || isOnly) return rest(event, isOtherWish ? { ...world, about: [one] } : world);
  if (one.id === position?.terminalId) return runsThere(state, event, world) ?? rest(event, world);
  const batteryRead = battery === null ? null : levelOf(battery, world.facts.notice);
  const isCorrection = CORRECTS.some((sign) => event.reading.signs.includes(sign));
  const moved = walkWith(state, one, world, { batteryRead, isCorrection });
  return (
    beganThere(state, moved.state, event, world) ??
    runsThere(moved.state, event, world) ??
    readThere(moved, spoken)
  );
}

const CORRECTS: readonly Sign[] = ['corrects', 'notThat'];

/** レジ横は入れ直しました: what is told of it is an answer where its own walk stands. */
function readThere(moved: Decision, { event, world, rest }: Spoken): Decision {
  if (!tellsOfStep(moved.state, event, world)) return moved;
  const read = rest(event, world, moved.state);
  const isMissed = read.state.misunderstandings > moved.state.misunderstandings;
  return isMissed ? moved : read;
}
