import { realNow } from '../clock.ts';
import type { Config, LineConfig } from '../config.ts';
import type { MerchantSignIn } from '../config/oidc.ts';
import { createDemo, type Demo } from '../demo/world.ts';
import type { Clock } from '../engine/means.ts';
import { CONFIRM_URL } from '../line/account-link.ts';
import type { ProductMeans } from '../product.ts';

/** What is outside of the bot: real services and the real clock, or the demo in their place. */
export interface Surroundings {
  readonly demo: Demo | null;
  readonly line: LineConfig;
  readonly fleet: Config['fleet'];
  readonly now: Clock;
  readonly isDemoClock: boolean;
  /** Where phones fetch our pictures from; null: nobody told us. */
  readonly base: string | null;
  /** Where merchants prove which shop is theirs; null: nowhere, and operators bind them. */
  readonly linking: Linking | null;
}

export interface Linking {
  readonly provider: MerchantSignIn;
  /** Where merchants and the provider reach us. */
  readonly base: string;
  readonly confirmUrl: string;
}

export function surroundings({ config, content, world }: ProductMeans, url: string): Surroundings {
  const { publicUrl, signIn } = config;
  if (config.line !== null) {
    const { line, fleet } = config;
    const linking =
      signIn && publicUrl ? { provider: signIn, base: publicUrl, confirmUrl: CONFIRM_URL } : null;
    const real = { demo: null, now: realNow, isDemoClock: false };
    return { ...real, line, fleet, base: publicUrl, linking };
  }
  const publicBase = publicUrl ?? url;
  const demo = createDemo({
    content,
    baseUrl: url,
    publicBase,
    startsAt: config.demoClock,
    isFleetElsewhere: config.fleet !== null,
    ...world,
  });
  return {
    demo,
    line: demo.lineConfig,
    fleet: config.fleet ?? demo.fleetConfig,
    now: () => demo.clock.now(),
    isDemoClock: true,
    base: demo.pictureBase,
    linking: { ...demo.signIn, base: publicBase, ...(signIn && { provider: signIn }) },
  };
}
