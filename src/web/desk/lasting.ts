import { useEffect, useState } from 'react';

/** Whether something has been the same for so long; null is nothing. */
export function useLasting(what: string | null, forMs: number): boolean {
  const [lasting, setLasting] = useState<string | null>(null);
  useEffect(() => {
    setLasting(null);
    if (what === null) return;
    const timer = setTimeout(() => setLasting(what), forMs);
    return () => clearTimeout(timer);
  }, [what, forMs]);
  return what !== null && lasting === what;
}
