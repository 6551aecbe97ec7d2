import type { Express } from 'express';
import { type AppMeans, createApp, type HealthMeans } from '../app.ts';
import { linkPages } from './link-for.ts';
import type { ProductMeans } from '../product.ts';
import { maskFor } from '../reader.ts';
import type { Surroundings } from './surroundings.ts';

/** What is served to LINE, to merchants and to staff. */
export function publicApp(
  { root, content }: ProductMeans,
  { demo, line, now, linking }: Surroundings,
  given: HealthMeans & Pick<AppMeans, 'store' | 'fleetEvents' | 'desk'>,
): Express {
  return createApp({
    ...given,
    root,
    now,
    mask: maskFor(content.notice),
    lineSecrets: line.secrets,
    pictures: content.pictures,
    link: linking && linkPages(linking, { ...given, content, now }),
    demo: demo?.routers ?? [],
  });
}
