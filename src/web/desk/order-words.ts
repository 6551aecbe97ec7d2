import { inBoth } from '../language.ts';
import type { InBoth } from '../language.ts';
import type { RemoteOrder, RemoteOutcome } from '../wire/talk.ts';

interface OrderWords {
  readonly asked: (kind: RemoteOrder['kind'], who: string | null, time: string) => string;
  readonly underWay: string;
  readonly done: Readonly<Record<RemoteOrder['kind'], string>>;
  readonly outcomes: Readonly<Record<Exclude<RemoteOutcome, 'done'>, string>>;
  readonly ended: (time: string, how: string) => string;
}

/** What was asked of a terminal from afar, and what came of it. */
export const orderWords: InBoth<OrderWords> = inBoth({
  ja: {
    asked: (kind, who, time) =>
      `${time} ${who === null ? '加盟店' : `${who}さん`}が${kind === 'refresh' ? '端末に聞きなおしました' : '遠隔での再起動を頼みました'}`,
    underWay: '端末の返事を待っています',
    done: { refresh: '端末から返事がありました', reboot: '再起動しました' },
    outcomes: {
      contacted: '端末からの通信が戻りました',
      unconfirmed: '送りましたが、端末の返事を確かめられません',
      failed: '失敗しました',
      expired: '時間内に届きませんでした',
      cancelled: '取り消されました',
      offline: '端末がつながっていないので、送れません',
      busy: '端末が更新中なので、送りません',
      paying: '決済中なので、送りません',
      unresolved: '結果の分からない決済があるので、送りません',
      lowBattery: '電池が足りないので、送りません',
      unsupported: 'この端末には、遠隔で頼めません',
      refused: '端末の管理サーバーに断られました',
      silent: '端末の管理サーバーが答えず、届いたか分かりません',
      down: '端末の管理サーバーにつながらず、送れませんでした',
    },
    ended: (time, how) => (time === '' ? how : `${time} ${how}`),
  },
  en: {
    asked: (kind, who, time) =>
      `${time} ${who ?? 'The merchant'} ${kind === 'refresh' ? 'asked the terminal to tell its state' : 'asked for a remote restart'}`,
    underWay: 'Waiting for the terminal to answer',
    done: { refresh: 'The terminal answered', reboot: 'It restarted' },
    outcomes: {
      contacted: 'The terminal is heard from again',
      unconfirmed: 'It was sent, but no answer of the terminal was seen',
      failed: 'It failed',
      expired: 'It did not arrive in time',
      cancelled: 'It was called off',
      offline: 'Not sent: the terminal is offline',
      busy: 'Not sent: the terminal is updating',
      paying: 'Not sent: a payment is being taken',
      unresolved: 'Not sent: the outcome of a payment is not known',
      lowBattery: 'Not sent: the battery is too low',
      unsupported: 'This terminal cannot be asked from afar',
      refused: 'The terminal server refused it',
      silent: 'The terminal server did not answer: nobody knows whether it arrived',
      down: 'Not sent: the terminal server cannot be reached',
    },
    ended: (time, how) => (time === '' ? how : `${time} ${how}`),
  },
});
