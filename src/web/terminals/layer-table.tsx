import { Badge, Progress } from '@mantine/core';
import type { SimulatedTerminal } from '../wire/fleet.ts';
import { layerError } from '../layer-errors.ts';
import { isUpdating, stateColour, stateWord } from './terminal-words.ts';

/** The three things that update by rules of their own. */
export function LayerTable({ terminal }: { readonly terminal: SimulatedTerminal }) {
  const { firmware, os, app } = terminal;
  return (
    <dl className="layers">
      <Layer name="ファームウェア" state={firmware.state}>
        {firmware.error !== null && (
          <span className="layer-error">{layerError(firmware.error, 'ja')}</span>
        )}
        {isUpdating(firmware.state) && (
          <Progress
            value={firmware.progressPercent ?? 0}
            size="lg"
            mt={4}
            aria-label="ファームウェアの進み"
          />
        )}
      </Layer>
      <Layer name="端末OS" state={os.state} />
      <Layer name="USEN PAYアプリ" state={app.state} />
    </dl>
  );
}

interface LayerProps {
  readonly name: string;
  readonly state: string;
  readonly children?: React.ReactNode;
}

function Layer({ name, state, children }: LayerProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Badge variant="light" color={stateColour(state)} size="lg">
          {stateWord(state)}
        </Badge>
        {children}
      </dd>
    </div>
  );
}
