import type { Say } from '../../src/core/effect.ts';
import { compose } from '../../src/engine/compose.ts';
import { content } from '../core/the-content.ts';
import { tokyo } from '../core/the-shop.ts';

function textsAt(time: string, ...says: readonly Say[]): string {
  const now = tokyo(`2025-08-20T${time}`);
  const made = compose(says, { locale: content.locale, notice: content.notice, now, turn: 7 });
  return made?.reply.bubbles.map(({ text }) => text).join('\n') ?? '';
}

const number: Say = { type: 'say', message: 'counter.cannotPay', values: { waits: 'no' } };
const hours = { hours: { message: 'hotline.hours.receptionOnly' } };

test.each(['22:00:00', '23:50:00', '00:10:00', '08:59:59'])(
  'the number is given at %s with the word that calls are only taken down',
  (time) =>
    expect(textsAt(time, number)).toContain('電話でのご相談は9:00からです(いまは受付のみ)。'),
);

test.each(['09:00:00', '14:00:00', '21:59:59'])('and at %s without it', (time) =>
  expect(textsAt(time, number)).not.toContain('受付のみ'),
);

test('once is enough', () => {
  const hotline: Say = { type: 'say', message: 'topic.hotline', values: hours };
  expect(textsAt('23:00:00', number, hotline).match(/受付のみ/gu)).toHaveLength(1);
});
