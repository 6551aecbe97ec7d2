import { maskPersonal } from '../../src/understanding/mask.ts';

const HOTLINE = ['0120-126-440'];

describe('card numbers never stay in a text', () => {
  test.each([
    ['カードは4111 1111 1111 1111です', 'カードは[カード番号]です'],
    ['４１１１－１１１１－１１１１－１１１１', '[カード番号]'],
    ['4111111111111111', '[カード番号]'],
    ['3782 822463 10005 が通らない', '[カード番号] が通らない'],
    ['4111 1111 1111 1111 12/27', '[カード番号] 12/27'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toEqual({ text: masked, hasCardNumber: true });
  });
});

describe('phone numbers and mail addresses are covered', () => {
  test.each([
    ['090-1234-5678まで', '[電話番号]まで'],
    ['０９０１２３４５６７８', '[電話番号]'],
    ['03(1234)5678', '[電話番号]'],
    ['+81 90-1234-5678', '[電話番号]'],
    ['taro.yamada@example.co.jpです', '[メール]です'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', '[メール]'],
    ['0120-125-440', '[電話番号]'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text, HOTLINE)).toEqual({ text: masked, hasCardNumber: false });
  });
});

describe('what is no personal number stays as typed', () => {
  test.each([
    '0120-126-440',
    '0120 126 440にかけた',
    '充電18% 8:30 1,200円 2025-08-19',
    '2025/08/19 08:00',
    '10,000,000円',
    '4111111111111112',
    '注文番号 1234567890123',
    '25.5%',
  ])('%s', (text) => {
    expect(maskPersonal(text, HOTLINE)).toEqual({ text, hasCardNumber: false });
  });
});
