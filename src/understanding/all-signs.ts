import type { Language, Reading } from '../core/reading.ts';
import { appSigns } from './app-update.ts';
import { maySigns } from './asks-may.ts';
import { linkSigns } from './link-asks.ts';
import { chargeSigns } from './charge-asks.ts';
import { comerSigns } from './comer-pays.ts';
import { moneySigns } from './money-signs.ts';
import { ownChargeSigns } from './own-charge.ts';
import { saleSigns } from './other-sale.ts';
import { tellsOwnNumber } from './own-number.ts';
import { turnsToOwn } from './own-people.ts';
import { cycleSigns } from './past.ts';
import { answerSigns } from './payment-answers.ts';
import { doubtSigns } from './payment-doubt.ts';
import { meanwhileSigns } from './payment-meanwhile.ts';
import { supposedSigns } from './payment-supposed.ts';
import { betweenSigns } from './said-between.ts';
import { severalSigns } from './asks-of-several.ts';
import { tellOverSigns } from './tell-over.ts';
import { brokenSigns, namesStranger } from './payment-trouble.ts';
import { passingSigns } from './said-in-passing.ts';
import { readSigns } from './signs.ts';
import { shopSigns } from './shop-asks.ts';
import { moreSigns } from './tells-more.ts';
import { foldSpelling } from './spelling.ts';
import { askSigns } from './update-asks.ts';
import { planSigns } from './update-plans.ts';
import { powerSigns } from './power-told.ts';
import { planSignsAbroad } from './plans-abroad.ts';
import { nextSigns } from './next-customer.ts';
import { noteSigns } from './takes-note.ts';
import { progressSigns } from './update-progress.ts';
import { updateSigns } from './update-running.ts';
import { runningSigns } from './update-meanwhile.ts';
import { pressedSigns } from './update-pressed.ts';
import { worrySigns } from './update-worries.ts';

/** Every sign of a message: of its masked text as written, and of the same normalised. */
export function allSigns(masked: string, plain: string, language: Language): Reading['signs'] {
  return [
    ...readSigns(masked),
    ...linkSigns(masked),
    ...updateSigns(plain),
    ...runningSigns(plain),
    ...progressSigns(plain),
    ...pressedSigns(plain),
    ...ownChargeSigns(plain),
    ...passingSigns(plain),
    ...betweenSigns(plain),
    ...(tellsOwnNumber(plain) ? (['tellsNumber'] as const) : []),
    ...(namesStranger(foldSpelling(plain)) ? (['namesOthers'] as const) : []),
    ...worrySigns(plain),
    ...severalSigns(plain),
    ...chargeSigns(plain),
    ...tellOverSigns(plain),
    ...appSigns(plain),
    ...askSigns(plain),
    ...maySigns(plain),
    ...planSigns(plain),
    ...powerSigns(plain),
    ...(language === 'ja' ? [] : planSignsAbroad(plain)),
    ...nextSigns(plain),
    ...noteSigns(plain),
    ...(turnsToOwn(foldSpelling(plain)) ? (['takesNote'] as const) : []),
    ...shopSigns(plain),
    ...cycleSigns(plain),
    ...brokenSigns(plain),
    ...moneySigns(plain),
    ...doubtSigns(plain),
    ...answerSigns(masked, plain),
    ...meanwhileSigns(plain),
    ...supposedSigns(plain),
    ...saleSigns(plain),
    ...comerSigns(plain),
    ...moreSigns(masked, plain, language),
  ];
}
