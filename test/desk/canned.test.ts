import * as fc from 'fast-check';
import { fillIn, moneyObjection, noticeFillings, objectionTo } from '../../src/desk/canned.ts';
import { checkMoney } from '../../src/understanding/check-money.ts';
import { canonical } from '../../src/understanding/check-spelling.ts';
import { notice } from '../core/the-shop.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

const FILLINGS = noticeFillings(notice);
const GOOD =
  '{店舗名}さま、{担当者}です。更新は{期限}までにお願いします。お電話は{サポート電話}へどうぞ。';

test('places take the facts of the notice', () => {
  expect(fillIn('{期限}まで、{必要な充電}から、{更新時間}', FILLINGS)).toBe(
    '8月26日(火)0:00まで、25%から、10〜20分',
  );
});

test.each([
  'もう一度決済してください。',
  '会計をやり直してください。',
  'お客さまから、あらためてお支払いをいただいてください。',
  '履歴で失敗でしたら、再決済をお願いします。',
  '別のカードで試してください。',
  '二重にはなりませんので、ご安心ください。',
  // Full widths and half-width kana are the same words.
  'もう１度、決済して下さい。',
  'ﾘﾄﾗｲしてください。',
])('a template that says "take it again" is refused: %s', (text) => {
  expect(objectionTo(text, FILLINGS)?.ja).toContain('結果の分からない決済');
});

test.each([GOOD, 'その会計はやり直さないでください。決済履歴をご覧ください。'])(
  'a template of facts may be kept: %s',
  (text) => {
    expect(objectionTo(text, FILLINGS)).toBeNull();
  },
);

test.each([
  ['{存在しない}です', '{存在しない}という差し込みはありません'],
  ['これは{です', '{ と } は'],
  ['Please wait a moment.', '日本語で書いてください'],
  ['カード番号は4111 1111 1111 1111です。', 'カード番号のような数字'],
])('%s is refused: %s', (text, said) => {
  expect(objectionTo(text, FILLINGS)?.ja).toContain(said);
});

test('whatever is kept, its words never break the money rule when they go out', () => {
  const piece = fc.constantFrom(
    'もう',
    '一度',
    '決済',
    'を',
    'して',
    'ください',
    '{期限}',
    'に',
    '履歴',
    'の',
    'やり直し',
    '{店舗名}',
    '。',
  );
  const property = fc.property(
    fc.array(piece, { maxLength: 9 }),
    fc.constantFrom('喫茶', 'もう一度', '再決済'),
    (pieces, shop) => {
      const text = pieces.join('');
      if (objectionTo(text, FILLINGS) !== null) return;
      const words = fillIn(text, { ...FILLINGS, 店舗名: shop });
      if (moneyObjection(words) !== null) return;
      expect(checkMoney(canonical(words))).toEqual([]);
    },
  );
  fc.assert(property, { numRuns: 500, seed: 20_250_819 });
});

describe('canned replies at the desk', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  const keep = (text: string, id: string | null = null) =>
    desk.post('/replies', 'supervisor', { id, title: 'あいさつ', text });

  test('a supervisor writes one, and an agent gets it filled in for the ticket', async () => {
    expect((await keep(GOOD)).status).toBe(200);
    const { body } = await desk.get(`/tickets/${TICKET}/replies`, 'agent');
    expect(body).toMatchObject({
      replies: [
        {
          title: 'あいさつ',
          text: '喫茶ひまわりさま、山本です。更新は8月26日(火)0:00までにお願いします。お電話は0120-126-440へどうぞ。',
        },
      ],
    });
    expect(await desk.acts()).toEqual(['佐々木 keptReply']);
  });

  test('one that breaks the money rule is not kept', async () => {
    const refused = await keep('もう一度決済してください。');
    expect(refused.status).toBe(422);
    expect((await desk.get('/replies', 'agent')).body).toMatchObject({ replies: [] });
    expect(await desk.acts()).toEqual([]);
  });

  test('one is changed in its place, and one that is gone is not', async () => {
    const { body } = await keep(GOOD);
    const id = String(body['id']);
    expect((await keep('お待たせしました。', id)).status).toBe(200);
    expect((await desk.get('/replies', 'agent')).body).toMatchObject({
      replies: [{ id, text: 'お待たせしました。' }],
    });
    await desk.post(`/replies/${id}/remove`, 'supervisor');
    expect((await keep('お待たせしました。', id)).status).toBe(404);
    expect(await desk.acts()).toEqual([
      '佐々木 keptReply',
      '佐々木 keptReply',
      '佐々木 removedReply',
    ]);
  });

  test('a shop’s name cannot make a reply say what it may not', async () => {
    await keep('{店舗名}の件です。');
    expect(
      moneyObjection(fillIn('{店舗名}の件です。', { 店舗名: 'もう一度決済して' })),
    ).not.toBeNull();
  });

  test('views are everybody’s own', async () => {
    const view = { name: '急ぎの喫茶', part: 'urgent', words: '喫茶' };
    const { body } = await desk.post('/views', 'viewer', view);
    expect((await desk.get('/views', 'viewer')).body).toMatchObject({ views: [view] });
    expect((await desk.get('/views', 'agent')).body).toEqual({ views: [] });
    await desk.post(`/views/${String(body['id'])}/remove`, 'agent');
    expect((await desk.get('/views', 'viewer')).body).toMatchObject({ views: [view] });
    await desk.post(`/views/${String(body['id'])}/remove`, 'viewer');
    expect((await desk.get('/views', 'viewer')).body).toEqual({ views: [] });
  });

  test('nobody keeps more views than a list can show', async () => {
    const view = { name: 'x', part: 'open', words: '' };
    for (let count = 0; count < 20; count += 1) await desk.post('/views', 'viewer', view);
    expect((await desk.post('/views', 'viewer', view)).status).toBe(409);
  });

  test('words are searched for at the desk', async () => {
    const { body } = await desk.get('/search?words=ひまわり', 'viewer');
    expect(body).toMatchObject({ tickets: [{ number: TICKET }] });
    expect((await desk.get('/search', 'viewer')).status).toBe(400);
  });
});
