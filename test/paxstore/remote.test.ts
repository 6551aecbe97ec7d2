import { anOrder } from '../fleet/an-order.ts';
import { paxstoreWith } from './open-paxstore.ts';

const ORDER = anOrder('reboot', '1000');
const UNTRACKED = { kind: 'taken', id: null, status: 'untracked' };
const PATH = 'terminals/1000/operation';

test('a restart is passed on, and its end is not told', async () => {
  const stage = await paxstoreWith();
  expect(await stage.client.order('M-1', ORDER, false)).toEqual(UNTRACKED);
  expect(await stage.client.askOrder('M-1', { ...ORDER, takenAt: ORDER.askedAt })).toEqual(
    UNTRACKED,
  );
  await stage.close();
  expect({ asked: stage.asked, faults: stage.faults }).toEqual({ asked: [PATH], faults: [] });
});

test('where nobody knows whether it arrived, it counts as passed on, and is not sent again', async () => {
  const stage = await paxstoreWith();
  stage.answerWith({ status: 502, body: 'Bad Gateway' });
  expect(await stage.client.order('M-1', ORDER, false)).toEqual(UNTRACKED);
  expect(await stage.client.order('M-1', ORDER, true)).toEqual(UNTRACKED);
  await stage.close();
  expect(stage.asked).toEqual([PATH]);
});

test.each([
  [15099, 'busy'],
  [1896, 'offline'],
  [129, 'refused'],
  [1800, 'refused'],
] as const)('the refusal %s is heard as %s', async (businessCode, because) => {
  const stage = await paxstoreWith();
  stage.answerWith({ status: 200, body: { businessCode } });
  expect(await stage.client.order('M-1', ORDER, false)).toEqual({ kind: 'refused', because });
  await stage.close();
});

test('a report is nothing that can be ordered: nobody is asked', async () => {
  const stage = await paxstoreWith();
  const order = { ...ORDER, kind: 'refresh' } as const;
  expect(await stage.client.order('M-1', order, false)).toEqual({
    kind: 'refused',
    because: 'unsupported',
  });
  await stage.close();
  expect([stage.client.can, stage.asked]).toEqual([{ reboot: true, refresh: false }, []]);
});
