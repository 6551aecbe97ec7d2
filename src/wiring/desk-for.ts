import type { DateTime } from 'luxon';
import { realNow } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Content } from '../content/load.ts';
import { phaseAt } from '../core/notice.ts';
import { bringDemoStaff } from '../demo/staff.ts';
import { deskCookies } from '../desk/cookies.ts';
import { createDoorWatch } from '../desk/door-watch.ts';
import type { DeskLanguage } from '../desk/in-both.ts';
import { createLive } from '../desk/live.ts';
import { canSignIn, type DeskMeans, type StaffProvider } from '../desk/means.ts';
import { INVITATION_LASTS } from '../desk/people-routes.ts';
import type { DeskStore, StaffMember } from '../desk/ports.ts';
import type { Teacher } from '../desk/teacher-ports.ts';
import { PROVIDER_RETURNS_TO } from '../desk/provider-routes.ts';
import { digestOf } from '../guard/digest.ts';
import { sealingFactors, sealKeptFactors } from '../desk/sealed-factors.ts';
import { newSecret } from '../desk/secret.ts';
import type { Log } from '../engine/log.ts';
import type { Clock } from '../engine/means.ts';
import { createSignIn, type OidcProvider } from '../guard/oidc.ts';
import { tellOpenDoors } from './open-doors.ts';
import { pushQuota } from '../line/quota.ts';
import type { LineMeans } from '../line/call.ts';
import type { Registry } from 'prom-client';
import { countRefusals } from '../metrics.ts';
import { maskFor } from '../reader.ts';
import type { WholeStore } from '../store/store.ts';

interface DeskGiven {
  readonly config: Config;
  readonly store: WholeStore;
  readonly isDemo: boolean;
  readonly now: Clock;
  readonly log: Log;
  /** Where it is counted who is refused. */
  readonly figures: Registry;
  readonly content: Content;
  readonly teacher: Teacher;
  readonly line: LineMeans;
  /** Where phones fetch pictures from; null: nobody told us. */
  readonly base: string | null;
  /** Where this process listens. */
  readonly url: string;
  readonly fleet: DeskMeans['fleet'];
}

interface Desk {
  readonly means: DeskMeans;
  /** Makes whoever opens it first an admin; null while there is one who can sign in, and in the demo. */
  readonly adminLink: string | null;
}

/** The desk as the configuration wants it; null in a process that serves none. */
export async function deskFor(given: DeskGiven): Promise<Desk | null> {
  const { config, store, isDemo, now, log, url, fleet, content } = given;
  if (config.role === 'worker') return null;
  const { publicUrl, deskProvider } = config;
  tellOpenDoors({ ...config, isDemo }, log);
  await sealKeptFactors(store.desk, config.deskHabits.factorKeys);
  const base = publicUrl ?? url;
  // All processes of one channel know it; the demo is one process.
  const secret = config.line?.secrets[0] ?? newSecret();
  const means: DeskMeans = {
    store,
    desk: sealingFactors(store.desk, config.deskHabits.factorKeys),
    pictures: store.pictures,
    pictureKey: secret,
    draftSecret: secret,
    live: createLive({ store, desk: store.desk, now, realNow, log }),
    figures: store.figures,
    pushQuota: pushQuota(given.line),
    learning: store.learning,
    teacher: given.teacher,
    now,
    realNow,
    // LINE reaches production over TLS only; whoever tries it without says so with PUBLIC_URL.
    cookies: deskCookies(publicUrl === null ? !isDemo : publicUrl.startsWith('https:')),
    door: createDoorWatch(log, countRefusals(given.figures)),
    publicOrigin: publicUrl === null ? null : new URL(publicUrl).origin,
    provider: deskProvider && staffProvider(deskProvider, base),
    factorFrom: config.deskHabits.factorFrom,
    claimMs: config.deskHabits.claimMinutes * 60_000,
    canSendPhotos: hasHttps(given.base),
    pictureBase: given.base,
    notice: content.notice,
    firstReplyMinutes: config.deskHabits.firstReplyMinutes,
    flows: flowNames(content),
    demoStaff: isDemo ? await bringDemoStaff(store.desk, now()) : null,
    fleet,
    mask: maskFor(content.notice),
    nameOf: (message, language) => given.teacher.nameOf(message, language),
    log,
  };
  const isEnough = (member: StaffMember) => canSignIn(means, member);
  return { means, adminLink: isDemo ? null : await adminLink(store.desk, base, now(), isEnough) };
}

/** LINE takes pictures from such addresses only. */
function hasHttps(base: string | null): boolean {
  return base !== null && base.startsWith('https://');
}

/** As staff call them. */
function flowNames({ flows, locales, notice }: Content): DeskMeans['flows'] {
  const phase = phaseAt(notice, notice.updateOpens);
  return Object.keys(flows).map((id) => {
    const name = (language: DeskLanguage) => locales[language].say(`name.flow.${id}`, {}, phase);
    // Lower case within a sentence; alone it begins one.
    const en = name('en').replace(/^[a-z]/, (letter) => letter.toUpperCase());
    return { id, name: { ja: name('ja'), en } };
  });
}

function staffProvider(provider: OidcProvider, base: string): StaffProvider {
  const redirectUri = `${base}/desk/api${PROVIDER_RETURNS_TO}`;
  const signIn = createSignIn({ ...provider, redirectUri, asksAnew: false });
  return { issuer: provider.issuer, signIn };
}

const FIRST_ADMIN = '管理者';

/** A link for an admin, unless one of the present ones is enough. The secret stands behind the hash: browsers send that to no server. */
export async function adminLink(
  desk: DeskStore,
  base: string,
  at: DateTime,
  isEnough: (member: StaffMember) => boolean,
): Promise<string | null> {
  const secret = newSecret();
  const link = { digest: digestOf(secret), endsAt: realNow().plus(INVITATION_LASTS) };
  const isInvited = await desk.inviteFirstAdmin(FIRST_ADMIN, link, at, isEnough);
  return isInvited ? `${base}/desk/welcome#${secret}` : null;
}
