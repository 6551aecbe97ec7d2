import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { play } from '../../src/replay/play.ts';
import { openStage, type Stage } from '../../src/replay/stage.ts';
import { ROOT, transcriptFiles } from './files.ts';
import { NO_FAILURE, NOT_UNPAID, NOT_UNTAKEN } from './said-of-a-payment.ts';

const AT = '2025-08-21T12:10:00+09:00';
const INTERRUPTED = ['決済中に落ちた'];
const FAILED = [...INTERRUPTED, '失敗'];
const ALLOWED = [...FAILED, 'なっていない', '受け取っていない'];
const WITH_STAFF = [...INTERRUPTED, '処理中'];
const WENT_THROUGH = [...INTERRUPTED, '成功'];

const TAKE_AGAIN = /もう一度決済してください/;
const OF_UPDATE = /まず、次のどれに近いか|更新を最後まで|この窓口では分かりません|自動で閉じます/;
const STOP = /やり直さないで|通さないで|受け取らないで|Do not (?:take|charge)/;

const FAILS_AGAIN = [
  '言われた通りやったけどエラーになった',
  'やったら今度はエラーでた',
  'また失敗した',
  'またエラー',
  '今度は通信エラー',
  'だめだった',
  '今度は画面固まった',
  'もう一回やったらまた落ちた',
  'やっぱりダメでした',
  '指示通りにしましたが通りません',
  'また同じです',
  'It failed again',
];

const TOLD_TO_STAFF = [
  '12:05 5000円 PayPay',
  '12時5分ごろ、3,200円、クレジットです',
  '時刻は12時、金額は1980円、支払い方法はQUICPay',
  '5000円 12時5分 PayPay',
  'カードで3980円、12時すぎ',
  'やっぱり失敗に変わった',
  'あ、今見たら失敗に変わってた',
  '今見たら消えてた',
  '履歴から消えてます',
  'またエラーが出ました',
];

const OTHER_WAY = [
  'お客さん現金で払うって',
  '現金で払うって言われた',
  '別のカードで払うって',
  'お客さんが現金にしたいって言ってる',
  '現金でいいって言われたけど受け取っていい?',
];

const AS_SUCCESS_ONLY_NAMED = [
  '失敗か成功かわからん',
  '失敗か成功か読めん',
  '成功したかわからん',
  '成功と失敗の両方',
  '成功したってお客さんが',
  '成功か失敗かわからない',
  'たぶん成功',
  '成功って出てるけど金額が違う',
];

const ASKED_AFTER_SUCCESS = [
  'じゃあお金は入ってるってこと？',
  'お客さんにもう払ったって言っていい？',
  'もう一回通さなくていいんやね',
  'お客さん帰っていいですか',
];

const FIRST_MESSAGES = [
  'さっきの決済ぐるぐる回ったままなんですけどどうしたら',
  'さっきの決済がくるくる回ったまま終わらない',
  '決済がまわったままです',
  'さっきの支払いが回ったまま進まない',
  '失敗とは書いてないけど成功とも書いてない',
  '成功とも失敗とも出てない',
  '決済のところに失敗とも成功とも書いてないんです',
  '失敗でもなく成功でもない',
  '失敗じゃなくて成功って書いてありました',
  '失敗じゃなくて成功でした',
  '端末に「通信エラー」って出て決済終わったかわからん',
  '決済したら通信エラー。通ったかどうか分かりません',
  '金曜の決済が宙ぶらりんなんですけど月曜に電話したんでいいですか',
  '店長いわく失敗らしいけど控えには承認番号ある',
  '入金されてるか分からない決済がある',
  'アプリ閉じちゃったし時間ないからもう一回でいいよね',
  '端末使えないので現金で会計していい？',
  '決済止まってるからとりあえず現金にしてもらっていい？',
];

describe('a payment in doubt', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(
      ROOT,
      transcriptFiles().map(({ transcript }) => transcript),
    );
  }, 60_000);
  afterAll(async () => {
    await stage.close();
  });

  /** The last reply, after all of these were written one by one. */
  const replyTo = async (...lines: readonly string[]): Promise<string> => {
    const turns = lines.map((user) => ({ user }));
    const played = await play({ title: 'talk', at: AT, terminals: 'none', turns }, stage, ROOT);
    return played.turns.at(-1)?.heard.bubbles.join('\n') ?? '';
  };

  test.each(NO_FAILURE)('%s of the history, then a no, is never taken again', async (told) => {
    expect(await replyTo(...INTERRUPTED, told)).not.toMatch(TAKE_AGAIN);
    expect(await replyTo(...INTERRUPTED, told, 'なっていない')).not.toMatch(TAKE_AGAIN);
    const answered = [...INTERRUPTED, told, 'なっていない', '受け取っていない'];
    expect(await replyTo(...answered)).not.toMatch(TAKE_AGAIN);
  });

  test.each(NOT_UNPAID)('%s of the customer is never taken again', async (told) => {
    expect(await replyTo(...FAILED, told)).not.toMatch(TAKE_AGAIN);
    expect(await replyTo(...FAILED, told, '受け取っていない')).not.toMatch(TAKE_AGAIN);
  });

  test.each(NOT_UNTAKEN)('%s to the last question is never taken again', async (told) => {
    expect(await replyTo(...FAILED, 'なっていない', told)).not.toMatch(TAKE_AGAIN);
  });

  test.each(FAILS_AGAIN)('%s after the go-ahead stops the next try', async (told) => {
    const reply = await replyTo(...ALLOWED, told);
    expect(reply).toMatch(STOP);
    expect(reply).not.toMatch(OF_UPDATE);
    expect(reply).not.toMatch(TAKE_AGAIN);
  });

  test.each(TOLD_TO_STAFF)('%s is taken while staff look into it', async (told) => {
    const reply = await replyTo(...WITH_STAFF, told);
    expect(reply).toMatch(/担当者にも?届いています/);
    expect(reply).toMatch(STOP);
  });

  test.each(OTHER_WAY)('%s is no way around it', async (told) => {
    expect(await replyTo(...WITH_STAFF, told)).toMatch(/現金でも別の方法でも受け取らないで/);
  });

  test.each(AS_SUCCESS_ONLY_NAMED)('%s is no success', async (told) => {
    expect(await replyTo(...INTERRUPTED, told)).not.toMatch(/成立しています/);
  });

  test.each(ASKED_AFTER_SUCCESS)('%s after a success is answered in a sentence', async (asked) => {
    const reply = await replyTo(...WENT_THROUGH, asked);
    expect(reply).toMatch(/成立しています/);
    expect(reply).not.toMatch(/教えてください/);
  });

  test.each(FIRST_MESSAGES)('%s is met by the stop', async (told) => {
    const reply = await replyTo(told);
    expect(reply).toMatch(STOP);
    expect(reply).not.toMatch(OF_UPDATE);
  });
});
