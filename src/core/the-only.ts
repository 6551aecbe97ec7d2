/** The one of a list that is alone in it; null: it holds none, or several. */
export function theOnly<One>([one, another]: readonly One[]): One | null {
  return one !== undefined && another === undefined ? one : null;
}
