import { PAYMENT, UPDATE, type Edit } from './broken-content.ts';

const edit = (file: string, find: Edit['find'], put: string): Edit => ({ file, find, put });

/** What somebody did to a flow, and what they are told: the place, and what would be right. */
export const MISTAKES_IN_FLOWS: readonly (readonly [string, Edit, RegExp])[] = [
  [
    'a step that does not exist',
    edit(
      UPDATE,
      'choices: { done: powered, unable: help }',
      'choices: { done: powered, unable: hlep }',
    ),
    /^flows\/update-terminal\.yaml:\d+:\d+ steps\.power\.choices\.unable: no step "hlep"$/,
  ],
  [
    'a start that does not exist',
    edit(UPDATE, 'start: phase', 'start: begining'),
    /^flows\/update-terminal\.yaml:5:8 start: no step "begining"$/,
  ],
  [
    'a step that nothing leads to',
    edit(
      UPDATE,
      '  solved: { end: solved }',
      '  lost: { say: done, next: solved }\n  solved: { end: solved }',
    ),
    /^flows\/update-terminal\.yaml:\d+:\d+ steps\.lost: no step leads to "lost"$/,
  ],
  [
    'a look-up without one of its results',
    edit(UPDATE, '      failed: beforeRetry\n      available: battery', '      available: battery'),
    /^flows\/update-terminal\.yaml:\d+:\d+ steps\.state\.results: the look-up update can also be "failed"$/,
  ],
  [
    'a result that never comes',
    edit(UPDATE, 'results: { early: busyLater, ', 'results: { erly: busyLater, early: busyLater, '),
    /steps\.busy\.results\.erly: the look-up phase is never "erly"/,
  ],
  [
    'a watch for a result that never comes',
    edit(
      UPDATE,
      'results: { done: done, failed: failure }',
      'results: { doen: done, failed: failure }',
    ),
    /steps\.updating\.watch.*: the look-up update is never "doen"/,
  ],
  [
    'a step that is two things',
    edit(
      UPDATE,
      'alreadyDone: { say: alreadyDone, next: solved }',
      'alreadyDone: { say: alreadyDone, next: solved, end: solved }',
    ),
    /^flows\/update-terminal\.yaml:\d+:\d+ steps\.alreadyDone: a step is exactly one of ask/,
  ],
  [
    'a look-up nobody knows',
    edit(
      UPDATE,
      'lookUp: network\n    results: { ok: offered, off: wifi',
      'lookUp: weather\n    results: { ok: offered, off: wifi',
    ),
    /^flows\/update-terminal\.yaml:\d+:\d+ steps\.network/,
  ],
  [
    'a picture that nobody has drawn',
    edit(UPDATE, 'picture: wifi', 'picture: wify'),
    /^flows\/update-terminal\.yaml:\d+:\d+ steps\.askNetwork\.picture: no flows\/pictures\/wify\.svg, only charging, history, power, update, wifi$/,
  ],
  [
    'a flow named otherwise than its file',
    edit(PAYMENT, 'id: verify-payment', 'id: verify-payments'),
    /^flows\/verify-payment\.yaml:1:1 id: must be the file's name$/,
  ],
  [
    'a field a flow does not have',
    edit(PAYMENT, /version: \d+/, 'version: 1\nauthor: me'),
    /^flows\/verify-payment\.yaml:\d+:\d+ .*author/,
  ],
  [
    'YAML that is none',
    edit(PAYMENT, 'steps:', 'steps: ['),
    /^flows\/verify-payment\.yaml:\d+:\d+ /,
  ],
  [
    'the same key twice',
    edit(PAYMENT, 'start: recent', 'start: recent\nstart: verdict'),
    /^flows\/verify-payment\.yaml:6:1 .*unique/i,
  ],
];
