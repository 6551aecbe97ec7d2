import { NativeSelect } from '@mantine/core';
import { firstLetter } from '../first-letter.ts';
import type { Person } from '../wire/line.ts';

interface PersonListProps {
  readonly people: readonly Person[];
  readonly chosen: string;
  readonly onChoose: (userId: string) => void;
}

/** A sidebar on the desktop, a select on the phone. */
export function PersonList({ people, chosen, onChoose }: PersonListProps) {
  return (
    <>
      <nav className="people" aria-label="加盟店の方">
        <h2>加盟店の方</h2>
        {people.map(({ userId, displayName, storeName, isBlocked }) => (
          <button
            type="button"
            key={userId}
            className="person"
            aria-current={userId === chosen ? 'true' : undefined}
            onClick={() => onChoose(userId)}
          >
            <span className="round-icon round-icon-person" aria-hidden="true">
              {firstLetter(displayName)}
            </span>
            <span className="person-words">
              <strong>{displayName}</strong>
              <span>{storeName || '店舗の連携なし'}</span>
            </span>
            {isBlocked && <span className="person-blocked">ブロック中</span>}
          </button>
        ))}
      </nav>
      <NativeSelect
        className="people-select"
        aria-label="加盟店の方を選ぶ"
        size="md"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
        data={people.map(({ userId, displayName, storeName }) => ({
          value: userId,
          label: storeName ? `${displayName}(${storeName})` : displayName,
        }))}
      />
    </>
  );
}
