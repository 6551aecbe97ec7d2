import type { DateTime } from 'luxon';
import { isoOf } from '../core/moment.ts';
import type { FleetAnswer, SoftwareLayer, Terminal } from '../core/terminal.ts';
import type { FleetSeen, LayerSeen, TerminalSeen } from './talk-ports.ts';

/** What the fleet told in a turn, as it is kept beside the turn: what was said then can be held against it later. */
export function toFleetSeen(answer: FleetAnswer): FleetSeen {
  if (answer.kind === 'silent') return answer;
  const { askedAt, terminals, payments } = answer;
  const endOf = (id: string) => terminals.find((one) => one.id === id)?.serialEnd ?? null;
  return {
    kind: 'known',
    askedAt: isoOf(askedAt),
    terminals: terminals.map(toTerminalSeen),
    payments:
      payments &&
      payments.map(({ terminalId, at, amountYen, outcome }) => ({
        serialEnd: endOf(terminalId),
        at: isoOf(at),
        amountYen,
        outcome,
      })),
    ...(answer.arePaymentsPart === true ? { arePaymentsPart: true } : {}),
  };
}

function toTerminalSeen(terminal: Terminal): TerminalSeen {
  const { label, serialEnd, lifecycle, connectivity, battery, lastBootAt } = terminal;
  return {
    label,
    serialEnd,
    lifecycle,
    online: connectivity.state,
    signal: connectivity.signal,
    seenAt: orNull(connectivity.lastSeenAt),
    battery: battery && {
      percent: battery.levelPercent,
      charging: battery.charging,
      at: isoOf(battery.observedAt),
    },
    bootAt: orNull(lastBootAt),
    firmware: toLayerSeen(terminal.firmware),
    os: toLayerSeen(terminal.os),
    app: toLayerSeen(terminal.paymentApp),
  };
}

function toLayerSeen({ updateState, startedAt, lastError }: SoftwareLayer): LayerSeen {
  return { state: updateState, startedAt: orNull(startedAt), error: lastError?.code ?? null };
}

const orNull = (at: DateTime | null): string | null => at && isoOf(at);
