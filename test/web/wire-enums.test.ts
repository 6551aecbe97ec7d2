import { ROLES as MERCHANT_ROLES } from '../../src/core/account.ts';
import { HAND_OFF_REASONS, URGENCIES } from '../../src/core/effect.ts';
import { REMOTE_OUTCOMES, type RemoteOrder } from '../../src/core/remote.ts';
import { UPDATE_STATES, type PaymentOutcome, type Terminal } from '../../src/core/terminal.ts';
import type { KeptLesson } from '../../src/desk/learning-ports.ts';
import { ACTS, ROLES } from '../../src/desk/ports.ts';
import type { Heard } from '../../src/engine/heard-ports.ts';
import type { QuotaLevel } from '../../src/engine/quota.ts';
import type { Ticket } from '../../src/engine/ports.ts';
import type { Delivery, TalkLine } from '../../src/engine/talk-ports.ts';
import { fleetMoodSchema } from '../../src/simulator/fleet-mood.ts';
import type { Device } from '../../src/simulator/fleet-device.ts';
import { alerts } from '../../src/web/wire/alerts.ts';
import { ACTS as wireActs } from '../../src/web/wire/audit.ts';
import { reason, status, ticketList } from '../../src/web/wire/desk.ts';
import { figures } from '../../src/web/wire/figures.ts';
import { fleetState } from '../../src/web/wire/fleet.ts';
import { learning } from '../../src/web/wire/learning.ts';
import { ROLES as wireRoles } from '../../src/web/wire/staff.ts';
import { around, line, talk, terminalsNow } from '../../src/web/wire/talk.ts';
import { sentTicket } from './sent-ticket.ts';

/** Every member of a type: the compiler asks for each, and takes no other. */
type Members<T extends string> = Readonly<Record<T, true>>;
const membersOf = <T extends string>(members: Members<T>): readonly string[] =>
  Object.keys(members);

const order = talk.shape.order.unwrap().shape;
const ticket = ticketList.shape.tickets.element.shape;
const [, known] = terminalsNow.options;
const terminal = known.shape.terminals.element.shape;
const payment = known.shape.payments.unwrap().element.shape;
const simulated = fleetState.shape.merchants.element.shape.terminals.element.shape;

/** What the server may say, beside what the pages take: a page reads a member that it lacks as the plainest one. */
const PAIRS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['roles of staff', ROLES, wireRoles],
  ['acts of the record', ACTS, wireActs],
  ['reasons of tickets', HAND_OFF_REASONS, reason.unwrap().options],
  ['urgencies', URGENCIES, ticket.urgency.unwrap().options],
  [
    'states of tickets',
    membersOf<Ticket['status']>({
      waiting: true,
      claimed: true,
      returned: true,
      closed: true,
      withdrawn: true,
    }),
    status.unwrap().options,
  ],
  [
    'who wants a call',
    membersOf<NonNullable<Ticket['callBackBy']>>({ merchant: true, staff: true }),
    ticket.callBackBy.unwrap().unwrap().options,
  ],
  ['states of an update', UPDATE_STATES, terminal.os.shape.state.unwrap().options],
  ['outcomes of a remote order', REMOTE_OUTCOMES, order.outcome.unwrap().unwrap().options],
  [
    'kinds of a remote order',
    membersOf<RemoteOrder['kind']>({ reboot: true, refresh: true }),
    order.kind.unwrap().options,
  ],
  [
    'outcomes of a payment',
    membersOf<PaymentOutcome>({ captured: true, failed: true, unknown: true }),
    payment.outcome.unwrap().options,
  ],
  [
    'connections',
    membersOf<Terminal['connectivity']['state']>({ ONLINE: true, OFFLINE: true, UNKNOWN: true }),
    terminal.online.unwrap().options,
  ],
  [
    'charging',
    membersOf<NonNullable<Terminal['battery']>['charging']>({ YES: true, NO: true, UNKNOWN: true }),
    terminal.battery.unwrap().shape.charging.unwrap().options,
  ],
  [
    'speakers',
    membersOf<TalkLine['from']>({ merchant: true, bot: true, staff: true, event: true }),
    line.shape.from.unwrap().options,
  ],
  [
    'deliveries',
    membersOf<Delivery>({
      waiting: true,
      later: true,
      noPushLeft: true,
      sent: true,
      blocked: true,
      unknown: true,
      never: true,
    }),
    line.shape.delivery.unwrap().unwrap().options,
  ],
  ['roles of merchants', MERCHANT_ROLES, around.shape.others.element.shape.role.unwrap().options],
  [
    'how a question was heard',
    membersOf<Heard>({ answered: true, near: true, notKnown: true, notOurs: true, wrong: true }),
    figures.shape.heard.element.shape.heard.options,
  ],
  [
    'what can be taught',
    membersOf<Exclude<Heard, 'answered'>>({
      near: true,
      notKnown: true,
      notOurs: true,
      wrong: true,
    }),
    learning.shape.groups.element.shape.heard.unwrap().options,
  ],
  [
    'states of a lesson',
    membersOf<KeptLesson['status']>({ open: true, published: true, rejected: true }),
    learning.shape.lessons.element.shape.status.options,
  ],
  [
    'levels of the quota',
    membersOf<QuotaLevel>({ plenty: true, scarce: true, spent: true }),
    alerts.shape.pushes.unwrap().shape.level.options,
  ],
  ['moods of the simulated fleet', fleetMoodSchema.options, fleetState.shape.mood.options],
  [
    'power of a simulated terminal',
    membersOf<Device['power']>({ on: true, off: true }),
    simulated.power.options,
  ],
  [
    'its Wi-Fi',
    membersOf<Device['wifi']>({ ok: true, weak: true, off: true }),
    simulated.wifi.options,
  ],
  [
    'tones of its history',
    membersOf<Device['history'][number]['tone']>({ good: true, bad: true, plain: true }),
    simulated.history.element.shape.tone.options,
  ],
];

test.each(PAIRS)('%s: the pages know what the server says, and no more', (_what, said, taken) => {
  expect(taken.toSorted()).toEqual(said.toSorted());
});

const TICKET = sentTicket('0819-7', {
  reason: 'angry',
  status: 'claimed',
  callBackBy: 'staff',
});

// During a deploy, and for as long as nobody loads the page anew.
test.each([
  ['reason', 'ofTomorrow', 'merchantAsked'],
  ['urgency', 'ofTomorrow', 'customerWaiting'],
  ['status', 'ofTomorrow', 'returned'],
  ['callBackBy', 'ofTomorrow', null],
  ['notArrived', 'ofTomorrow', 'never'],
])('a ticket with a %s that only a newer server knows hides no other', (field, said, read) => {
  const tickets = [TICKET, { ...TICKET, [field]: said }];
  const heard = ticketList.parse({ now: TICKET.openedAt, tickets }).tickets;
  expect(heard).toHaveLength(2);
  expect(heard[1]).toMatchObject({ [field]: read });
});
