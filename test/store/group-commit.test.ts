import { describe, expect, test } from '@jest/globals';
import { groupCommit } from '../../src/store/group-commit.ts';

const LIMITS = { waiting: 10, perCommit: 4 };

/** Keeps groups in memory; an item 'bad' fails its whole group. */
function keeper() {
  const commits: string[][] = [];
  const write = async (items: readonly string[]) => {
    await new Promise((resume) => setImmediate(resume));
    if (items.includes('bad')) throw new Error('bad item');
    commits.push([...items]);
  };
  return { commits, group: groupCommit(write, LIMITS) };
}

describe('group commit', () => {
  test('what arrives together is kept in one commit, in its order', async () => {
    const { commits, group } = keeper();
    await Promise.all([group.keep(['a', 'b']), group.keep(['c'])]);
    expect(commits).toEqual([['a', 'b', 'c']]);
  });

  test('what arrives during a commit is in the next', async () => {
    const { commits, group } = keeper();
    const first = group.keep(['a']);
    await new Promise((resume) => setImmediate(resume));
    await Promise.all([first, group.keep(['b']), group.keep(['c'])]);
    expect(commits).toEqual([['a'], ['b', 'c']]);
  });

  test('a commit has a limit, and one webhook is never torn apart', async () => {
    const { commits, group } = keeper();
    await Promise.all([['a', 'b', 'c'], ['d', 'e'], ['f']].map((items) => group.keep(items)));
    await group.keep(['1', '2', '3', '4', '5']);
    expect(commits).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['1', '2', '3', '4', '5'],
    ]);
  });

  test('one bad webhook fails alone', async () => {
    const { commits, group } = keeper();
    const results = await Promise.allSettled(['a', 'bad', 'b'].map((item) => group.keep([item])));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(commits).toEqual([['a'], ['b']]);
  });

  test('what none of them has done fails them all at once', async () => {
    let tries = 0;
    const gone = () => {
      tries += 1;
      return Promise.reject(new Error('the database is gone'));
    };
    const group = groupCommit(gone, { ...LIMITS, failsAll: () => true });
    const results = await Promise.allSettled(['a', 'b', 'c'].map((item) => group.keep([item])));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(tries).toBe(1);
  });

  test('past the limit of what may wait, LINE is told to come back, and the rest is kept', async () => {
    const { commits, group } = keeper();
    const full = group.keep(Array.from({ length: 10 }, () => 'a'));
    await expect(group.keep(['b'])).rejects.toThrow('The store is behind: 10 arrivals wait');
    await full;
    await group.keep(['c']);
    expect(commits.at(-1)).toEqual(['c']);
  });

  test('nothing to keep is no commit', async () => {
    const { commits, group } = keeper();
    await group.keep([]);
    expect(commits).toEqual([]);
  });

  test('closing waits for what is under way and refuses the rest', async () => {
    const { commits, group } = keeper();
    const kept = group.keep(['a']);
    await group.close();
    expect(commits).toEqual([['a']]);
    await kept;
    await expect(group.keep(['b'])).rejects.toThrow('The store is closed');
  });
});
