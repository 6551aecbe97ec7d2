import { inBoth } from '../language.ts';

/** The page on which members see where they are signed in. */
export const ownSessionWords = inBoth({
  ja: {
    title: 'サインイン中の機器',
    lead: '見覚えのない機器があれば、サインアウトさせて、パスワードを変えてください。',
    table: 'サインイン中の機器の一覧',
    device: '機器',
    begun: 'サインインした時刻',
    used: '最後に操作した時刻',
    unknown: '不明な機器',
    isThis: 'この画面',
    end: 'サインアウトさせる',
    endWhich: (device: string) => `${device}をサインアウトさせる`,
  },
  en: {
    title: 'Where you are signed in',
    lead: 'If there is a device that you do not know, sign it out and change your password.',
    table: 'Devices that are signed in',
    device: 'Device',
    begun: 'Signed in at',
    used: 'Last used at',
    unknown: 'Unknown device',
    isThis: 'This page',
    end: 'Sign out',
    endWhich: (device) => `Sign out ${device}`,
  },
});
