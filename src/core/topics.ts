/** The topics merchants ask about; the cards and utterances of a notice use these ids. */
export const TOPICS = [
  'update.purpose',
  'update.when',
  'update.duration',
  'update.required',
  'update.scope',
  'update.timing',
  'update.how',
  'update.error',
  'prep.charge',
  'prep.powercycle',
  'prep.network',
  'firmware.launched_early',
  'os.skip',
  'os.deadline',
  'os.dialog',
  'app.auto_update',
  'app.email',
  'app.closes',
  'app.payment_interrupted',
  'payment.check_history',
  'payment.retry',
  'flow.battery',
  'flow.restart',
  'flow.update',
  'fleet.status',
  'hotline',
  'handoff',
  'reminder',
  'other_service',
  'statement',
  'greeting',
  'thanks',
  'oos',
  'unsafe',
] as const;

/** Whether a topic is answered by itself: it begins no guided talk, and wishes for no person. */
export function isCard(topic: string, flow: string | null): boolean {
  return flow === null && topic !== 'handoff';
}

/** The text of a card, where nothing is known to be said in its place. */
export function textOf(topic: string): string {
  return topic === 'unsafe' ? 'unsafe.refused' : `topic.${topic}`;
}
