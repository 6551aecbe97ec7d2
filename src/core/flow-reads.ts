import type { Facts } from './facts.ts';
import { questionAt, type Ask, type Flow } from './flow.ts';
import { isNearUpdate } from './of-update.ts';
import type { ConversationState, Position } from './state.ts';

/** What a bare figure in this message is: what is asked for, or of the battery where an answer to that is corrected. */
export function expected(
  state: ConversationState,
  text: string,
  flows: Facts['flows'],
): 'battery' | 'time' | null {
  const { position, interrupted } = state;
  if (isOfWaiting(interrupted, position, text, flows)) return 'battery';
  if (position === null) return isOfCharge(state, text) ? 'battery' : null;
  const flow = flows[position.flow];
  if (!flow) return null;
  const reads = readsAt(flow, position.step);
  if (reads === 'attempt') return null;
  if (reads !== undefined) return reads === 'battery' ? 'battery' : 'time';
  return wasTold(position, flow) && TAKEN_BACK.test(text) ? 'battery' : null;
}

/** いま40くらいあるわ, where the charge that is needed was told just now; 26になった, 24に減った, wherever the update is spoken of. */
function isOfCharge({ said, topics }: ConversationState, text: string): boolean {
  const figure = FIGURE.exec(text.trim());
  const hasFallen = FALLEN.test(text.trim());
  const isTold = (said?.messages ?? []).some((one) =>
    OF_CHARGE.some((name) => one.startsWith(name)),
  );
  if (isTold) return figure !== null || hasFallen;
  return (hasFallen || figure?.groups?.['rises'] !== undefined) && mayMove(topics.at(-1) ?? '');
}

/** How long it takes is told in figures, too. */
function mayMove(last: string): boolean {
  return isNearUpdate(last) && last !== 'update.duration';
}

const OF_CHARGE = ['charge.', 'topic.prep.charge', 'diagnosis.charge', 'diagnosis.keepCharging'];
const FIGURE =
  /^(?:(?:今|いま|やっと|もう|ちょうど)[、,\s]*){0,2}\d{1,3}\s*(?:くらい|ぐらい|ほど|まで)?\s*(?:(?<rises>に?な(?:った|りました|ってる|ってます)|(?:に|まで)(?:減|へ|下が)(?:った|りました|ってる|ってます|ってきた))|ある|あります|来た|きた|きました)(?:わ|よ|で|ね|けど|んだけど|んですけど|です|ん|が){0,3}[。!！ー〜]*$/u;

/** 減ってきた 24 */
const FALLEN = /^(?:(?:減|下が)っ(?:てきた|てる|た))[、,。\s]+\d{1,3}[。!！]*$/u;

/** To a question, or before the talk began with it: 充電50%です. */
function wasTold({ trail, answers }: Position, flow: Flow): boolean {
  return 'batteryRead' in answers || trail.some((name) => readsBattery(flow, name));
}

/** A time and an amount have units of their own. */
const TAKEN_BACK =
  /やっぱ|じゃな|やな[いくか]|だった|でした|(?<=\d)(?:やった|じゃった)|しか(?:な|ありません)|間違|まちが|(?:^|[、。\s])(?:うそ|嘘)|\b(?:sorry|oops|actually|wait|meant?|was)\b\D{0,12}\d{1,3}[\s.!]*$|不对|说错|看错|弄错|搞错|아니|였|이었|잘못/iu;

/** 100になった, where the question for the charge waits behind another talk, or behind whether to go on. */
function isOfWaiting(
  interrupted: Position | null,
  position: Position | null,
  text: string,
  flows: Facts['flows'],
): boolean {
  const flow = interrupted && flows[interrupted.flow];
  if (!flow || !readsBattery(flow, interrupted.step)) return false;
  return position === null || /\d\s*(?:%|％|パー(?:セント)?)?\s*に?な(?:った|りました)/u.test(text);
}

/** The very question, with an answer for each side of the floor. */
export function asksBattery(flow: Flow, name: string): boolean {
  return readsBattery(flow, name) && 'enough' in (questionAt(flow, name)?.choices ?? {});
}

export function readsBattery(flow: Flow, name: string): boolean {
  return readsAt(flow, name) === 'battery';
}

function readsAt(flow: Flow, name: string): Ask['reads'] {
  return questionAt(flow, name)?.reads;
}
