import { Badge } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { dismissedPath, exportPath, learning as shape, learningPath } from '../wire/learning.ts';
import type { Group, Learning } from '../wire/learning.ts';
import { usePolled } from '../wire/polled.ts';
import { isAtLeast, isSupervisor } from '../wire/staff.ts';
import type { Me } from '../wire/staff.ts';
import { DecidedLessons } from './decided-lessons.tsx';
import { DeskDoor } from './desk-door.tsx';
import { DeskHead } from './desk-head.tsx';
import { learntColours, learntState } from './learnt-state.ts';
import { learningWords } from './learning-words.ts';
import { OpenLessons } from './lesson-list.tsx';
import { QuestionGroup } from './question-group.tsx';
import { Refusal } from './refusal.tsx';
import { SaveButton } from './save-button.tsx';
import { useSent } from './sent.ts';
import { TeachDialog } from './teach-dialog.tsx';
import { Waiting } from './waiting.tsx';

const TITLES = { ja: learningWords.ja.title, en: learningWords.en.title } as const;
const EVERY_MS = 5000;

/** What the bot did not know, and teaching it. */
export function LearningPage() {
  return (
    <DeskDoor titles={TITLES}>
      {(me) => (isAtLeast(me.role, 'agent') ? <Questions me={me} /> : <NotForThem />)}
    </DeskDoor>
  );
}

/** By its address anybody comes here. */
function NotForThem() {
  const { notForViewers } = useWords(learningWords);
  return <p className="desk-nobody">{notForViewers}</p>;
}

function Questions({ me }: { readonly me: Me }) {
  const words = useWords(learningWords);
  const { value, problem, refresh } = usePolled(learningPath, shape, EVERY_MS);
  const isReviewer = isSupervisor(me);
  return (
    <>
      <DeskHead title={words.title} lead={words.lead}>
        {value !== null && <State state={value} mayExport={isReviewer} />}
      </DeskHead>
      <Refusal because={problem?.words ?? null} mb="md" />
      {value === null && problem === null && <Waiting />}
      {value !== null && (
        <>
          <OpenLessons learning={value} me={me} isReviewer={isReviewer} onDone={refresh} />
          <Groups learning={value} onDone={refresh} />
          <DecidedLessons learning={value} isReviewer={isReviewer} onDone={refresh} />
        </>
      )}
    </>
  );
}

interface StateProps {
  readonly state: Learning;
  readonly mayExport: boolean;
}

function State({ state, mayExport }: StateProps) {
  const { state: words, export: exported } = useWords(learningWords);
  const { published, learnt } = state;
  const how = learntState(state);
  const said = {
    none: words.none,
    learning: words.learning(published),
    learnt: words.learnt(learnt),
  } as const;
  return (
    <div className="learning-state">
      <Badge size="lg" variant="light" color={learntColours[how]} role="status">
        {said[how]}
      </Badge>
      {mayExport && published > 0 && <SaveButton path={exportPath} label={exported} size="xs" />}
    </div>
  );
}

interface GroupsProps {
  readonly learning: Learning;
  readonly onDone: () => Promise<void>;
}

function Groups({ learning, onDone }: GroupsProps) {
  const words = useWords(learningWords);
  const [taught, setTaught] = useState<Group | null>(null);
  const { isBusy, refusal, run } = useSent();
  const dismiss = (group: Group) =>
    run(() => send('POST', dismissedPath, { turns: group.turns }, anyAnswer).then(onDone));
  if (learning.groups.length === 0) {
    return (
      <div className="desk-nobody">
        <strong>{words.none}</strong>
        <span>{words.noneHint}</span>
      </div>
    );
  }
  return (
    <>
      <Refusal because={refusal} mb="md" />
      <ul className="question-groups" aria-label={words.groups}>
        {learning.groups.map((group) => (
          <QuestionGroup
            key={group.turns[0]}
            group={group}
            topics={learning.topics}
            isBusy={isBusy}
            onTeach={() => setTaught(group)}
            onDismiss={() => void dismiss(group)}
          />
        ))}
      </ul>
      <TeachDialog
        group={taught}
        learning={learning}
        onClose={() => setTaught(null)}
        onDone={onDone}
      />
    </>
  );
}
