import type { Beginning, Scenario } from './scenario.ts';

const notUpdated: Beginning = {
  who: 'all',
  are: {
    live: true,
    battery: 80,
    charging: false,
    online: true,
    wifi: 'ok',
    firmware: 'old',
    os: 'old',
    app: 'old',
    updateState: 'pending',
  },
  booted: 'before',
};

const updated: Beginning = {
  who: 'all',
  are: { ...notUpdated.are, firmware: 'new', os: 'new', app: 'new', updateState: 'done' },
  booted: 'since',
};

const readyToUpdate: Beginning = {
  who: 'all',
  are: { ...notUpdated.are, app: 'new' },
  booted: 'since',
};

/** In the order of the page. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'morning',
    title: '更新日の朝',
    story:
      '受付が始まり、どの店も電源を入れ直して更新します。1台だけ失敗します。トークから「更新できますか」と聞いてみてください。',
    begins: { minutes: -10, after: 'updateOpens', terminals: [notUpdated] },
    steps: [
      { says: '開店準備の前です。どの端末も更新を待っています。' },
      {
        says: '更新の受付が始まりました。電源を入れ直します。アプリが自動で更新されます。',
        minutes: 12,
        who: 'all',
        does: ['restart'],
      },
      { says: '端末の更新をはじめます。', minutes: 4, who: 'all', does: ['startUpdate'] },
      { says: '1台だけ、更新が失敗します。', minutes: 5, who: 'last', does: ['failUpdate'] },
      { says: 'ほかの端末は更新が終わります。', minutes: 16 },
      { says: '失敗した端末を、もう一度更新します。', who: 'last', does: ['startUpdate'] },
      { says: 'すべての端末の更新が終わりました。', minutes: 21 },
    ],
  },
  {
    id: 'deadWifi',
    title: 'Wi-Fiが切れている店',
    story:
      '最初の店だけネットワークにつながらず、更新が止まります。端末の状態が古くなったときの案内を見られます。',
    begins: {
      minutes: 20,
      after: 'updateOpens',
      terminals: [updated, { ...readyToUpdate, who: 'firstShop' }],
    },
    steps: [
      { says: '最初の店だけ、更新が残っています。' },
      { says: 'その店のWi-Fiが切れました。', minutes: 2, who: 'firstShop', set: { wifi: 'off' } },
      {
        says: '気づかずに更新をはじめると、通信できずに止まります。',
        minutes: 3,
        who: 'firstShop',
        does: ['startUpdate'],
      },
      { says: 'このあいだの様子は、端末管理システムに届きません。', minutes: 20 },
      { says: 'Wi-Fiが戻りました。', minutes: 2, who: 'firstShop', set: { wifi: 'ok' } },
      { says: 'もう一度更新します。', minutes: 1, who: 'firstShop', does: ['startUpdate'] },
      { says: '更新が終わりました。', minutes: 21 },
    ],
  },
  {
    id: 'half18',
    title: '半数が18%',
    story:
      '1台おきに電池が足りません。はじめるとエラーになります。充電してから更新すると終わります。',
    begins: {
      minutes: 10,
      after: 'updateOpens',
      terminals: [readyToUpdate, { who: 'everySecond', are: { battery: 18.9 } }],
    },
    steps: [
      { says: '半数の端末は、電池が足りません。' },
      {
        says: '全員が更新をはじめます。電池の足りない端末はエラーになります。',
        minutes: 2,
        who: 'all',
        does: ['startUpdate'],
      },
      {
        says: '電池の足りない端末を充電器につなぎます。',
        minutes: 2,
        who: 'everySecond',
        set: { charging: true },
      },
      { says: '更新できるところまで充電されました。', minutes: 12 },
      {
        says: 'もう一度更新をはじめます。',
        minutes: 1,
        who: 'everySecond',
        does: ['startUpdate'],
      },
      { says: 'すべての端末の更新が終わりました。', minutes: 21 },
    ],
  },
  {
    id: 'cutPayment',
    title: '更新で切れた決済',
    story:
      '会計の途中で電源を入れ直し、アプリの更新で決済が切れます。結果が分かるまでやり直さない案内を、トークから確かめてください。',
    begins: { minutes: 90, after: 'updateOpens', terminals: [{ ...notUpdated, booted: 'since' }] },
    steps: [
      { says: '最初の端末で、会計をはじめます。', who: 'first', does: ['openApp'] },
      {
        says: '決済の途中で電源を入れ直しました。アプリが閉じ、結果が分かりません。',
        minutes: 2,
        who: 'first',
        pays: { amountYen: 3300, status: 'unknown' },
        does: ['restart'],
      },
      { says: 'アプリの自動更新が終わりました。結果はまだ分かりません。', minutes: 4 },
      {
        says: '決済は成立していました。やり直していたら、二重に請求していました。',
        minutes: 6,
        who: 'first',
        settles: 'captured',
      },
    ],
  },
  {
    id: 'fleetDown',
    title: '端末管理システムが止まる',
    story: '端末の様子が見えなくなります。窓口は、見えないことを伝えて画面を聞きます。',
    begins: { minutes: 30, after: 'updateOpens', terminals: [readyToUpdate] },
    steps: [
      { says: 'すべて見えています。' },
      { says: '端末管理システムの応答が遅くなりました。', minutes: 2, mood: 'slow' },
      { says: '端末管理システムが止まりました。', minutes: 3, mood: 'down' },
      {
        says: '見えないあいだに、最初の店が更新をはじめます。',
        minutes: 2,
        who: 'firstShop',
        does: ['startUpdate'],
      },
      { says: '更新は終わりましたが、窓口からはまだ見えません。', minutes: 21 },
      { says: '端末管理システムが戻りました。', minutes: 2, mood: 'ok' },
    ],
  },
  {
    id: 'lastNight',
    title: '期限の夜',
    story: '更新していない端末が、期限を過ぎて決済できなくなります。前とあとで答えが変わります。',
    begins: {
      minutes: -10,
      after: 'skipEnds',
      terminals: [updated, { ...readyToUpdate, who: 'everySecond' }],
    },
    steps: [
      { says: '期限の前です。半数は更新を先に延ばしています。' },
      { says: '期限を過ぎました。更新が終わるまで決済できません。', minutes: 12 },
      {
        says: '残りの端末の更新をはじめます。',
        minutes: 3,
        who: 'everySecond',
        does: ['startUpdate'],
      },
      { says: '更新が終わり、また決済できます。', minutes: 21 },
    ],
  },
];
