import { expect, test } from '@jest/globals';
import type { UpdateErrorCode } from '../../src/core/terminal.ts';
import { layerError } from '../../src/web/layer-errors.ts';

/** Complete, or it does not compile. */
const CODES: Readonly<Record<UpdateErrorCode, true>> = {
  BATTERY_LOW: true,
  NETWORK: true,
  INTERRUPTED: true,
  DOWNLOAD_FAILED: true,
  INSTALL_FAILED: true,
  STORAGE_FULL: true,
  VERSION_MISMATCH: true,
  FIRMWARE_INCOMPLETE: true,
  APP_CLOSED_DURING_PAYMENT: true,
  OTHER: true,
};

test.each(['ja', 'en'] as const)('no error is shown to staff as a code (%s)', (language) => {
  expect(Object.keys(CODES).filter((code) => layerError(code, language) === code)).toEqual([]);
});

test('one that is newer than the page is shown as it came', () => {
  expect(layerError('BOOTLOADER_LOCKED', 'ja')).toBe('BOOTLOADER_LOCKED');
});
