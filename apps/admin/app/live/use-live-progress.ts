import { useEffect } from 'react';

import { useRevalidator } from 'react-router';

const EVERY_MS = 1_000;

/** While something is under way, asks for the page's data again each second. Without a script, a link does the same. */
export function useLiveProgress(isUnderWay: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(() => void revalidate(), EVERY_MS);
    return () => clearInterval(timer);
  }, [isUnderWay, revalidate]);
}
