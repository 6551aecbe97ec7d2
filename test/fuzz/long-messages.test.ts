import * as fc from 'fast-check';
import { content } from '../core/the-content.ts';
import { Talk } from '../core/a-talk.ts';
import { root } from '../core/the-shop.ts';
import { expected } from '../../src/core/flow-reads.ts';
import { loadContentAndReader, maskFor } from '../../src/reader.ts';
import { spentIn, workIn } from '../understanding/time-spent.ts';
import { overCases } from './cases.ts';

const { read } = loadContentAndReader(root);
const mask = maskFor(content.notice);
const lines = Object.values(content.utterances()).flat();
const byTongue = [
  lines.filter((line) => /[ぁ-ん]/u.test(line)),
  lines.filter((line) => /[가-힣]/u.test(line)),
  lines.filter((line) => /^[\u4e00-\u9fff，。？！\d%a-z ]+$/iu.test(line)),
  lines.filter((line) => /^[ -~]+$/.test(line)),
  [
    'imasu',
    'owatta nan desu kedo',
    'koushin dekimasu ka',
    'itsu made desu ka',
    'dou sureba ii desu ka',
    'kessai ga tootta ka wakaranai',
  ],
];

/** What the talk is about when such a message comes. */
const TALKS = [[], ['決済できたか分からない'], ['充電足りてるか見て'], ['更新がエラーになる']].map(
  (before) => {
    const talk = new Talk();
    for (const said of before) hears(talk, said);
    return talk;
  },
);

function hears(talk: Talk, said: string): void {
  const { state } = talk;
  const expects = expected(state, said, content.flows);
  const reading = read(said, { expects, lastTopics: state.topics });
  talk.hear({ type: 'merchantAsked', text: mask(said), reading });
}

/** From somewhere in what somebody once wrote. */
const piece = fc
  .tuple(
    fc.oneof(...byTongue.map((own) => fc.constantFrom(...own))),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 2, max: 12 }),
  )
  .map(([line, at, length]) => {
    const from = Math.floor(at * Math.max(0, line.length - length));
    return line.slice(from, from + length).toWellFormed();
  });
const message = fc
  .record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 3 }),
    times: fc.integer({ min: 20, max: 200 }),
    lead: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, piece),
    end: fc.oneof(fc.constantFrom('', '', 'x', '※', '。', '?'), piece),
  })
  .map(({ pieces, times, lead, end }) => {
    const again = pieces.join('').repeat(times);
    return `${lead}${again.slice(0, LONGEST - lead.length - end.length)}${end}`;
  });

const LONGEST = 1000;
const LIMIT = 200;

/** Each of these held up the process for seconds, and twice as long for minutes. */
test.each([
  'つながってない'.repeat(28),
  'どこに電話して'.repeat(18),
  '何分かかって'.repeat(14),
  `${'います'.repeat(17)}x`,
  `${'imasu '.repeat(30)}x`,
  `もう更新は嫌${'なん'.repeat(26)}x`,
  `遅くなった${'んです'.repeat(26)}x`,
  `もう1台${'には'.repeat(26)}x`,
  `次の会計をさせて${'ねん'.repeat(26)}x`,
  `gave me ${'1'.repeat(30)} x`,
])('%s is read and answered in a moment', (said) => {
  expect(workIn(() => hears(new Talk(), said))).toBeLessThan(LIMIT);
});

test('a message that says the same again and again is read and answered in a moment', async () => {
  const slow: string[] = [];
  const cases = fc.record({ said: message, at: fc.nat(TALKS.length - 1) });
  for (const talk of TALKS) hears(talk.fork(), '充電が18%なんですけど');
  await overCases('long messages', 2000, cases, async ({ said, at }) => {
    const answer = () => hears((TALKS[at] ?? new Talk()).fork(), said);
    const took = spentIn(answer) > LIMIT ? workIn(answer) : 0;
    if (took > LIMIT) slow.push(`${Math.round(took)} ms: ${said}`);
  });
  expect(slow).toEqual([]);
}, 120_000);
