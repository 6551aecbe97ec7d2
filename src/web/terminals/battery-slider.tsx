import { Slider } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useHeld } from './held.ts';

interface BatterySliderProps {
  /** null: the terminal does not tell; moving the slider gives it a charge. */
  readonly battery: number | null;
  readonly onSet: (percent: number | null) => Promise<void>;
}

export function BatterySlider({ battery, onSet }: BatterySliderProps) {
  const { value, hold, settle } = useHeld(battery, onSet);
  // An arrow key held down is one wish, not thirty.
  const settleSoon = useDebouncedCallback((percent: number) => void settle(percent), restMs);
  return (
    <div>
      <span className="field-label">
        電池 <output aria-label="電池">{value === null ? '不明' : `${value}%`}</output>
      </span>
      <Slider
        thumbLabel="電池"
        min={0}
        max={100}
        step={1}
        label={null}
        size="lg"
        color={(value ?? 0) < lowPercent ? 'red' : 'green'}
        value={value ?? 0}
        onChange={hold}
        onChangeEnd={settleSoon}
      />
    </div>
  );
}

const restMs = 250;
/** Only a colour: what is enough for an update is for the bot to say. */
const lowPercent = 25;
