import { useEffect, useLayoutEffect, useRef } from 'react';
import { accountName } from './account.ts';
import { ChatBubble, LostLine } from './chat-bubble.tsx';
import { newestAnswer, toChatLines } from './chat-lines.ts';
import type { Talk } from './talk.ts';

interface ChatLogProps {
  readonly talk: Talk;
  /** Something opened below, where the last lines stood. */
  readonly isTrayOpen: boolean;
  readonly onUnsend: (entryId: string) => void;
  readonly onSay: (text: string) => void;
}

/** The talk itself. It stays at the newest line unless the reader has scrolled up. */
export function ChatLog({ talk, isTrayOpen, onUnsend, onSay }: ChatLogProps) {
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const lastOwnId = talk.entries.findLast(({ from }) => from === 'merchant')?.id;
  useStayAtEnd({ frame, inner, lastOwnId, answerId: newestAnswer(talk.entries) }, isTrayOpen);
  const lines = toChatLines(talk.entries);
  return (
    <div className="chat-log" ref={frame}>
      <div className="chat-inner" ref={inner} role="log" aria-label="トーク">
        {talk.isLoaded && lines.length === 0 && <NothingSaid onSay={onSay} />}
        {lines.map((line) => (
          <ChatBubble
            key={line.entry.id}
            line={line}
            isRead={talk.read.has(line.entry.id)}
            lostStatus={talk.undelivered.get(line.entry.id)}
            onUnsend={onUnsend}
          />
        ))}
        {talk.lostTap !== null && <LostLine status={talk.lostTap.status} />}
        {talk.isTyping && <Typing />}
        {talk.problem !== null && (
          <p className="system-line system-lost" role="alert">
            {talk.problem}
          </p>
        )}
      </div>
    </div>
  );
}

const nearEndPx = 120;

interface LogParts {
  readonly frame: React.RefObject<HTMLDivElement | null>;
  readonly inner: React.RefObject<HTMLDivElement | null>;
  readonly lastOwnId: string | undefined;
  readonly answerId: string | undefined;
}

/** At the newest line; of an answer that is taller than the view, at its beginning. */
function useStayAtEnd({ frame, inner, lastOwnId, answerId }: LogParts, isTrayOpen: boolean): void {
  const isAtEnd = useRef(true);
  const answer = useRef(answerId);
  useLayoutEffect(() => {
    answer.current = answerId;
  }, [answerId]);
  useEffect(() => {
    const box = frame.current;
    const content = inner.current;
    if (box === null || content === null) return;
    let lastTop = 0;
    const follow = () => {
      if (isAtEnd.current) box.scrollTop = Math.min(box.scrollHeight, topOf(answer.current, box));
    };
    const look = () => {
      const isNear = box.scrollHeight - box.scrollTop - box.clientHeight < nearEndPx;
      // Only a reader scrolls up; a line that came meanwhile must not look like one.
      if (isNear || box.scrollTop < lastTop) isAtEnd.current = isNear;
      lastTop = box.scrollTop;
    };
    // Pictures that load, a keyboard that opens, a new line: all change a size.
    const sizes = new ResizeObserver(follow);
    sizes.observe(box);
    sizes.observe(content);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [frame, inner]);

  // Whoever sends something wants to see it, wherever they were reading.
  useEffect(() => {
    isAtEnd.current = true;
    frame.current?.scrollTo({ top: frame.current.scrollHeight });
  }, [frame, lastOwnId]);

  // Whoever opens a tray answers the last line, so it must stand above the tray.
  useEffect(() => {
    if (!isTrayOpen) return;
    isAtEnd.current = true;
    frame.current?.scrollTo({ top: frame.current.scrollHeight });
  }, [frame, isTrayOpen]);
}

function topOf(entryId: string | undefined, box: HTMLElement): number {
  const shown = [...box.querySelectorAll<HTMLElement>('[data-entry]')];
  const found = shown.find((one) => one.dataset['entry'] === entryId);
  if (found === undefined) return box.scrollHeight;
  const { top } = found.getBoundingClientRect();
  return box.scrollTop + top - box.getBoundingClientRect().top - abovePx;
}

const abovePx = 8;

function Typing() {
  return (
    <div className="entry entry-theirs entry-first" role="status" aria-label="入力中">
      <div className="entry-icon" aria-hidden="true">
        <span className="round-icon">窓</span>
      </div>
      <div className="bubble typing" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

const firstWords = [
  '更新はいつからですか',
  'うちの端末は更新できてる?',
  '決済できたか分かりません',
  '人と話したい',
] as const;

function NothingSaid({ onSay }: { readonly onSay: (text: string) => void }) {
  return (
    <div className="nothing-said">
      <span className="round-icon round-icon-large" aria-hidden="true">
        窓
      </span>
      <strong>{accountName}</strong>
      <p>まだメッセージはありません。はじめのひとことを送ってみましょう。</p>
      <div className="first-words">
        {firstWords.map((words) => (
          <button type="button" key={words} onClick={() => onSay(words)}>
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
