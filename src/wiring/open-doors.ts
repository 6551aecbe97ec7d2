import type { Config } from '../config.ts';
import type { Log } from '../engine/log.ts';

interface Doors extends Pick<Config, 'publicUrl' | 'deskProvider' | 'deskHabits'> {
  readonly isDemo: boolean;
}

/** Says at start where the configuration lets people in more easily than a desk in use should. */
export function tellOpenDoors(doors: Doors, log: Log): void {
  const { publicUrl, deskProvider, deskHabits, isDemo } = doors;
  // The demo has nothing to lose.
  if (isDemo) return;
  if (deskProvider === null && deskHabits.factorFrom === null) {
    log.warn({}, 'staff need a password only: DESK_SECOND_FACTOR is nobody');
  }
  if (deskProvider === null && deskHabits.factorKeys.length === 0) {
    log.warn({}, 'second factors of staff are kept in clear: DESK_FACTOR_KEY is not set');
  }
  if (publicUrl !== null && !publicUrl.startsWith('https:')) {
    log.warn({}, 'the desk goes over plain http: PUBLIC_URL is not https');
  }
}
