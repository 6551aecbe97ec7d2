import { Alert, Center, Loader, SegmentedControl, Text, Title } from '@mantine/core';
import { useDemoClock } from '../clock/demo-clock.ts';
import { PageFrame } from '../page-frame.tsx';
import type { SimulatedMerchant } from '../wire/fleet.ts';
import { useFleet } from './fleet-control.ts';
import type { FleetControl } from './fleet-control.ts';
import { PaymentsPanel } from './payments-panel.tsx';
import { useScenarios } from './scenario-control.ts';
import { ScenarioPanel } from './scenario-panel.tsx';
import { TerminalCard } from './terminal-card.tsx';
import { moodChoices } from './terminal-words.ts';

export function TerminalsPage() {
  const control = useDemoClock();
  const fleet = useFleet();
  const scenarios = useScenarios(fleet.refresh);
  return (
    <PageFrame title="端末" control={control}>
      <div className="terminals-head">
        <div>
          <Title order={1} size="h2">
            端末
          </Title>
          <Text c="dimmed">決済端末の模型です。ここで動かしたことは、窓口からもそう見えます。</Text>
        </div>
        {fleet.mood !== null && <Mood fleet={fleet} />}
      </div>
      {fleet.problem !== null && (
        <Alert color="red" role="alert" mb="md">
          {fleet.problem.status === 404
            ? '端末の模型は、デモのときだけ使えます。'
            : fleet.problem.words}
        </Alert>
      )}
      <ScenarioPanel control={scenarios} />
      <Merchants fleet={fleet} />
    </PageFrame>
  );
}

function Mood({ fleet }: { readonly fleet: FleetControl }) {
  return (
    <div className="mood">
      <span id="mood-label">端末管理システムの応答</span>
      <SegmentedControl
        aria-labelledby="mood-label"
        value={fleet.mood ?? 'ok'}
        color={fleet.mood === 'ok' ? 'midori' : 'red.9'}
        data={[...moodChoices]}
        onChange={(mood) => void fleet.setMood(mood)}
      />
      {fleet.refusal !== null && fleet.refusal.terminalId === null && (
        <Alert color="red" role="alert">
          {fleet.refusal.words}
        </Alert>
      )}
    </div>
  );
}

function Merchants({ fleet }: { readonly fleet: FleetControl }) {
  if (fleet.merchants === null) {
    if (fleet.problem !== null) return null;
    return (
      <Center mih="40vh">
        <Loader aria-label="読み込み中" />
      </Center>
    );
  }
  if (fleet.merchants.length === 0) return <Alert>端末がまだありません。</Alert>;
  return fleet.merchants.map((merchant) => (
    <Merchant key={merchant.merchantId} merchant={merchant} fleet={fleet} />
  ));
}

interface MerchantProps {
  readonly merchant: SimulatedMerchant;
  readonly fleet: FleetControl;
}

function Merchant({ merchant, fleet }: MerchantProps) {
  return (
    <section className="merchant" aria-label={merchant.storeName}>
      <Title order={2} size="h3">
        {merchant.storeName}
      </Title>
      <div className="terminal-grid">
        {merchant.terminals.map((terminal) => (
          <TerminalCard
            key={terminal.id}
            terminal={terminal}
            fleet={fleet}
            payments={merchant.payments}
          />
        ))}
        <PaymentsPanel merchant={merchant} fleet={fleet} />
      </div>
    </section>
  );
}
