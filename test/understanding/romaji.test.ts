import { inKana } from '../../src/understanding/romaji.ts';

test.each([
  ['rireki ni shippai to dete imasu', '履歴に失敗と出ています'],
  ['koushin wa itsu kara desu ka', '更新はいつからですか'],
  ['genkin de moratta', '現金でもらった'],
  ['hoka no card de haratta', '他のカードで払った'],
  ['kessai ga tochuu de kireta', '決済が途中で切れた'],
])('%s is read as %s', (typed, read) => {
  expect(inKana(typed)).toBe(read);
});

test.each(['OK', 'wifi', 'USEN PAY+', 'koushin', 'made in Japan', '18%', '失敗 desu ka'])(
  '%s stays as it is',
  (typed) => {
    expect(inKana(typed)).toBe(typed);
  },
);
