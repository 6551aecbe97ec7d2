import { isInstalling, isUpdated, type Screen } from './counter.ts';
import type { Meaning } from './meaning.ts';
import { claims, reply, wait, type Asked, type Deed } from './merchant.ts';
import { answerPayment, ofDoubt, recognise } from './payment.ts';
import { inStyle, WAITINGS, WRONG_FIGURE } from './phrases.ts';
import { startUpdate } from './start-update.ts';
import { BEGINS, OPENS_AT } from './time.ts';

type Duty = (asked: Asked) => Deed | Promise<Deed>;

/** What a merchant does about a question: known by a button it has. The first that is there counts. */
const DUTIES: readonly (readonly [Meaning, Duty])[] = [
  ['noneOfThese', ({ merchant }) => recognise(merchant)],
  ['success', ({ merchant }) => answerPayment(merchant, 'history')],
  ['unpaid', ({ merchant }) => answerPayment(merchant, 'customer')],
  ['notTaken', ({ merchant }) => answerPayment(merchant, 'otherwise')],
  ['checkedAlready', ({ merchant }) => ofDoubt(merchant)],
  ['noPayment', () => reply('noPayment')],
  ['noUpdate', ({ screen }) => reply(isInstalling(screen) ? 'updateRuns' : 'noUpdate')],
  ['charged', charge],
  ['enough', tellBattery],
  ['booted', ({ screen }) => reply(hasBooted(screen) ? 'booted' : 'notBooted')],
  ['restarted', restart],
  ['restartIt', () => reply('restartIt')],
  // What became of it is told.
  ['restartedByUs', () => wait(1)],
  ['connected', connect],
  ['started', startUpdate],
  ['finished', awaitEnd],
  ['errorBattery', ({ screen }) => reply(ERRORS[screen.firmware.error ?? ''] ?? 'errorOther')],
  ['switchTo', () => reply('switchTo')],
  ['resume', () => reply('resume')],
];

/** What the merchant does about the question before them; null when none is asked. */
export async function doDuty(asked: Asked): Promise<Deed | null> {
  const duty = DUTIES.find(([means]) => asked.has(means));
  return duty === undefined ? null : duty[1](asked);
}

/** As the terminal's screen and the bot say: this much is enough. */
const ENOUGH = 25;
const PER_MINUTE = 1;

async function charge({ merchant, plan, screen }: Asked): Promise<Deed> {
  const battery = screen.battery ?? 0;
  if (battery >= ENOUGH || claims(merchant, 'charged')) return reply('charged');
  await merchant.counter.change(plan.id, { charging: true });
  return wait((ENOUGH - battery) / PER_MINUTE + 1);
}

function tellBattery({ merchant, screen }: Asked): Deed {
  const battery = screen.battery ?? 0;
  const isEnough = battery >= ENOUGH;
  if (!merchant.persona.correctsHimself || merchant.claimed.has('enough')) {
    return reply(isEnough ? 'enough' : 'low', battery);
  }
  merchant.claimed.add('enough');
  merchant.correction = inStyle(WRONG_FIGURE, merchant.persona.style, battery);
  return isEnough ? reply('low', 12) : reply('enough', 64);
}

async function restart({ merchant, plan, screen }: Asked): Promise<Deed> {
  if (claims(merchant, 'restarted')) return reply('restarted');
  await merchant.counter.press(plan.id, screen.power === 'off' ? 'powerOn' : 'restart');
  return reply('restarted');
}

async function connect({ merchant, plan, screen, has }: Asked): Promise<Deed> {
  if (screen.wifi !== 'off') return reply('connected');
  if (has('unsure')) return reply('notConnected');
  if (claims(merchant, 'connected')) return reply('connected');
  if (!plan.canFixWifi) return reply('notConnected');
  await merchant.counter.change(plan.id, { wifi: 'ok' });
  return reply('connected');
}

const LOOKS_AGAIN_AFTER = 3;

function awaitEnd({ merchant, screen, has }: Asked): Deed {
  if (isUpdated(screen)) return reply('finished');
  if (!isInstalling(screen)) return reply('error');
  if (has('stillRunning')) return reply('stillRunning');
  if (claims(merchant, 'finished')) return reply('finished');
  const { persona, chance } = merchant;
  if (persona.isImpatient !== true || merchant.wandered >= 2 || chance.isOne(0.7)) {
    return wait(LOOKS_AGAIN_AFTER);
  }
  merchant.wandered += 1;
  return { kind: 'write', text: inStyle(chance.pick(WAITINGS), persona.style) };
}

const OPENS = Date.parse(BEGINS) + OPENS_AT * 60_000;

function hasBooted({ lastBootAt }: Screen): boolean {
  return lastBootAt !== null && Date.parse(lastBootAt) >= OPENS;
}

const ERRORS: Readonly<Record<string, Meaning>> = {
  BATTERY_LOW: 'errorBattery',
  NETWORK: 'errorNetwork',
  FIRMWARE_INCOMPLETE: 'errorLaunched',
};
