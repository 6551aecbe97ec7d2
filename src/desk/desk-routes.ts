import { accountRoutes } from './account-routes.ts';
import { againRoutes } from './again-routes.ts';
import { alertRoutes } from './alert-routes.ts';
import { actRoutes } from './act-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { factorRoutes } from './factor-routes.ts';
import { figureRoutes } from './figure-routes.ts';
import type { DeskRoute } from './gate.ts';
import { eraseRoutes } from './erase-routes.ts';
import { cannedRoutes } from './canned-routes.ts';
import { colleagueRoutes } from './colleague-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { liveRoutes } from './live-routes.ts';
import { learningRoutes } from './learning-routes.ts';
import type { DeskMeans } from './means.ts';
import { noteRoutes } from './note-routes.ts';
import { ownSessionRoutes } from './own-session-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { pictureRoutes } from './picture-routes.ts';
import { proveAgainRoutes } from './prove-again-routes.ts';
import { proofRoutes } from './proof-routes.ts';
import { photoRoutes } from './photo-routes.ts';
import { providerRoutes } from './provider-routes.ts';
import { queueRoutes } from './queue-routes.ts';
import { refreshRoutes } from './refresh-routes.ts';
import { seatRoutes } from './seat-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { talkRoutes } from './talk-routes.ts';
import { terminalsRoute } from './terminals-route.ts';
import { ticketRoutes } from './ticket-routes.ts';
import { unknownRoutes } from './unknown-routes.ts';
import { viewRoutes } from './view-routes.ts';

/** All that the desk's pages can ask, each with the least role that may. */
export function deskRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    ...signInRoutes(means),
    ...providerRoutes(means),
    ...invitationRoutes(means),
    ...accountRoutes(means),
    ...proveAgainRoutes(means),
    ...factorRoutes(means),
    ...ownSessionRoutes(means),
    ...liveRoutes(means),
    ...queueRoutes(means),
    ...ticketRoutes(means),
    ...unknownRoutes(means),
    ...pictureRoutes(means),
    ...alertRoutes(means),
    ...talkRoutes(means),
    terminalsRoute(means),
    ...noteRoutes(means),
    ...proofRoutes(means),
    ...eraseRoutes(means),
    ...actRoutes(means),
    ...againRoutes(means),
    ...colleagueRoutes(means),
    ...seatRoutes(means),
    ...refreshRoutes(means),
    ...photoRoutes(means),
    ...cannedRoutes(means),
    ...viewRoutes(means),
    ...peopleRoutes(means),
    ...auditRoutes(means),
    ...figureRoutes(means),
    ...learningRoutes(means),
  ];
}
