import { Drawn } from '../symbols.tsx';
import type { SimulatedTerminal } from '../wire/fleet.ts';
import { layerError } from '../layer-errors.ts';
import { isUpdating } from './terminal-words.ts';

/** The little terminal as it stands on the counter. */
export function TerminalScreen({ terminal }: { readonly terminal: SimulatedTerminal }) {
  const { title, note, tone } = shown(terminal);
  const { progressPercent, state } = terminal.firmware;
  return (
    <div
      className="device"
      role="img"
      aria-label={`画面: ${title}${note === '' ? '' : ` ${note}`}`}
    >
      <div className={`device-screen device-${tone}`}>
        {tone !== 'off' && (
          <div className="device-bar">
            <Wifi wifi={terminal.wifi} />
            <span>
              {terminal.charging && <Drawn of="bolt" size={11} />}
              {terminal.battery ?? '–'}%
            </span>
          </div>
        )}
        <strong>{title}</strong>
        <span>{note}</span>
        {tone === 'busy' && isUpdating(state) && (
          <div className="device-progress">
            <i style={{ width: `${progressPercent ?? 0}%` }} />
          </div>
        )}
      </div>
      <div className="device-slot" />
    </div>
  );
}

interface Shown {
  readonly title: string;
  readonly note: string;
  readonly tone: 'off' | 'busy' | 'error' | 'app' | 'home';
}

function shown(terminal: SimulatedTerminal): Shown {
  const { firmware } = terminal;
  if (terminal.power === 'off') return { title: '', note: '電源が切れています', tone: 'off' };
  if (isUpdating(firmware.state)) {
    return { title: '更新中', note: `${firmware.progressPercent ?? 0}%`, tone: 'busy' };
  }
  if (isUpdating(terminal.app.state)) {
    return { title: 'アプリを更新中', note: '', tone: 'busy' };
  }
  if (firmware.state === 'FAILED') {
    const note = firmware.error === null ? '' : layerError(firmware.error, 'ja');
    return { title: '更新エラー', note, tone: 'error' };
  }
  if (terminal.appOpen) return { title: 'USEN PAY+', note: 'お会計できます', tone: 'app' };
  return { title: 'ホーム', note: hasUpdate(terminal) ? '更新あり' : '', tone: 'home' };
}

function hasUpdate({ offered, firmware }: SimulatedTerminal): boolean {
  return offered && firmware.state === 'AVAILABLE';
}

const bars = { ok: 3, weak: 1, off: 0 } as const;

function Wifi({ wifi }: { readonly wifi: SimulatedTerminal['wifi'] }) {
  return (
    <svg viewBox="0 0 18 14" width="16" height="12" aria-hidden="true">
      {[1, 2, 3].map((n) => (
        <rect
          key={n}
          x={(n - 1) * 6}
          y={14 - n * 4.4}
          width="4"
          height={n * 4.4}
          fill="currentColor"
          opacity={n <= bars[wifi] ? 1 : 0.25}
        />
      ))}
      {wifi === 'off' && <path d="M1 1l16 12" stroke="#ff6b5e" strokeWidth="2" />}
    </svg>
  );
}
