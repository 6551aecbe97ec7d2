import { Alert, Badge, Button, Card, Group, SegmentedControl, Switch, Text } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import type { SimulatedMerchant, SimulatedTerminal } from '../wire/fleet.ts';
import { BatterySlider } from './battery-slider.tsx';
import type { FleetControl } from './fleet-control.ts';
import { useHeld } from './held.ts';
import { LayerTable } from './layer-table.tsx';
import { TerminalScreen } from './terminal-screen.tsx';
import { TerminalTimeline } from './terminal-timeline.tsx';
import { fateActions, merchantActions, wifiChoices } from './terminal-words.ts';

interface TerminalCardProps {
  readonly terminal: SimulatedTerminal;
  readonly fleet: FleetControl;
}

interface CardProps extends TerminalCardProps {
  /** Those of its whole shop. */
  readonly payments: SimulatedMerchant['payments'];
}

export function TerminalCard({ terminal, fleet, payments }: CardProps) {
  const name = terminal.label ?? `端末 ${terminal.serial.slice(-4)}`;
  const { refusal } = fleet;
  return (
    <Card component="article" withBorder radius="lg" padding="lg" aria-label={name}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <div>
          <Text fw={700} size="lg">
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            製造番号 {terminal.serial}
          </Text>
        </div>
        <Badge size="lg" variant="light" color={terminal.online ? 'green' : 'gray'}>
          {terminal.online ? 'オンライン' : 'オフライン'}
        </Badge>
      </Group>
      <div className="terminal-top">
        <TerminalScreen terminal={terminal} />
        <Condition terminal={terminal} fleet={fleet} />
      </div>
      <LayerTable terminal={terminal} />
      <div className="times">
        <span>最後に電源を入れた時刻: {maybe(terminal.lastBootAt)}</span>
        <span>最後の通信: {maybe(terminal.lastSeenAt)}</span>
      </div>
      {refusal?.terminalId === terminal.id && (
        <Alert color="red" role="alert" my="sm">
          {refusal.words}
        </Alert>
      )}
      <Buttons terminal={terminal} fleet={fleet} />
      <TerminalTimeline terminal={terminal} payments={payments} />
    </Card>
  );
}

function maybe(at: string | null): string {
  return at === null ? '不明' : momentOf(at);
}

function Condition({ terminal, fleet }: TerminalCardProps) {
  const { id, battery } = terminal;
  const charging = useHeld(terminal.charging, (wish) => fleet.change(id, { charging: wish }));
  const wifi = useHeld<string>(terminal.wifi, (wish) => fleet.change(id, { wifi: wish }));
  return (
    <div className="condition">
      <BatterySlider
        battery={battery}
        onSet={(percent) => fleet.change(id, percent === null ? {} : { battery: percent })}
      />
      <Switch
        label="充電する"
        size="md"
        checked={charging.value}
        onChange={(event) => void charging.settle(event.currentTarget.checked)}
      />
      <div>
        <span className="field-label">Wi-Fi</span>
        <SegmentedControl
          fullWidth
          aria-label="Wi-Fi"
          value={wifi.value}
          data={[...wifiChoices]}
          onChange={(choice) => void wifi.settle(choice)}
        />
      </div>
    </div>
  );
}

function Buttons({ terminal: { id }, fleet }: TerminalCardProps) {
  return (
    <>
      <Group gap="xs" mt="md" role="group" aria-label="店でできる操作">
        {merchantActions.map(({ action, label }) => (
          <Button key={action} variant="light" size="sm" onClick={() => void fleet.act(id, action)}>
            {label}
          </Button>
        ))}
      </Group>
      <Group gap="xs" mt="xs" role="group" aria-label="デモのための操作">
        {fateActions.map(({ action, label }) => (
          <Button
            key={action}
            variant="default"
            size="sm"
            onClick={() => void fleet.act(id, action)}
          >
            {label}
          </Button>
        ))}
      </Group>
    </>
  );
}
