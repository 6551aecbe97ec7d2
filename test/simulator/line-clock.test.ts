import express from 'express';
import request from 'supertest';
import { clockRouter, createDemoClock } from '../../src/simulator/clock.ts';
import { tokyo } from '../fleet/hand-clock.ts';

const MOMENTS = [{ id: 'opens', label: '更新の開始', at: tokyo('2025-08-19T08:00:00') }];

function demo() {
  let real = 0;
  const clock = createDemoClock('2025-08-19T08:40:00+09:00', () => real);
  const app = express().use(clockRouter(clock, MOMENTS));
  const shows = () => clock.now().toFormat('MM-dd HH:mm:ss');
  const pass = (seconds: number) => {
    real += seconds * 1000;
  };
  return { clock, app, shows, pass };
}

test('the demo runs with real time from where it starts, in Tokyo and in Japanese', () => {
  const { clock, shows, pass } = demo();
  pass(90);
  expect(shows()).toBe('08-19 08:41:30');
  expect(clock.now()).toMatchObject({ zoneName: 'Asia/Tokyo', locale: 'ja' });
});

test('a stopped clock stands, and goes on from there', () => {
  const { clock, shows, pass } = demo();
  clock.stop();
  pass(600);
  expect(shows()).toBe('08-19 08:40:00');
  clock.run();
  clock.run();
  pass(1);
  expect(shows()).toBe('08-19 08:40:01');
});

test('a clock that is set keeps running or standing as it did', () => {
  const { clock, shows, pass } = demo();
  clock.set(tokyo('2025-08-26T00:00:00').toUTC());
  pass(1);
  expect(shows()).toBe('08-26 00:00:01');
  clock.stop();
  clock.set(tokyo('2025-08-20T00:00:00'));
  pass(1);
  expect(shows()).toBe('08-20 00:00:00');
});

test('a start that is no time is refused at once', () => {
  expect(() => createDemoClock('tomorrow')).toThrow('the demo cannot start at "tomorrow"');
});

test('the page sees the time and the moments worth jumping to', async () => {
  const answer = await request(demo().app).get('/simulator/clock');
  expect(answer.body).toEqual({
    now: '2025-08-19T08:40:00.000+09:00',
    running: true,
    moments: [{ id: 'opens', label: '更新の開始', at: '2025-08-19T08:00:00.000+09:00' }],
  });
});

test('the page sets and stops the clock', async () => {
  const { app, clock } = demo();
  const answer = await request(app)
    .put('/simulator/clock')
    .send({ at: '2025-08-25T14:59:59Z', running: false });
  expect(answer.body).toMatchObject({ now: '2025-08-25T23:59:59.000+09:00', running: false });
  await request(app).put('/simulator/clock').send({ running: true });
  expect(clock.isRunning).toBe(true);
});

test.each([
  [{ at: 'noon' }, 'at'],
  [{ running: 'yes' }, 'running'],
  [{ speed: 2 }, ''],
])('%j is refused with the name of the field', async (change, field) => {
  const { app, shows } = demo();
  const answer = await request(app).put('/simulator/clock').send(change);
  expect(answer.status).toBe(400);
  expect(answer.type).toBe('application/problem+json');
  expect(answer.body).toMatchObject({ errors: [{ field }] });
  expect(shows()).toBe('08-19 08:40:00');
});

test('whoever sets the clock is answered when all that follows from it is done', async () => {
  const { clock, app, shows } = demo();
  const followed: string[] = [];
  clock.whenSet(async () => {
    await new Promise((ready) => setTimeout(ready, 5));
    followed.push(shows());
  });
  await request(app).put('/simulator/clock').send({ at: '2025-08-19T09:00:00+09:00' });
  expect(followed).toEqual(['08-19 09:00:00']);
  await request(app).put('/simulator/clock').send({ running: false });
  expect(followed.length).toBe(1);
});
