/** What the first of an answer's texts that can be said in one line comes to; null: none can. */
export function factOf(messages: readonly string[]): { readonly message: string } | null {
  const facts = messages.map((one) => (one.startsWith('again.fact.') ? one : FACTS[one]));
  const fact = facts.find((one) => one !== undefined);
  return fact === undefined ? null : { message: fact };
}

/** What a text comes to in one line. */
export const FACTS: Readonly<Record<string, string>> = {
  'topic.prep.charge': 'again.fact.charge',
  'topic.prep.network': 'again.fact.network',
  'topic.prep.powercycle': 'again.fact.power',
  'topic.update.duration': 'again.fact.duration',
  'topic.update.how': 'again.fact.todo',
  'topic.update.purpose': 'again.fact.purpose',
  'topic.update.scope': 'again.fact.scope',
  'topic.app.auto_update': 'again.fact.app',
  'topic.app.email': 'again.fact.email',
  'topic.app.payment_interrupted': 'again.fact.interrupted',
  'topic.update.error': 'again.fact.error',
  'topic.update.when': 'again.fact.when',
  'topic.update.timing': 'again.fact.when',
  'topic.os.deadline': 'again.fact.deadline',
  'topic.os.skip': 'again.fact.deadline',
  'topic.update.required': 'again.fact.deadline',
  'topic.firmware.launched_early': 'again.fact.early',
  'fleet.unlinked': 'again.fact.unlinked',
  'topic.os.dialog': 'again.fact.dialog',
  'dialog.hide': 'again.fact.dialog',
};
