import { useEffect } from 'react';

/** Makes the forms of passkeys work where React runs in the browser; elsewhere a script of the page's own does. */
export function usePasskeys(): void {
  useEffect(() => {
    void import('./attach-passkeys.js').then(({ attachPasskeys }) => attachPasskeys());
  }, []);
}
