import { maskPersonal } from '../../src/understanding/mask.ts';

const HOTLINE = ['0120-126-440'];
const PLAIN = ['4111', '1111', '1111', '1111'];
const WIDE = ['４１１１', '１１１１', '１１１１', '１１１１'];
const GROUPS = [
  ['Visa', PLAIN],
  ['Visa, wide', WIDE],
  ['Visa, in eights', ['41111111', '11111111']],
  ['Visa, figure by figure', PLAIN.join('').split('')],
  ['Mastercard', ['2223', '0031', '2200', '3222']],
  ['Amex', ['3782', '822463', '10005']],
  ['Diners', ['3056', '930902', '5904']],
  ['JCB', ['3530', '1113', '3330', '0000']],
  ['UnionPay of nineteen', ['6205', '5000', '0000', '0000', '004']],
] as const;
const APART = [
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '     ',
  '　　　',
  '\u00a0',
  ' - ',
  ' － ',
  'ー',
  '—',
  '.',
  '．',
  '_',
  '＿',
  '/',
  '／',
  '・',
  '･',
  ' ・ ',
  ',',
  '、',
  '*',
  '|',
  '\u200b',
  '\u200b \u200b',
  '\ufeff',
  '\u2060',
  '\u00ad',
] as const;

describe('a card number is found however its figures are kept apart', () => {
  test.each(GROUPS)('%s', (_name, groups) => {
    for (const apart of APART) {
      const text = `カード${groups.join(apart)}です`;
      expect([apart, maskPersonal(text, HOTLINE)]).toEqual([
        apart,
        { text: 'カード[カード番号]です', hasCardNumber: true },
      ]);
    }
  });

  test('each of two, over lines', () => {
    const { text } = maskPersonal('4111\n1111\n1111\n1111\nと\n3782\n822463\n10005');
    expect(text).toBe('[カード番号]\nと\n[カード番号]');
  });

  test('beside a phone number, which is covered as one', () => {
    const { text } = maskPersonal('090-1234-5678\n4111 - 1111 - 1111 - 1111');
    expect(text).toBe('[電話番号]\n[カード番号]');
  });

  test('the expiry and the code behind it stay apart from it', () => {
    const { text } = maskPersonal('4111.1111.1111.1111 12/27');
    expect(text).toMatch(/^\[カード番号\]/);
  });
});

describe('other figures stay, though their sum is a card number’s', () => {
  test.each([
    ['dates', '2025/08/19 2025/08/21'],
    ['dates without years', '8/19、8/25、9/1、10/11'],
    ['times', '22:30 23:00 22:15 23:18'],
    ['amounts', '4,500円 5,200円 3,800円 2,200円'],
    ['amounts with signs', '¥4500 ¥3200 ¥2811 ¥1508'],
    ['shop numbers with words', '店番4111と4112と3350と2218'],
    ['shop numbers of five figures', '41111\n41119\n33501'],
    ['an article number', '4912345678904'],
    ['a wrong check figure', '4111\n1111\n1111\n1112'],
    ['a number that no brand has', '1111\n1111\n1111\n1117'],
    ['too long', '41111111111111111111'],
  ])('%s: %s', (_name, text) => {
    expect(maskPersonal(text, HOTLINE)).toEqual({ text, hasCardNumber: false });
  });

  test('two phone numbers in one line are two phone numbers', () => {
    const text = '03-5555-1234 03-5555-1230';
    for (const last of '0123456789') {
      const masked = maskPersonal(`${text.slice(0, -1)}${last}`);
      expect(masked).toEqual({ text: '[電話番号] [電話番号]', hasCardNumber: false });
    }
  });

  test('a page of figures takes no time', () => {
    const text = '4 '.repeat(1000) + '1'.repeat(1000) + '4111\n'.repeat(400);
    const startedAt = performance.now();
    maskPersonal(text);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
