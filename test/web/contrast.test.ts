import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../src/web/look.css', import.meta.url), 'utf8');

/** On which they stand: Mantine's own grounds of fields and of buttons that cannot be pressed. */
test.each([
  ['light', 'placeholder', '#ffffff'],
  ['light', 'disabled-color', '#e9ecef'],
  ['dark', 'placeholder', '#262e39'],
  ['dark', 'disabled-color', '#262e39'],
] as const)('in the %s the words of a %s can be read', (scheme, name, ground) => {
  const part = css.split(`scheme='${scheme}'] {`)[1]?.split('}')[0] ?? '';
  const ink = new RegExp(`--mantine-color-${name}: (#\\w{6})`).exec(part)?.[1] ?? '';
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
});

/** As WCAG 2.2 counts it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [lightness(one), lightness(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
