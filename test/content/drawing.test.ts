import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingOf } from '../../src/content/drawing.ts';
import { exits } from '../../src/core/flow.ts';
import { content } from '../core/the-content.ts';
import { root } from '../core/the-shop.ts';

const drawing = drawingOf(content);

test('docs/flows.md shows the flows as they are (else: npm run flows:draw)', () => {
  expect(readFileSync(join(root, 'docs/flows.md'), 'utf8')).toBe(drawing);
});

test.each(Object.values(content.flows))(
  'the drawing of $id has every step and every way',
  (flow) => {
    const part = drawing.split(`## ${flow.id}:`)[1]?.split('\n## ')[0] ?? '';
    const ways = Array.from(
      part.matchAll(/^ {2}s_(\w+) (?:-->|-\.->)(?:\|"[^"]+"\|)? s_(\w+)$/gm),
      ([, from, to]) => `${from} ${to}`,
    );
    const expected = Object.entries(flow.steps).flatMap(([name, step]) =>
      exits(step).map(({ to }) => `${name} ${to}`),
    );
    expect(new Set(ways)).toEqual(new Set(expected));
    for (const name of Object.keys(flow.steps)) expect(part).toMatch(`"${name}<br>`);
  },
);

test('a button is drawn with its words, and buttons to the same step are one arrow', () => {
  expect(drawing).toContain('s_askBoot -->|"いいえ / 分からない"| s_power');
});
