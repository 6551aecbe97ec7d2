import { splitClauses } from './clauses.ts';
import { stripCourtesy } from './courtesy.ts';
import { foldSpelling } from './spelling.ts';
import { followUp } from './follow-up.ts';
import { wishesPerson } from './handoff-wish.ts';
import { classify, type Model } from './model.ts';
import { isUnsafe } from './unsafe.ts';
import { type Judgement, judge } from './zones.ts';

/** The part of a reading that says what is asked. */
export interface Asked {
  readonly topics: readonly string[];
  readonly suggested: readonly string[];
  readonly confidence: number;
}

/** What a Japanese message asks, in the order asked; expects normalised text without personal data. */
export function readTopics(model: Model, text: string, lastTopics: readonly string[]): Asked {
  if (isUnsafe(text)) return { topics: ['unsafe'], suggested: [], confidence: 1 };
  const whole = understood(model, text);
  const leaning = followUp(foldSpelling(text), lastTopics);
  // That the firmware's error cannot be put off must not be lost in what is true of the OS.
  const isFirm = leaning === 'firmware.launched_early';
  if (leaning !== null && (isFirm || whole.confidence < CERTAIN)) {
    return { topics: [leaning], suggested: [], confidence: Math.max(whole.confidence, 0.6) };
  }
  const clauses = splitClauses(stripCourtesy(foldSpelling(text)));
  if (clauses.length < 2) return toAsked([whole]);
  const asking = withoutStory(clauses);
  const several = sureParts(model, asking, SHARE_OF_SEVERAL);
  if (new Set(several.map((part) => part.topic)).size > 1) return toAsked(several);
  return toAsked([fuller(whole, sureParts(model, asking, 1)[0])]);
}

// A follow-up is read by what came before only while its own words are not plain.
const CERTAIN = 0.9;

type Sure = Extract<Judgement, { zone: 'sure' }>;

function understood(model: Model, text: string, share = 1): Judgement {
  if (wishesPerson(foldSpelling(text))) return { zone: 'sure', topic: 'handoff', confidence: 1 };
  const { sure, pair, near, urgent } = model.thresholds;
  const bounds = { sure: sure * share, pair, near, urgent: urgent * share };
  return judge(classify(model, text), bounds);
}

// Among several questions an answer too many costs less than a question passed over in silence.
const SHARE_OF_SEVERAL = 0.75;

function isSure(judged: Judgement): judged is Sure {
  return judged.zone === 'sure';
}

// "充電は満タンです。営業中に始めてもいい?" asks one thing: what is only told is not asked, unless it tells of trouble.
function withoutStory(clauses: readonly string[]): readonly string[] {
  const asking = clauses.filter((clause) => !STORY.test(clause) || TROUBLE.test(clause));
  return asking.length > 0 ? asking : clauses;
}

const STORY =
  /^(?!.*(?:\?|か[。\s]|教えて|知りたい|ください|ほしい|お願い)).*(?:です|ます|ません|でした|した|った|てる|ている|ある|あり|ない)(?:が|けど|けれど|ので|から|し|ね|よ)*[。、!\s]*$/s;
const TROUBLE =
  /エラー|失敗|落ち|閉じ|中断|止ま|固ま|動かない|できない|できません|できなく|二重|わからない/;

function sureParts(model: Model, clauses: readonly string[], share: number): readonly Sure[] {
  return clauses
    .map((clause) => understood(model, clause, share))
    .filter(isSure)
    .filter((part) => !ASIDE.has(part.topic));
}

const ASIDE: ReadonlySet<string> = new Set(['greeting', 'thanks', 'oos']);

// One sure part beside unsure ones is often the story around the question: the whole tells better what was meant.
function fuller(whole: Judgement, only: Sure | undefined): Judgement {
  if (!only) return whole;
  if (whole.zone !== 'sure' || whole.topic === 'oos') return only;
  return whole.confidence >= only.confidence ? whole : only;
}

function toAsked(judgements: readonly Judgement[]): Asked {
  const [first] = judgements;
  if (first?.zone === 'near') {
    return { topics: [], suggested: first.topics, confidence: first.confidence };
  }
  if (first?.zone === 'pair') {
    return { topics: first.topics, suggested: [], confidence: first.confidence };
  }
  const topics = [...new Set(judgements.filter(isSure).map((sure) => sure.topic))];
  return { topics: topics.slice(0, 3), suggested: [], confidence: first?.confidence ?? 0 };
}
