import { expect, test } from '@jest/globals';
import { linkedText, safeHref } from '../../src/web/phone/linked-text.ts';

test('telephone numbers and addresses in a text can be tapped', () => {
  expect(linkedText('電話0120-126-440か、https://example.com/a?b=1、へ')).toEqual([
    { text: '電話', href: null },
    { text: '0120-126-440', href: 'tel:0120126440' },
    { text: 'か、', href: null },
    { text: 'https://example.com/a?b=1', href: 'https://example.com/a?b=1' },
    { text: '、へ', href: null },
  ]);
});

test.each(['受付番号 1042', '2025-08-19', '8:00-10:00', ''])('%p holds nothing to tap', (text) => {
  expect(linkedText(text).every(({ href }) => href === null)).toBe(true);
});

test.each([
  ['tel:0120126440', 'tel:0120126440'],
  ['https://example.com', 'https://example.com'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
])('a button to %s opens %s', (uri, href) => {
  expect(safeHref(uri)).toBe(href);
});
