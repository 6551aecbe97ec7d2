import { UPDATE_FLOW } from './aside.ts';
import { questionAt, type Ask, type Flow } from './flow.ts';
import { NETWORK_TOLD, POWER_TOLD } from './look.ts';
import type { Position } from './state.ts';

/** A charge that has run down takes nothing back of the power and the Wi-Fi: what was told of those is not asked again. */
export function withReadyKept(position: Position, flow: Flow): Position {
  if (flow.id !== UPDATE_FLOW) return position;
  const kept = Object.entries(position.answers).flatMap(([name, choice]) => {
    const step = questionAt(flow, name);
    return step !== null && IS_READY.has(choice) ? toldBy(step) : [];
  });
  const told = Object.fromEntries(kept.map((one) => [one, 'ok']));
  return { ...position, answers: { ...position.answers, ...told } };
}

const IS_READY: ReadonlySet<string> = new Set(['yes', 'done']);

function toldBy({ since, picture }: Ask): readonly string[] {
  if (since !== undefined) return [POWER_TOLD];
  return picture === 'wifi' ? [NETWORK_TOLD] : [];
}
