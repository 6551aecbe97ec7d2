import { DateTime } from 'luxon';
import { TOKYO } from './core/zone.ts';
import type { Clock } from './engine/means.ts';

/** The clock of production, in the merchants' zone. */
export const realNow: Clock = () => DateTime.fromMillis(Date.now(), { zone: TOKYO });
