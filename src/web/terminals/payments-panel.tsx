import { Badge, Button, Card, NativeSelect, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { momentOf } from '../clock/japan-time.ts';
import type { SimulatedMerchant } from '../wire/fleet.ts';
import type { FleetControl } from './fleet-control.ts';
import { paymentChoices, paymentWord } from './terminal-words.ts';

interface PaymentsPanelProps {
  readonly merchant: SimulatedMerchant;
  readonly fleet: FleetControl;
}

const figures = new Intl.NumberFormat('ja-JP');
const colours: Readonly<Record<string, string>> = { captured: 'green', failed: 'red' };

export function PaymentsPanel({ merchant, fleet }: PaymentsPanelProps) {
  const { payments, terminals } = merchant;
  return (
    <Card
      component="section"
      withBorder
      radius="lg"
      padding="lg"
      aria-label={`${merchant.storeName}の決済履歴`}
    >
      <Text fw={700} mb="xs">
        決済履歴
      </Text>
      {payments === null ? (
        <Text c="dimmed">この加盟店では、決済履歴を外から見られません。</Text>
      ) : (
        <>
          <PaymentList payments={payments} />
          <AddPayment terminals={terminals} onAdd={fleet.pay} />
        </>
      )}
    </Card>
  );
}

function PaymentList({ payments }: { readonly payments: SimulatedMerchant['payments'] }) {
  if (payments === null || payments.length === 0) {
    return <Text c="dimmed">まだ決済はありません。</Text>;
  }
  const newestFirst = payments.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <ul className="payments">
      {newestFirst.map(({ id, at, amountYen, status }) => (
        <li key={id}>
          <time dateTime={at}>{momentOf(at)}</time>
          <strong>{figures.format(amountYen)}円</strong>
          <Badge variant="light" size="lg" color={colours[status.toLowerCase()] ?? 'yellow'}>
            {paymentWord(status)}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

interface AddPaymentProps {
  readonly terminals: SimulatedMerchant['terminals'];
  readonly onAdd: FleetControl['pay'];
}

function AddPayment({ terminals, onAdd }: AddPaymentProps) {
  const [chosen, setChosen] = useState(terminals[0]?.id ?? '');
  const [amount, setAmount] = useState<number | string>(1200);
  const [status, setStatus] = useState('captured');
  const isReady = typeof amount === 'number' && amount > 0 && chosen !== '';
  return (
    <form
      className="add-payment"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void onAdd(chosen, amount, status);
      }}
    >
      <NativeSelect
        label="端末"
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={terminals.map(({ id, label, serial }) => ({ value: id, label: label ?? serial }))}
      />
      <NumberInput
        label="金額"
        value={amount}
        onChange={setAmount}
        min={1}
        max={9_999_999}
        allowDecimal={false}
        thousandSeparator=","
        suffix="円"
      />
      <NativeSelect
        label="結果"
        value={status}
        onChange={(event) => setStatus(event.currentTarget.value)}
        data={[...paymentChoices]}
      />
      <Button type="submit" variant="light" disabled={!isReady}>
        決済を足す
      </Button>
    </form>
  );
}
