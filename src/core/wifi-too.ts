import { choose } from './choose.ts';
import type { Flow } from './flow.ts';
import type { Reading } from './reading.ts';
import { askedNow, type Decision, type World } from './world.ts';

/** 入れ直しました。WiFiもOK: where the next question is of the Wi-Fi, that is answered as well. */
export function withWifiToo(
  moved: Decision,
  flow: Flow,
  { hints }: Pick<Reading, 'hints'>,
  world: World,
): Decision {
  const step = hints.includes('wifiToo') ? askedNow(moved.state, world) : undefined;
  const isAsked = step?.picture === 'wifi' && 'yes' in step.choices;
  return (isAsked ? choose(moved.state, flow, 'yes', world) : null) ?? moved;
}
