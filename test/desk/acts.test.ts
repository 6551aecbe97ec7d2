import type { KeptEvent } from '../../src/core/event.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

describe('what staff do to a ticket', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  const eventsNow = async () => (await desk.store.takeTurns(9)).map(({ event }) => event);
  const detailOf = async (what: string, who: 'agent' | 'supervisor', body = {}) => {
    const { status, body: answered } = await desk.act(what, who, body);
    return [status, answered['detail']];
  };

  const deeds: readonly (readonly [string, object, KeptEvent])[] = [
    ['claim', {}, { type: 'staffClaimed', staff: '山本' }],
    ['release', {}, { type: 'staffReleased', staff: '山本' }],
    ['reply', { text: 'はい' }, { type: 'staffWrote', staff: '山本', text: 'はい' }],
    ['return', {}, { type: 'staffReturned', staff: '山本' }],
    [
      'return',
      { flow: 'verify-payment' },
      { type: 'staffReturned', staff: '山本', flow: 'verify-payment' },
    ],
    [
      'close',
      { resolution: '電話で解決' },
      { type: 'staffClosed', staff: '山本', resolution: '電話で解決' },
    ],
    [
      'call',
      { at: '2025-08-19T11:00:00+09:00' },
      { type: 'staffPromisedCall', staff: '山本', at: '2025-08-19T02:00:00.000Z' },
    ],
  ];
  test.each(deeds)('%s is an event of the talk, once (%j)', async (what, body, event) => {
    const same = { act: 'the-same-act', ...body };
    for (const _ of [1, 2]) expect((await desk.act(what, 'agent', same)).status).toBe(202);
    expect(await eventsNow()).toEqual([event]);
  });

  test('what a ticket is closed with is kept masked, in the record too', async () => {
    const resolution = 'カード4111 1111 1111 1111の件。090-1234-5678へ電話済み';
    expect((await desk.act('close', 'agent', { resolution })).status).toBe(202);
    const kept = JSON.stringify([await eventsNow(), await desk.store.desk.audit({}, 9)]);
    expect(kept).toContain('カード[カード番号]の件');
    expect(kept).not.toMatch(/1111|5678/);
  });

  test.each([
    'カード番号は 4111 1111 1111 1111 ですね',
    '５５５５－５５５５－５５５５－４４４４を確認しました',
    'Your card 378282246310005 was charged once.',
  ])('a reply with a card number is not sent, and whoever wrote it is told: %s', async (text) => {
    const [status, detail] = await detailOf('reply', 'agent', { text, despite: 'money' });
    expect([status, detail]).toEqual([422, expect.stringContaining('カード番号')]);
    expect(await eventsNow()).toEqual([]);
  });

  test.each([
    'サポート電話 03-1234-5678 へどうぞ。',
    '伝票番号 0819-7、8月19日 12:03、3,300円の件ですね。',
    '端末の番号 UP-70001 と UP-70002 を見ました。',
  ])('a reply with other numbers goes out as it is typed: %s', async (text) => {
    expect((await desk.act('reply', 'agent', { text })).status).toBe(202);
    expect(await eventsNow()).toEqual([{ type: 'staffWrote', staff: '山本', text }]);
  });

  test('whoever is second is told who has it, whatever they want to do', async () => {
    await desk.act('claim', 'agent');
    const taken = [409, '山本さんが対応しています。'];
    expect(await detailOf('claim', 'supervisor')).toEqual(taken);
    expect(await detailOf('reply', 'supervisor', { text: 'はい' })).toEqual(taken);
    expect(await detailOf('return', 'supervisor')).toEqual(taken);
    expect(await detailOf('close', 'supervisor', { resolution: '済み' })).toEqual(taken);
    expect((await desk.act('take-over', 'supervisor')).status).toBe(202);
    expect(await detailOf('reply', 'agent', { text: 'はい' })).toEqual([
      409,
      '佐々木さんが対応しています。',
    ]);
  });

  test('the same id from another person is another act', async () => {
    const same = { act: 'the-same-act' };
    await desk.act('claim', 'agent', same);
    await desk.act('take-over', 'supervisor', same);
    expect((await desk.store.ticket(TICKET))?.claimedBy).toBe('佐々木');
  });

  test('closed, opened again, and only then answered', async () => {
    await desk.act('close', 'agent', { resolution: '電話で解決' });
    expect(await detailOf('reply', 'agent', { text: 'はい' })).toEqual([
      409,
      `受付番号 ${TICKET} の相談は、もう終わっています。`,
    ]);
    expect((await desk.act('reopen', 'supervisor')).status).toBe(202);
    expect(await desk.acts()).toEqual([`山本 closed ${TICKET}`, `佐々木 reopened ${TICKET}`]);
    expect(await desk.store.ticket(TICKET)).toMatchObject({
      status: 'claimed',
      claimedBy: '佐々木',
      resolution: null,
    });
  });

  test.each([
    ['call', { at: '2025-08-19T07:00:00+09:00' }],
    ['call', { at: '2025-12-01T07:00:00+09:00' }],
    ['call', { at: '明日' }],
    ['return', { flow: 'no-such-flow' }],
    ['close', { resolution: ' ' }],
    ['close', {}],
    ['claim', { act: 'short' }],
    ['claim', { act: '' }],
  ])('%s of what makes no sense is 400 and does nothing (%j)', async (what, body) => {
    expect((await desk.act(what, 'agent', body)).status).toBe(400);
    expect(await eventsNow()).toEqual([]);
    expect(await desk.acts()).toEqual([]);
  });

  const DANGEROUS = { text: 'もう一度決済してください。' };

  test('words that may charge a customer twice are not sent before whoever wrote them confirms it', async () => {
    const [status, detail] = await detailOf('reply', 'agent', DANGEROUS);
    expect(status).toBe(428);
    expect(detail).toMatch(/「もう一度」.*二重請求.*決済履歴/);
    expect(await eventsNow()).toEqual([]);
    expect(await desk.acts()).toEqual([]);
    expect(await desk.store.ticket(TICKET)).toMatchObject({
      status: 'waiting',
      firstReplyAt: null,
    });
  });

  test('sent in spite of the warning, the record tells who did', async () => {
    const sure = { ...DANGEROUS, despite: 'money', act: 'sent-anyway' };
    for (const _ of [1, 2]) expect((await desk.act('reply', 'agent', sure)).status).toBe(202);
    expect(await eventsNow()).toEqual([{ type: 'staffWrote', staff: '山本', ...DANGEROUS }]);
    expect(await desk.acts()).toEqual([
      `山本 claimed ${TICKET}`,
      `山本 wrote ${TICKET}`,
      `山本 overruledMoney ${TICKET}`,
    ]);
  });

  test('where nothing was to be warned of, nothing of a warning is recorded', async () => {
    await desk.act('reply', 'agent', { text: 'はい', despite: 'money' });
    expect(await desk.acts()).toEqual([`山本 claimed ${TICKET}`, `山本 wrote ${TICKET}`]);
    expect((await desk.act('reply', 'agent', { text: 'はい', despite: 'all' })).status).toBe(400);
  });

  test('who looks is told to the others, and a viewer keeps no ticket', async () => {
    const seat = { isHere: true, isTyping: true, isWorking: true };
    await desk.act('claim', 'agent');
    expect((await desk.post(`/tickets/${TICKET}/seat`, 'viewer', seat)).status).toBe(204);
    const [present] = await desk.store.desk.present([TICKET]);
    expect(present).toMatchObject({ name: '小川', isTyping: true });
    expect((await desk.post('/tickets/0000-0/seat', 'viewer', seat)).status).toBe(404);
    expect((await desk.store.ticket(TICKET))?.claimedBy).toBe('山本');
  });

  test('the call that was promised stands with the ticket', async () => {
    await desk.act('call', 'agent', { at: '2025-08-19T11:00:00+09:00' });
    expect((await desk.store.ticket(TICKET))?.callBackAt?.toISO()).toBe(
      '2025-08-19T11:00:00.000+09:00',
    );
  });
});
