import { ActionIcon, Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useLanguage, useWords } from '../language.ts';
import { Drawn } from '../symbols.tsx';
import { ClockControls } from './clock-controls.tsx';
import { clockWords } from './clock-words.ts';
import type { ClockControl } from './demo-clock.ts';
import { dayOf, timeWithSeconds } from './japan-time.ts';

/** The demo clock of every page but the front: one line, the controls behind a press. */
export function ClockStrip({ control }: { readonly control: ClockControl }) {
  const words = useWords(clockWords);
  const language = useLanguage();
  const { clock, change } = control;
  if (clock === null) return null;
  return (
    <div className="clock-strip" role="group" aria-label={words.clock}>
      <Popover width={320} position="bottom-end" shadow="md" withinPortal trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton className="clock-strip-time">
            <VisuallyHidden>{words.set}</VisuallyHidden>
            <span>{dayOf(clock.now, language)}</span>
            <strong>{timeWithSeconds(clock.now)}</strong>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <ClockControls control={control} />
        </Popover.Dropdown>
      </Popover>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={clock.running ? words.stop : words.run}
        onClick={() => void change({ running: !clock.running })}
      >
        <Drawn of={clock.running ? 'pause' : 'play'} size={22} />
      </ActionIcon>
    </div>
  );
}
