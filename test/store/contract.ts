import { describeAudit } from './audit-contract.ts';
import { describeAccounts } from './accounts-contract.ts';
import { describeBrokenBursts } from './broken-bursts-contract.ts';
import { describeBursts } from './bursts-contract.ts';
import { describeCallBudget } from './call-budget-contract.ts';
import { describeDeskChanges } from './desk-changes-contract.ts';
import { describeDesk } from './desk-contract.ts';
import { describeFigures } from './figures-contract.ts';
import { describeEdits } from './edits-contract.ts';
import type { StoreUnderTest } from './given.ts';
import { describeLeases } from './leases-contract.ts';
import { describeOutbox } from './outbox-contract.ts';
import { describePictures } from './pictures-contract.ts';
import { describeRatings } from './ratings-contract.ts';
import { describeRetention } from './retention-contract.ts';
import { describeSessions } from './sessions-contract.ts';
import { describeStaff } from './staff-contract.ts';
import { describeTalk } from './talk-contract.ts';
import { describeTimers } from './timers-contract.ts';
import { describeTurns } from './turns-contract.ts';
import { describeWatches } from './watches-contract.ts';
import { describeUnknownDeliveries } from './unknown-contract.ts';
import { describeUnreadable } from './unreadable-contract.ts';

/** What every engine of the store promises. To be called in a `describe` of its own. */
export function describeStore(engine: StoreUnderTest): void {
  describeTurns(engine);
  describeAccounts(engine);
  describeBursts(engine);
  describeBrokenBursts(engine);
  describeLeases(engine);
  describeOutbox(engine);
  describeTimers(engine);
  describeCallBudget(engine);
  describeDesk(engine);
  describeDeskChanges(engine);
  describeTalk(engine);
  describeRetention(engine);
  describeRatings(engine);
  describeStaff(engine);
  describeSessions(engine);
  describeAudit(engine);
  describeFigures(engine);
  describeUnreadable(engine);
  describeUnknownDeliveries(engine);
  describeWatches(engine);
  describePictures(engine);
  describeEdits(engine);
}
