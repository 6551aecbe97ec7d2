import { asksIn } from '../../src/core/flow.ts';
import { Talk } from './a-talk.ts';
import { content } from './the-content.ts';
import { MORNING, terminal, told } from './the-shop.ts';

/** The questions of the versions before a payment in doubt was asked about: a talk may stand at any of them. */
const BEFORE: Readonly<Record<string, { readonly version: number; readonly asks: string }>> = {
  'update-terminal': {
    version: 6,
    asks: `earlyAsk askBattery whereBattery charge askBoot power askNetwork wifi begin updating
      overdue askFailure home askHomeWifi retry`,
  },
  'restart-terminal': {
    version: 5,
    asks: 'askPayment askUpdating power powerOrRemote confirm rebooting',
  },
};
const KEPT = Object.entries(BEFORE).flatMap(([flow, { version, asks }]) =>
  asks.split(/\s+/).map((step) => ({ flow, version, step })),
);

test.each(KEPT)('a talk kept at $flow/$step of version $version goes on there', (kept) => {
  const at = MORNING.minus({ minutes: 1 }).toISO() ?? '';
  const position = { ...kept, since: at, stepSince: at, answers: {}, trail: [], terminalId: null };
  const talk = new Talk({ state: { position }, fleet: () => told(MORNING, terminal(MORNING)) });
  const { said } = talk.write('もう一回');
  expect(said).not.toContain('flow.changed');
  const flow = content.flows[kept.flow];
  const ask = flow && asksIn(flow).find(([name]) => name === kept.step)?.[1].ask;
  expect(said).toEqual([`flow.${kept.flow}.${ask}.text`]);
});
