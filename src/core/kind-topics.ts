const KIND: ReadonlySet<string> = new Set(['thanks', 'greeting']);

/** ありがとう, こんにちは: asks nothing. */
export function isKindTopic(topic: string): boolean {
  return KIND.has(topic);
}

/** Thanks and greetings, and nothing that is asked. */
export function isKind(topics: readonly string[]): boolean {
  return topics.length > 0 && topics.every(isKindTopic);
}
