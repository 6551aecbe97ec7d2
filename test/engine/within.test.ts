import { expect, test } from '@jest/globals';
import type { Fleet } from '../../src/engine/fleet-ports.ts';
import type { AskModel, LookAt } from '../../src/engine/means.ts';
import { watchedPorts, type Within } from '../../src/engine/within.ts';
import { anOrder } from '../fleet/an-order.ts';
import { fakes } from './means.ts';

interface Outside {
  readonly fleet: Fleet;
  readonly askModel: AskModel | null;
  readonly lookAt: LookAt | null;
}

test('whatever leaves the house is a part of the turn: each question to the fleet, the model, pictures', async () => {
  const { means } = fakes();
  const spans: string[] = [];
  const within: Within = (name, facts, run) => {
    spans.push([name, ...Object.values(facts)].join(' '));
    return run();
  };
  const outside: Outside = {
    fleet: {
      ...means.fleet,
      askTerminals: async () => ({ kind: 'silent', because: 'slow' }),
      order: async () => ({ kind: 'silent' }),
      askOrder: async () => ({ kind: 'silent' }),
    },
    askModel: async () => ({ kind: 'none', because: 'busy' }),
    lookAt: async () => ({ kind: 'nothing' }),
  };
  const watched = watchedPorts({ courier: means.courier, ...outside }, within);
  const order = anOrder('reboot', 'T-1');
  await watched.fleet.askTerminals('M-1', null);
  await watched.fleet.order('M-1', order, false);
  await watched.fleet.askOrder('M-1', order);
  await watched.askModel?.({ text: '更新は', language: 'ja', lastTopics: [] });
  await watched.lookAt?.('1', 'U1');
  expect(spans).toEqual([
    'fleet terminals',
    'fleet order',
    'fleet whatBecameOfIt',
    'model',
    'picture',
  ]);
});

test('what is not there is not watched', () => {
  const { courier, fleet } = fakes().means;
  const none: Outside = { fleet, askModel: null, lookAt: null };
  const watched = watchedPorts({ courier, ...none }, (_name, _facts, run) => run());
  expect([watched.askModel, watched.lookAt]).toEqual([null, null]);
});
