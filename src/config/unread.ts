import { variables } from './variables.ts';

/** Names that begin so are ours: one that we do not know is most likely a slip, and what it says goes unheard. */
const OURS = /^(?:LINE|FLEET|DESK|OIDC|KEEP|PICTURE|MODEL|METRICS|CLAMD|DEMO)_/;

/** Variables that are set, look like ours, and are read by nobody. */
export function unreadVariables(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return Object.keys(environment).filter(
    (name) => OURS.test(name) && environment[name]?.trim() && !(name in variables.shape),
  );
}
