import { ActionIcon, Popover, UnstyledButton } from '@mantine/core';
import { Drawn } from '../symbols.tsx';
import { ClockControls } from './clock-controls.tsx';
import type { ClockControl } from './demo-clock.ts';
import { dayOf, timeWithSeconds } from './japan-time.ts';

/** The demo clock of every page but the front: one line, the controls behind a press. */
export function ClockStrip({ control }: { readonly control: ClockControl }) {
  const { clock, change } = control;
  if (clock === null) return null;
  return (
    <div className="clock-strip" role="group" aria-label="デモの時計">
      <Popover width={320} position="bottom-end" shadow="md" withinPortal>
        <Popover.Target>
          <UnstyledButton className="clock-strip-time" aria-label="デモの時計を合わせる">
            <span>{dayOf(clock.now)}</span>
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
        aria-label={clock.running ? '時計を止める' : '時計を進める'}
        onClick={() => void change({ running: !clock.running })}
      >
        <Drawn of={clock.running ? 'pause' : 'play'} size={22} />
      </ActionIcon>
    </div>
  );
}
