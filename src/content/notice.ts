import { basename } from 'node:path';
import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Notice } from '../core/notice.ts';
import { TOKYO } from '../core/zone.ts';
import { ContentError, parseYaml, readYaml } from './yaml-file.ts';

const moment = z.string().transform((text, context) => {
  const at = DateTime.fromISO(text, { zone: TOKYO, locale: 'ja' });
  if (!at.isValid || !/[+-]\d\d:\d\d$|Z$/.test(text)) {
    context.addIssue(`"${text}" is no ISO time with an offset, such as 2025-08-19T08:00+09:00`);
    return z.NEVER;
  }
  return at;
});

const phone = z.string().regex(/^0\d{1,4}-\d{1,4}-\d{3,4}$/, 'a phone number such as 0120-126-440');
const hour = z.int().min(0).max(23);

/** A figure, and the section of the notice that it was read from. */
const fact = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source: z.string().min(1) });

const schema = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive(),
  sender: z.string(),
  facts: z
    .strictObject({
      updateOpens: fact(moment),
      appUpdateOpens: fact(moment),
      skipEnds: fact(moment),
      emailSent: fact(moment),
      chargeFloorPercent: fact(z.int().min(1).max(100)),
      updateMinutes: fact(z.strictObject({ from: z.int().positive(), to: z.int().positive() })),
      hotline: fact(
        z.strictObject({
          phone,
          receptionOnly: z.strictObject({ fromHour: hour, toHour: hour }),
        }),
      ),
      otherServices: fact(z.strictObject({ phone })),
    })
    .refine(
      (f) =>
        f.appUpdateOpens.value <= f.updateOpens.value && f.updateOpens.value < f.skipEnds.value,
      {
        message: 'the times must follow each other: appUpdateOpens, updateOpens, skipEnds',
      },
    ),
});

/** The facts of a notice. Throws `ContentError` where they are wrong, or its id is not that of its file. */
export function loadNotice(path: string): Notice {
  const file = readYaml(path);
  const { id, version, facts } = parseYaml(file, schema);
  const name = basename(path, '.yaml');
  if (id !== name) {
    throw new ContentError([`${file.placeOf(['id'])} id: must be the file's name, "${name}"`]);
  }
  return {
    id,
    version,
    updateOpens: facts.updateOpens.value,
    appUpdateOpens: facts.appUpdateOpens.value,
    skipEnds: facts.skipEnds.value,
    emailSent: facts.emailSent.value,
    chargeFloorPercent: facts.chargeFloorPercent.value,
    updateMinutes: facts.updateMinutes.value,
    hotline: facts.hotline.value,
    otherServices: facts.otherServices.value,
  };
}
