import { parse } from 'yaml';
import { PROOF_LASTS } from '../../src/desk/session-limits.ts';
import { digestOf } from '../../src/guard/digest.ts';
import { answer, wrote } from '../store/given.ts';
import { openDesk, type ADesk } from './a-desk.ts';

const CARD = {
  kind: 'card',
  turns: [],
  lines: ['ロール紙はどこで買えますか'],
  card: {
    label: 'ロール紙のこと',
    text: 'ロール紙は、専用窓口へお電話ください。',
    call: 'hotline',
  },
};

describe('teaching the bot from the desk', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  const teach = async (who = 'agent') =>
    String((await desk.post('/learning/lessons', who, CARD)).body['id']);
  const missed = (text: string) =>
    answer(desk.store, wrote(text), {
      figures: {
        isTalk: true,
        question: { heard: 'near', topics: [], suggested: ['os.skip'] },
        wasWrong: false,
      },
    });

  test('questions that are alike stand together, with how often and what was near', async () => {
    await missed('ロール紙はどこで買えますか');
    await missed('ロール紙どこで買えますか？');
    const { body } = await desk.get('/learning', 'agent');
    expect(body).toMatchObject({
      published: 0,
      learnt: 0,
      groups: [{ count: 2, heard: 'near', near: 'os.skip' }],
    });
  });

  test('a lesson is not called learnt while others that answer have not learnt it', async () => {
    desk.means.learning.learntByAll = async () => 0;
    await desk.post(`/learning/lessons/${await teach()}/publish`, 'supervisor', {});
    expect((await desk.get('/learning', 'agent')).body).toMatchObject({ published: 1, learnt: 0 });
  });

  test('what breaks a rule is refused with every reason, and nothing is kept', async () => {
    const wrong = { ...CARD, card: { ...CARD.card, text: '8時に、もう一度決済してください。' } };
    const { status, body } = await desk.post('/learning/lessons', 'agent', wrong);
    expect([status, body['detail']]).toEqual([400, expect.stringContaining('直接書けません')]);
    expect(await desk.store.learning.lessons()).toEqual([]);
  });

  test.each(['090-1234-5678に電話して', '4111 1111 1111 1111のカードが使えない'])(
    'numbers of persons are taught no more when staff type them: %s',
    async (line) => {
      const lesson = { ...CARD, lines: [line] };
      const { status, body } = await desk.post('/learning/lessons', 'agent', lesson);
      expect([status, body['detail']]).toEqual([400, expect.stringContaining('伏せ字')]);
      expect(await desk.store.learning.lessons()).toEqual([]);
    },
  );

  test('whoever sends more than is taken at once is told so in words', async () => {
    const lines = Array.from({ length: 100 }, (_, n) => `${n}${'紙'.repeat(990)}`);
    const { status, body } = await desk.post('/learning/lessons', 'agent', { ...CARD, lines });
    expect([status, body['detail']]).toEqual([413, expect.stringContaining('分けて')]);
  });

  test('an open page alone publishes nothing: the reviewer proves who they are', async () => {
    const id = await teach();
    const publish = () => desk.post(`/learning/lessons/${id}/publish`, 'supervisor', {});
    desk.now = desk.now.plus(PROOF_LASTS);
    expect(await publish()).toMatchObject({ status: 403, body: { code: 'proveAgain' } });
    expect(await desk.store.learning.publishedVersion()).toBe(0);
    await desk.store.desk.proveAgain(digestOf('supervisor'), 'supervisor', desk.now);
    expect(await publish()).toMatchObject({ status: 200, body: { version: 1 } });
  });

  test('nobody reviews themselves, and what is decided stays so', async () => {
    const id = await teach('supervisor');
    const publish = (who: string) => desk.post(`/learning/lessons/${id}/publish`, who, {});
    expect((await publish('supervisor')).status).toBe(409);
    expect(await publish('admin')).toMatchObject({ status: 200, body: { version: 1 } });
    expect((await publish('admin')).status).toBe(409);
  });

  test('what turns out to be wrong is taken back by a supervisor, once, with a proof', async () => {
    const id = await teach();
    const takeBack = (who: string) => desk.post(`/learning/lessons/${id}/take-back`, who, {});
    expect((await takeBack('supervisor')).status).toBe(409);
    await desk.post(`/learning/lessons/${id}/publish`, 'supervisor', {});
    expect((await takeBack('agent')).status).toBe(403);
    expect(await takeBack('supervisor')).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await takeBack('supervisor')).status).toBe(409);
    expect((await desk.store.learning.published()).taught.cards).toEqual({});
    expect((await desk.acts()).at(-1)).toBe('佐々木 tookBack');
  });

  test('an answer to which others lead is not taken back before them, and it is said why', async () => {
    const id = await teach();
    await desk.post(`/learning/lessons/${id}/publish`, 'supervisor', {});
    const topic = `own.${id.slice(0, 8)}`;
    const lesson = { kind: 'example', topic, lines: ['紙が切れた'] } as const;
    const doer = { by: { id: 'agent', name: '山本' }, at: desk.now };
    await desk.store.learning.teach('l2', lesson, [], doer);
    await desk.store.learning.publish('l2', { ...doer, by: { id: 'admin', name: '林' } });
    const { status, body } = await desk.post(`/learning/lessons/${id}/take-back`, 'supervisor', {});
    expect([status, body['detail']]).toEqual([409, expect.stringContaining('先にそちらを')]);
  });

  test('another agent cannot withdraw it, its author can', async () => {
    const id = await teach('supervisor');
    const reject = (who: string) => desk.post(`/learning/lessons/${id}/reject`, who, {});
    expect((await reject('agent')).status).toBe(403);
    expect((await reject('supervisor')).status).toBe(204);
    expect((await reject('admin')).status).toBe(409);
  });

  test('what is published leaves as YAML for the repository, and that is recorded', async () => {
    const id = await teach();
    await desk.post(`/learning/lessons/${id}/publish`, 'supervisor', {});
    const { text } = await desk.read('/learning/export', 'supervisor');
    const topic = `own.${id.slice(0, 8)}`;
    expect(parse(text)).toEqual({
      version: 1,
      utterances: { [topic]: CARD.lines },
      topics: { [topic]: { offers: [], call: 'hotline' } },
      locales: {
        ja: {
          topic: { [topic]: CARD.card.text },
          choice: { topic: { [topic]: CARD.card.label } },
        },
      },
    });
    expect(await desk.acts()).toEqual([`山本 taught`, `佐々木 published`, '佐々木 exported']);
  });

  test('questions that are put aside are gone from the list', async () => {
    await missed('ロール紙は?');
    const { turn } = (await desk.store.learning.openQuestions(1))[0] ?? {};
    await desk.post('/learning/dismissed', 'agent', { turns: [turn] });
    expect((await desk.get('/learning', 'agent')).body['groups']).toEqual([]);
  });
});
