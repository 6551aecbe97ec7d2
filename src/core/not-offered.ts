import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { hotlineValues } from './hand-off.ts';
import { isLastDay, phaseAt } from './notice.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { wishesPayment } from './wished.ts';
import { withWayBack } from './way-back.ts';
import { mustAskFleet, standing, type Decision, type World } from './world.ts';

/**
 * The update has not reached the terminal. Until the deadline it may still come; where that is here or behind, or it is
 * asked what becomes of such a terminal, the notice does not say, so neither do we. null for anything else, a payment in
 * doubt above all.
 */
export function notOffered(
  state: ConversationState,
  { text, reading: { topics, customerWaiting } }: ReadEvent,
  world: World,
): Decision | null {
  if (isAskedFor(state, world) || customerWaiting) return null;
  if (!isNotArrived(text, state)) return null;
  if (isTooSoon(topics, world)) return null;
  if (topics.includes('handoff') || wishesPayment(topics, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const own = world.facts.merchant === null ? [] : statusSays(world);
  return withWayBack({
    state: { ...state, topics: ['update.scope'], misunderstandings: 0 },
    effects: [saidNow(text, state, world), ...own],
  });
}

/** In another talk it may be of that; in the update it is another step's answer, or comes before it. */
function isAskedFor(state: ConversationState, world: World): boolean {
  const at = standing(state, world);
  if (at === null || at.flow.id !== UPDATE_FLOW || at.step === undefined)
    return state.position !== null;
  return !('ask' in at.step) || 'absent' in at.step.choices || at.step.watch !== undefined;
}

/** 再起動したけど出てこない, before the update is out: that this restart does not count is told with the restart. */
function isTooSoon(topics: readonly string[], { facts: { notice }, now }: World): boolean {
  return topics.includes('prep.powercycle') && now < notice.updateOpens;
}

function saidNow(text: string, { position }: ConversationState, world: World): Say {
  const values = hotlineValues(world);
  return isUnknown(text, world)
    ? { type: 'say', message: 'notOffered.unknown', values, call: 'hotline' }
    : {
        type: 'say',
        message: 'notOffered.notYet',
        choices: position === null ? [flowChoice(UPDATE_FLOW)] : [],
      };
}

/** After the deadline, on the day before it, or when it is asked what will become of the terminal. */
function isUnknown(text: string, { facts: { notice }, now }: World): boolean {
  const phase = phaseAt(notice, now);
  if (phase === 'blocked' || IF_NEVER.test(text)) return true;
  return phase === 'open' && (isLastDay(notice, now) || ASKS_FATE.test(text));
}

/** 更新の画面が出ません, of the update itself. */
export function tellsNotArrived(text: string): boolean {
  return NOT_ARRIVED.test(text) && !OF_ELSE.test(text);
}

function isNotArrived(text: string, { handOff }: ConversationState): boolean {
  if (IF_NEVER.test(text)) return true;
  const isSaid = NOT_ARRIVED.test(text) || (handOff === null && SAYS_ONLY_THAT.test(text));
  return isSaid && !OF_ELSE.test(text);
}

/** このまま来なかったら使えなくなる? */
const IF_NEVER =
  /^(?:もしも?|ずっと|このまま|更新が|、)*(?:来|こ|届か|出)な(?:かったら|ければ|いまま)[^。?]{0,5}(?:使え|決済(?:も|は|が)?でき|どうな|止ま)/u;

const NOT_COME =
  '(?:(?<![くて])来て(?:い)?な|来な(?:い|く|かっ)|(?<!で)きて(?:い)?な|こな(?:い|く|かっ)|こ[ーぉ]?(?:ん|へん)|来(?:ん|へん)(?!な)|来て(?:い)?(?:ません|へん)|来(?:ません|いひん)|届(?:い|き|か)[^。、!?]{0,3}(?:な|ません|へん|ん)|出て(?:い)?(?:な|ません|へん|こ(?:ない|なかっ|ん)|き(?:ません|てな)|来(?:ない|ません|な))|出(?:ない|ません|なかっ|ず|へん|ん(?:です|の|け|$))|表示され(?:て(?:い)?)?(?:な|ません)|されて(?:い)?(?:な|ません|こな))';
const NOT_ARRIVED = new RegExp(
  [
    `(?:更新|アップデート|アプデ|配信|お知らせ).{0,8}${NOT_COME}`,
    `(?:端末|画面|機械)(?:に|には|は)?(?:まだ|全然)?(?:何|なん|なに)(?:に)?も.{0,4}${NOT_COME}`,
    '(?:更新|アップデート|アプデ)(?:の|する)?(?:ボタン|画面|メニュー|項目|表示|やつ|お?知らせ|通知|案内)(?:が|は|も|って)?(?:まだ|どこにも|全然)?[\\s、]?(?:ない(?!と)|ありません|無い|あらへん|見当た[らり]|見つか[らり]|みつから)',
    `(?:更新|アップデート|アプデ|端末|画面)?.{0,6}案内(?:画面)?.{0,10}${NOT_COME}`,
    `(?:もう|あと|残り)の?[1１一](?:台|個|つ)(?:の(?:端末|ほう|方))?(?:に|は|だけ)*(?:更新|通知|案内|お知らせ)?.{0,4}${NOT_COME}`,
    "update.{0,20}(?:not (?:arrived|come|here|offered|shown)|n't (?:arrived?|come|got|show|appear)|never (?:came|arrived|showed))",
    "no update (?:is |has )?(?:show|appear|come|came|there|offered|on (?:my|the|our))|(?:can't|cannot|don't|do not) (?:see|find|get) (?:the|any) update|update (?:is |does )?(?:not|n't) (?:showing|appearing|there)",
    '更新.{0,6}(?:没来|没到|没有来|没收到|没有收到|还没出现|没有?出(?:现|来)|没显示)|(?:没有?|还没)(?:出现|看到|弹出|显示|收到).{0,4}更新(?!失败)',
    '업데이트.{0,8}(?:안 ?(?:왔|와|떠|뜨|떴|나와|나오|보여|보이)|오지 ?않|없는데)',
  ].join('|'),
  'iu',
);

const THOUGH = '(?:のに|けど|けども|ですが|が|んですけど|んやけど|も)';
/** まだうちには来てない, 8時すぎたのに何も出ない: nothing else is named that might come. While a person is waited for, it may be of them. */
const SAYS_ONLY_THAT = new RegExp(
  `^(?=.*(?:まだ|うち|ウチ|こっち|端末|時|来|届))(?:あの|すみません|えっと|[、,。\\s])*(?:(?:まだ|もう|いまだに|うち(?:の店|の端末|のやつ|だけ|とこ|のとこ)?(?:には|に|は|も|へは|が)?|ウチ(?:だけ|には|は)?|こっち(?:は|には)|端末(?:に|には|は)|全然|ぜんぜん|一向に|\\d{1,2}時(?:半)?(?:を|は)?(?:もう)?(?:過ぎ|すぎ|まわっ|回っ|なっ)(?:(?:た|て|ました|とる)${THOUGH}?|ても${THOUGH})|(?:何|なん|なに)(?:に)?も|[、,\\s])+(?:${NOT_COME}|(?:来|き|届い)(?:とらん|てへん|とらへん)|(?:変わら|かわら)(?:ない|ん|へん|ず)|変わりません)|(?:更新の?)?来ない(?:んだけど|んですけど|んですが|です)?[。?]*$)(?!.*(?:お?客|荷物|メール|返事|電話|業者|担当|人|スタッフ))`,
  'u',
);

/** The mail, an error that does not come, the dialog wished away or gone after the update. */
const OF_ELSE =
  /メール|mail|邮件|메일|エラーが?(?:出|で)(?:な|ま)|(?:出|来|こ)な(?:い|く)(?:よう|して|する|したい|できる|方法)|(?:出|来|こ)な(?:くなっ|ければ|かったら|いなら)|(?:出|来|こ)ない(?:ほう|方)が|決済(?!も?でき|が|連携)|(?:更新|アップデート|アプデ)(?:中|の途中|して(?:い)?る)|レシート|(?:更新|アップデート|アプデ)(?:が|は)?(?:終わ|済|した|完了)/iu;
const ASKS_FATE =
  /使え(?:な|へん)|止ま|どうな|決済(?:が|は)?でき(?:な|へん)|stop|what (?:happens|will happen)|怎么办|会怎样|不能(?:用|收)|어떻게 (?:되|돼)|못 ?쓰/iu;
