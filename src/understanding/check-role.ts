import type { Moment, Role } from './check-facts.ts';

/** A moment of the facts that words may have meant. */
export interface Said {
  readonly at: Moment;
  readonly role: Role;
}

interface Place {
  /** What follows the date or time. */
  readonly after: string;
  readonly sentence: string;
  readonly hasTime: boolean;
}

/** Whether "from" and "until" stand with the moment they belong to. */
export function isRightRole(said: Said, place: Place): boolean {
  const { after, sentence } = place;
  if (/^の?(?:[午朝昼夕夜晩]\S?)?まで/.test(after)) return isRightEnd(said, place);
  if (/^の?(?:朝)?(?:から|以降|以後|より(?:あと|後)|を過ぎ|に始|に開始)/.test(after)) {
    return isRightStart(said, sentence);
  }
  if (/(?:期限|締め?切り?)(?:は|が|:)/.test(sentence)) return isEnd(said, place);
  // Midnight belongs to the day it begins: "on the 26th", without the time, is read as all of it.
  const isNaked = said.role === 'ends' && !place.hasTime;
  return !isNaked || /^に(?:なる|なった|なっ)/.test(after);
}

function isRightEnd({ role }: Said, { sentence, hasTime }: Place): boolean {
  switch (role) {
    case 'ends':
      return hasTime && (!CANNOT_PAY.test(sentence) || TELLS_BOTH_SIDES.test(sentence));
    case 'eve':
      return true;
    case 'opens':
    case 'appOpens':
      return !MAY_WAIT.test(sentence);
    case 'sent':
      return false;
  }
}

/** What is the deadline, or another way to say it. */
function isEnd({ role }: Said, { hasTime }: Place): boolean {
  return role === 'eve' || (role === 'ends' && hasTime);
}

const TELLS_BOTH_SIDES = /その後|以降|までに|から|過ぎ/;
const MAY_WAIT = /スキップ|飛ば|回せ|回し|延ば|延期|期限|締め?切|決済でき|使え/;

function isRightStart({ role }: Said, sentence: string): boolean {
  switch (role) {
    case 'ends':
      return CANNOT.test(sentence) && !/始ま|開始|配信/.test(sentence);
    case 'eve':
    case 'sent':
      return false;
    case 'opens':
      return !CANNOT_PAY.test(sentence) && !ONLY_APP.test(sentence);
    case 'appOpens':
      return !CANNOT_PAY.test(sentence) && !ONLY_TERMINAL.test(sentence);
  }
}

const CANNOT =
  /でき(?:ません|ない|なく)|使え(?:ません|ない|なく)|受けられ(?:ません|ない)|必要|[せえ](?:ません|なく|ない)/;
const CANNOT_PAY =
  /(?:決済|会計|支払い?|スキップ)(?:は|が|も)?でき(?:ません|ない|なく)|回せ(?:ません|なく|ない)|使え(?:ません|なく|ない)/;
const ONLY_APP = /^(?!.*(?:端末|os|ファームウェア)).*アプリ/;
const ONLY_TERMINAL = /^(?!.*アプリ).*(?:端末|os|ファームウェア)/;
