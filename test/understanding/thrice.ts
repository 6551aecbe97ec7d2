/** Each line of each topic three times: a feature is learnt where three examples have it. */
export function thrice(
  utterances: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(utterances).map(([topic, lines]) => [topic, [...lines, ...lines, ...lines]]),
  );
}
