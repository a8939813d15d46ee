import { useEffect, useState } from 'react';

export type Engine = typeof import('./engine');

/** The scoring engine once the browser has it; null on the server and until then. */
export function useEngine(): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    let isThere = true;
    void import('./engine').then((loaded) => {
      if (isThere) setEngine(() => loaded);
    });
    return () => {
      isThere = false;
    };
  }, []);
  return engine;
}
