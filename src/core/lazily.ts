/** Works something out when it is first asked for, and then keeps it. */
export function lazily<Result>(work: () => Result): () => Result {
  let kept: { readonly result: Result } | null = null;
  return () => {
    kept ??= { result: work() };
    return kept.result;
  };
}
