import { useWords } from '../language.ts';
import type { TalkLine } from '../wire/talk.ts';
import { talkWords } from './talk-words.ts';
import { TerminalList } from './terminal-list.tsx';

/** What the bot understood of a merchant's words. */
export function Heard({ heard }: { readonly heard: NonNullable<TalkLine['heard']> }) {
  const words = useWords(talkWords);
  const { topics, suggested, confidence } = heard;
  const percent = Math.round(confidence * 100);
  return (
    <p className="talk-reason">
      {topics.length > 0
        ? words.heard(topics.join(words.listMark), percent)
        : words.notHeard(percent)}
      {suggested.length > 0 && ` / ${words.near(suggested.join(words.listMark))}`}
    </p>
  );
}

/** By what the bot answered: the step, the notice, and what the fleet told at that moment. */
interface WhyProps {
  readonly decided: NonNullable<TalkLine['decided']>;
  readonly isOpen: boolean;
}

export function Why({ decided, isOpen }: WhyProps) {
  const words = useWords(talkWords);
  const { flow, notice, said, fleet } = decided;
  return (
    <details className="talk-reason" open={isOpen}>
      <summary>
        {words.why}
        {flow !== null && ` (${flow})`}
      </summary>
      <dl>
        {flow !== null && (
          <div>
            <dt>{words.flow}</dt>
            <dd>{flow}</dd>
          </div>
        )}
        <div>
          <dt>{words.notice}</dt>
          <dd>{notice}</dd>
        </div>
        <div>
          <dt>{words.said}</dt>
          <dd>{said.join(', ')}</dd>
        </div>
        <div>
          <dt>{words.fleetThen}</dt>
          <dd>{fleet === null ? words.notAsked : <TerminalList fleet={fleet} />}</dd>
        </div>
      </dl>
    </details>
  );
}
