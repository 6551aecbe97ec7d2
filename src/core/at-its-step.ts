import { chosenAt, type AskedAt } from './asked-at.ts';
import { isCycledOnce } from './cycled-twice.ts';
import { awaitsOn, showsScreen, tellsOn } from './on-again.ts';
import { asksOnFromCharge } from './power-as-asked.ts';
import type { Reading } from './reading.ts';
import { saidOfIt, whenDone } from './said-of-step.ts';
import type { Decision, World } from './world.ts';

/** ロゴが出た, またつけました, where it is to be switched off and on. */
export function comesUp(asked: AskedAt, reading: Reading, world: World): Decision | null {
  if (asked.step.picture !== 'power') return null;
  if (reading.hints.includes('startsUp')) return whenDone(asked, world);
  return isOnAgain(asked, reading) ? chosenAt(asked, 'done', world) : null;
}

function isOnAgain({ state, position }: AskedAt, reading: Reading): boolean {
  const isOff = isCycledOnce(position) || awaitsOn(state);
  return tellsOn(reading) || (isOff && showsScreen(reading));
}

/** 充電器さした, オレンジのランプがついた, もう進めていい?, where it is to be charged; what a lamp says is in no notice. */
export function toldAtCharger(asked: AskedAt, reading: Reading, world: World): Decision | null {
  const { signs, hints } = reading;
  if (asked.step.picture !== 'charging') return null;
  if (asksOnFromCharge(reading)) return chosenAt(asked, 'done', world);
  if (signs.includes('asks')) return null;
  // 充電たりないって
  if (signs.includes('ranDry') && hints.includes('ofBattery'))
    return saidOfIt(asked, world, 'flow.notYetCharged');
  if (hints.includes('chargesNot')) return saidOfIt(asked, world, 'flow.chargesNot');
  if (hints.includes('lampTold')) return saidOfIt(asked, world, 'flow.chargeShown');
  const isPlugged = signs.includes('hasPlugged') || hints.includes('plugged');
  return isPlugged ? whenDone(asked, world) : null;
}
