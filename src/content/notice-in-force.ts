import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The notice in force: the one file in `notices`, by its name. The folder of the same name beside it holds the rest. */
export function noticeIn(root: string): string | null {
  const [first] = globSync('*.yaml', { cwd: join(root, 'notices') }).toSorted();
  return first === undefined ? null : basename(first, '.yaml');
}

/** Where the notice's utterances are: one file a topic. */
export function utterancesOf(root: string): string {
  return join(root, 'notices', noticeIn(root) ?? '', 'utterances');
}

/** What stands in `notices` and would go unread, whoever put it there. */
export function unreadNotices(root: string, read: string): readonly string[] {
  const folder = join(root, 'notices');
  return globSync('*', { cwd: folder })
    .filter((name) => name !== read && name !== `${read}.yaml`)
    .toSorted()
    .map((name) => `${join(folder, name)} is not read beside ${read}.yaml: ${ONE}`);
}

const ONE = 'there is one notice at a time, so move the other out of notices (docs/writing.md)';
