import express, { type Router } from 'express';
import { builtPicture, pictureFolder, type Picture } from '../content/pictures.ts';
import type { Log } from '../engine/log.ts';
import type { AddressOf } from '../line/outgoing.ts';
import { STAFF_ICON, staffIcon } from './staff-icon.ts';

type Pictures = Readonly<Record<string, Picture>>;

export interface PictureMeans {
  readonly root: string;
  readonly pictures: Pictures;
  /** Where merchants' phones reach us; LINE takes pictures from https addresses only. */
  readonly base: string | null;
  readonly log: Log;
}

/** The address of each picture that can be shown. What cannot be shown is said once, at start. */
export function pictureAddresses({ root, pictures, base, log }: PictureMeans): AddressOf {
  if (base === null || !base.startsWith('https://')) {
    log.info({}, 'steps are shown without pictures: PUBLIC_URL is not an https address');
    return () => null;
  }
  const from = `${base}/pictures`;
  const addresses = new Map<string, string>();
  for (const [name, picture] of Object.entries(withStaffIcon(pictures))) {
    if (builtPicture(root, picture) === null) {
      log.warn({ picture: name }, 'a picture is left out: npm run build has not drawn it');
    } else addresses.set(name, `${from}/${picture.png}`);
  }
  return (name) => (isOfStaff(name) ? `${from}/${name}` : (addresses.get(name) ?? null));
}

const withStaffIcon = (pictures: Pictures): Pictures => ({
  ...pictures,
  [STAFF_ICON]: staffIcon(),
});

/** Photos that staff sent are in the store and not in a folder (`desk/photo-routes.ts`). */
const isOfStaff = (name: string): boolean => name.startsWith('desk/');

/** The pictures themselves. A version that is gone is answered with the present one: old talks still show it. */
export function pictureRoutes(root: string, pictures: Pictures): Router {
  const router = express.Router();
  const folder = pictureFolder(root);
  const known = withStaffIcon(pictures);
  router.use(express.static(folder, { index: false, immutable: true, maxAge: '365d' }));
  router.get('/:file', (request, response, next) => {
    const name = request.params.file.replace(/-[0-9a-f]{12}\.png$/, '');
    const current = Object.hasOwn(known, name) ? known[name] : undefined;
    if (current === undefined || builtPicture(root, current) === null) next();
    else response.sendFile(current.png, { root: folder, maxAge: '1h' });
  });
  return router;
}
