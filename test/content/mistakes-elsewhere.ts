import { JA, NOTICE, TOPICS, UTTERANCES, type Edit } from './broken-content.ts';

const edit = (file: string, find: Edit['find'], put: string): Edit => ({ file, find, put });

/** What somebody did to a card, a fact or a word, and what they are told: the place, and what would be right. */
export const MISTAKES_ELSEWHERE: readonly (readonly [string, Edit, RegExp])[] = [
  [
    'an offer of nothing',
    edit(
      TOPICS,
      'offers: [update.required, update.when]',
      'offers: [update.required, update.whne]',
    ),
    /topics\.yaml:\d+:\d+ update\.purpose\.offers\.1: nothing to offer called "update\.whne"$/,
  ],
  [
    'a card for a topic nobody asks',
    edit(TOPICS, 'thanks: { offers: [] }', 'thanks: { offers: [] }\nweather: { offers: [] }'),
    /topics\.yaml:\d+:\d+ weather: no topic "weather"$/,
  ],
  [
    'a topic without a card',
    edit(TOPICS, 'thanks: { offers: [] }\n', ''),
    /topics\.yaml:\d+:\d+ .*the topic thanks has no card$/,
  ],
  [
    'a card with a flow that does not exist',
    edit(TOPICS, '{ flow: check-battery }', '{ flow: check-batery }'),
    /topics\.yaml:\d+:\d+ flow\.battery\.flow: no flow "check-batery"$/,
  ],
  [
    'a topic of a payment without its check',
    edit(TOPICS, 'payment.retry: { flow: verify-payment }', 'payment.retry: { offers: [] }'),
    /topics\.yaml:\d+:\d+ payment\.retry\.flow: is of a payment, and must have the flow "verify-payment"$/,
  ],
  [
    'the check of a payment for a topic that is of none',
    edit(TOPICS, '{ flow: check-battery }', '{ flow: verify-payment }'),
    /topics\.yaml:\d+:\d+ flow\.battery\.flow: is of no payment in src\/core\/money-flow\.ts, so it cannot have the flow "verify-payment"$/,
  ],
  [
    'a time without its offset',
    edit(NOTICE, '2025-08-19T08:00+09:00', '2025-08-19T08:00'),
    /^notices\/2025-08-terminal-update\.yaml:7:\d+ facts\.updateOpens\.value: "2025-08-19T08:00" is no ISO time with an offset, such as/,
  ],
  [
    'a date that is none',
    edit(NOTICE, '2025-08-26T00:00+09:00', '2025-08-32T00:00+09:00'),
    /facts\.skipEnds\.value: "2025-08-32T00:00\+09:00" is no ISO time/,
  ],
  [
    'times out of order',
    edit(NOTICE, '2025-08-26T00:00+09:00', '2025-08-18T00:00+09:00'),
    /^notices\/2025-08-terminal-update\.yaml:\d+:\d+ facts: the times must follow each other/,
  ],
  [
    'a charge over a hundred',
    edit(NOTICE, 'value: 25,', 'value: 250,'),
    /facts\.chargeFloorPercent\.value: /,
  ],
  [
    'a fact without its source',
    edit(NOTICE, ', source: duration', ''),
    /facts\.updateMinutes\.source: /,
  ],
  [
    'a phone number that is none',
    edit(NOTICE, 'phone: 0120-126-440', 'phone: 0120-x'),
    /facts\.hotline\.value\.phone: .*a phone number such as 0120-126-440$/,
  ],
  [
    'a message that is no ICU',
    edit(JA, 'resume: 続ける', "resume: '{続ける'"),
    /^locales\/ja\.yaml:\d+:\d+ choice\.resume: no ICU message/,
  ],
  [
    'a value that nothing gives',
    edit(JA, '{floor}%', '{flor}%'),
    /^locales\/ja\.yaml:\d+:\d+ [\w.]+: no value "flor" here; floor is near$/,
  ],
  [
    'a moment without its form',
    edit(JA, /\{skipEve, date, day\}/, '{skipEve}'),
    /^locales\/ja\.yaml:\d+:\d+ [\w.]+: a moment needs its form, such as \{at, date, day\}$/,
  ],
  [
    'a phone number as a date',
    edit(JA, '{hotline}', '{hotline, date, day}'),
    /^locales\/ja\.yaml:\d+:\d+ [\w.]+: cannot be said: Invalid time value$/,
  ],
  [
    'a step without words',
    edit(JA, /\n {4}stillOff: .*/, ''),
    /^locales\/ja\.yaml:\d+:\d+ no words for "flow\.update-terminal\.stillOff"$/,
  ],
  [
    'a choice without its label',
    edit(
      JA,
      'choices: { done: 充電しました, later: あとにする }',
      'choices: { done: 充電しました }',
    ),
    /^locales\/ja\.yaml:\d+:\d+ no words for "flow\.update-terminal\.charge\.choices\.later"$/,
  ],
  [
    'a topic without its answer',
    edit(JA, /\n {2}statement: .*/, ''),
    /^locales\/ja\.yaml:\d+:\d+ no words for "topic\.statement"$/,
  ],
  [
    'a diagnosis without its words',
    edit(JA, /\n {2}waitApp: .*/, ''),
    /^locales\/ja\.yaml:\d+:\d+ no words for "diagnosis\.waitApp"$/,
  ],
  [
    'a message for some phases only',
    edit(JA, '    appOnly: |-\n      はい。端末(OS)', '    appOnyl: |-\n      はい。端末(OS)'),
    /^locales\/ja\.yaml:\d+:\d+ .*topic\.os\.skip/,
  ],
  [
    'utterances of an unknown topic',
    edit(`${UTTERANCES}/weather.yaml`, '', '- 明日の天気は\n'),
    /^notices\/.*\/utterances\/weather\.yaml:1:1 no topic "weather"$/,
  ],
  [
    'an empty list of utterances',
    edit(`${UTTERANCES}/thanks.yaml`, /[^]*/, '[]\n'),
    /^notices\/.*\/utterances\/thanks\.yaml:1:1 /,
  ],
];
