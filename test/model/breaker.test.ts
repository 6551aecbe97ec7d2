import { createBreaker } from '../../src/model/breaker.ts';

function broken() {
  let now = 0;
  const breaker = createBreaker(() => now);
  for (let i = 0; i < 4; i += 1) breaker.failed();
  return { breaker, pass: (ms: number) => (now += ms) };
}

test('three failures are no four, and a success begins the count anew', () => {
  const breaker = createBreaker(() => 0);
  for (let i = 0; i < 3; i += 1) breaker.failed();
  expect(breaker.mayCall()).toBe(true);
  breaker.succeeded();
  for (let i = 0; i < 3; i += 1) breaker.failed();
  expect(breaker.mayCall()).toBe(true);
});

test('it is open for a minute, then lets one through', () => {
  const { breaker, pass } = broken();
  pass(59_999);
  expect(breaker.mayCall()).toBe(false);
  pass(1);
  expect(breaker.mayCall()).toBe(true);
  expect(breaker.mayCall()).toBe(false);
  breaker.succeeded();
  expect(breaker.mayCall()).toBe(true);
  expect(breaker.mayCall()).toBe(true);
});

test('when that one fails too, it is another minute', () => {
  const { breaker, pass } = broken();
  pass(60_000);
  expect(breaker.mayCall()).toBe(true);
  breaker.failed();
  pass(59_999);
  expect(breaker.mayCall()).toBe(false);
  pass(1);
  expect(breaker.mayCall()).toBe(true);
});

test('when that one tells nothing, the next may try', () => {
  const { breaker, pass } = broken();
  pass(60_000);
  expect(breaker.mayCall()).toBe(true);
  breaker.forgotten();
  expect(breaker.mayCall()).toBe(true);
});
