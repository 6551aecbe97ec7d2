import { readFileSync, globSync } from 'node:fs';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadContentAndReader } from '../../src/reader.ts';
import { neededBy, type Way } from '../../src/needed.ts';
import { START } from '../../src/understanding/letter-table.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { neededOfAll, placeNeeded, sieved } from '../../src/understanding/sieve.ts';
import { rewriting } from '../../src/understanding/wordings.ts';

describe('what a pattern cannot do without', () => {
  test.each<[RegExp, readonly Way[]]>([
    [/更新/u, [[['更新']]]],
    [/更新|端末/u, [[['更新', '端末']]]],
    [/端末の更新/u, [[['端末の更新']]]],
    [/端末.*更新中/u, [[['端末'], ['更新中']]]],
    [/お?客さん/u, [[['客さん']]]],
    [/(?:まだ)?終わら(?:ない|ん)/u, [[['終わら'], ['ない', 'ん']]]],
    [
      /(?:電源を切|画面が消).*?(?:困|急)/u,
      [
        [
          ['電源を切', '画面が消'],
          ['困', '急'],
        ],
      ],
    ],
    [/電源.*切|画面/u, [[['画面']], [['電源'], ['切']]]],
    [/電源.*切|画面|充電|画面.*消/u, [[['画面', '充電']], [['電源'], ['切']], [['画面'], ['消']]]],
    [/今日.*端末.*更新.*いつ/u, [[['今日'], ['端末'], ['更新'], ['いつ']]]],
    [/(?:失敗){2}/u, [[['失敗']]]],
    [/[吗呢]/u, [[['吗', '呢']]]],
    [/[1-3]時/u, [[['時'], ['1', '2', '3']]]],
    [/か[。!]*$/u, [[['か']]]],
    [/(?=.*会計).*して/u, [[['会計'], ['して']]]],
    [/(?<=会計)した/u, [[['会計'], ['した']]]],
    [/(?!会計)した/u, [[['した']]]],
    [/した(?<!会計)/u, [[['した']]]],
    [/のa?が/u, [[['の'], ['が']]]],
    [/LINE/i, [[['LINE']]]],
    [/更新|\p{L}+/u, []],
    [/更新|/u, []],
    [/[ぁ-ん]+/u, []],
    [/[^。]/u, []],
    [/(?:更新)?/u, []],
    [/ß|更新/iu, []],
    [
      /^はい|^いいえ/u,
      [
        [[`${START}は`], ['はい']],
        [[`${START}い`], ['いいえ']],
      ],
    ],
    [/^(?:もう|)更新/u, [[['更新'], [`${START}も`, `${START}更`]]]],
    [/^(?=.*更新).*した/u, [[['更新'], ['した']]]],
    [/^[^。]*更新/u, [[['更新']]]],
    [/^(?:更新)*$/u, []],
    [/^更新/mu, [[['更新']]]],
  ])('%s: %j', (pattern, ways) => {
    expect(neededBy(pattern)).toEqual(ways);
  });
});

describe('a sieve', () => {
  const patterns: RegExp[] = [];
  const kept = neededOfAll((pattern) => {
    patterns.push(pattern);
    return neededBy(pattern);
  });

  test('answers as its pattern does, on what merchants write', () => {
    const all = patterns.map((pattern) => ({ pattern, sieve: sieved(pattern) }));
    placeNeeded(neededOfAll(neededBy));
    const lines = lineOf();
    let found = 0;
    let ruledOut = 0;
    const differing: string[] = [];
    for (const line of lines) {
      for (const { pattern, sieve } of all) {
        pattern.lastIndex = 0;
        const isFound = pattern.test(line);
        pattern.lastIndex = 0;
        if (isFound) found += 1;
        if (!sieve.mayMatch(line)) ruledOut += 1;
        if (!isFound) continue;
        const isRuledOut = !sieve.mayMatch(line) || !sieve.mayMatchPart(`で、${line}さて`);
        if (isRuledOut) differing.push(`${pattern.source} in ${line}`);
      }
    }
    expect(differing).toEqual([]);
    expect(found).toBeGreaterThan(5 * lines.length);
    expect(ruledOut).toBeGreaterThan((lines.length * all.length) / 2);
  });

  test('asks for all that one alternative needs, and for its three letters that stand together', () => {
    const sieve = sieved(/端末.*更新|決済.*履歴|電池切れ/u);
    placeNeeded(neededOfAll(neededBy));
    expect(
      ['端末の履歴', '決済の更新', '切れた電池'].filter((text) => sieve.mayMatch(text)),
    ).toEqual([]);
    expect(['端末の更新', '決済の履歴', '電池切れ'].every((text) => sieve.test(text))).toBe(true);
    placeNeeded(kept);
  });

  test('changes no reading', () => {
    const { read: readMessage } = loadContentAndReader(process.cwd());
    // In writing: what is read of a part when it is asked for is asked for now.
    const lines = lineOf().filter((_, at) => at % 3 === 0);
    const readings = () =>
      lines.map((line) => JSON.stringify(readMessage(line, { expects: null, lastTopics: [] })));
    placeNeeded(kept);
    const sooner = readings();
    placeNeeded(new Int32Array(0));
    expect(sooner).toEqual(readings());
    placeNeeded(kept);
  });

  test('answers as its pattern does, in capitals and in letters that fold to others', () => {
    const pattern = /(?:kasse|os|wi-?fi).{0,3}update/iu;
    const sieve = sieved(pattern);
    placeNeeded(neededOfAll(neededBy));
    const letters = fc.constantFrom(...Array.from('kKKsſSoOeEaAwWiI-fFuUpPdDtT '));
    const words = fc.constantFrom('kasse', 'KaSSe', 'os', 'Oſ', 'Wi-Fi', 'update', 'UPDATE');
    fc.assert(
      fc.property(fc.array(fc.oneof(letters, words), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(sieve.test(text)).toBe(pattern.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('replaces, cuts and finds as its pattern does', () => {
    const mark = sieved(/[、。]/gu);
    placeNeeded(neededOfAll(neededBy));
    for (const text of ['', '更新', '更新。', '更新、充電。 端末']) {
      expect(mark.replace(text, '-')).toBe(text.replace(mark.pattern, '-'));
      expect(mark.split(text)).toEqual(text.split(mark.pattern));
      expect(mark.matchAll(text)).toEqual([...text.matchAll(mark.pattern)]);
    }
    const first = sieved(/^(?:今|もう)?更(?<rest>新)/u);
    placeNeeded(neededOfAll(neededBy));
    for (const text of ['更新', 'もう更新', 'また更新', '更', 'K更新']) {
      expect(first.exec(text)).toEqual(first.pattern.exec(text));
    }
  });

  test('tells a text from another that it was asked about before', () => {
    const sieve = sieved(/決済の履歴/u);
    placeNeeded(neededOfAll(neededBy));
    const texts = Array.from({ length: 40 }, (_, at) => `${at}番の端末`);
    for (const text of [...texts, ...texts]) {
      expect(sieve.mayMatch(text)).toBe(false);
      expect(sieve.test(`${text}の決済の履歴`)).toBe(true);
    }
  });

  test('tries every pattern where nothing was kept', () => {
    placeNeeded(new Int32Array(0));
    const sieve = sieved(/更新/u);
    expect(sieve.mayMatch('充電')).toBe(true);
    expect(sieve.test('充電')).toBe(false);
    placeNeeded(kept);
  });

  test.each([1, 2, 3, 40])(
    'tries every pattern where what was kept lacks its last %i',
    (lacking) => {
      placeNeeded(kept.slice(0, -lacking));
      const sieve = sieved(/更新/u);
      expect(sieve.mayMatch('充電')).toBe(true);
      placeNeeded(Int32Array.of(5, -1, 7, 9));
      expect(sieve.mayMatch('充電')).toBe(true);
      placeNeeded(kept);
    },
  );

  test('rewrites what its table names, in its order', () => {
    const rewrite = rewriting([
      [/行進/g, '更新'],
      [/更新中/g, '更新している'],
    ]);
    placeNeeded(neededOfAll(neededBy));
    expect(rewrite('今行進中')).toBe('今更新している');
    expect(rewrite('充電')).toBe('充電');
  });
});

const lines = z.array(
  z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]),
);

/** Every fifteenth of the examples, and all that developers may look at, as typed and in plain spelling. */
function lineOf(): readonly string[] {
  const examples = globSync('notices/*/utterances/*.yaml').toSorted().flatMap(read);
  const others = globSync('test/understanding/development*.yaml').toSorted().flatMap(read);
  const typed = [...examples.filter((_, at) => at % 15 === 0), ...others];
  return [...new Set([...typed, ...typed.map(normalise)])];
}

function read(path: string): readonly string[] {
  return lines.parse(parse(readFileSync(path, 'utf8')));
}
