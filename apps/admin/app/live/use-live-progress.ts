import { useEffect, useState } from 'react';

import { useRevalidator } from 'react-router';

import { watchAnswers } from './watch-answers';

const EVERY_MS = 1_000;

/**
 * What a stream tells of something that is under way, while it is. Once the stream ends, or breaks off, the page's data is
 * asked for again each second until it says that nothing is under way. Without a script, a link does the same.
 *
 * @param address of the stream
 * @returns the newest answer; null before the first
 */
export function useLiveProgress<Data>(address: string): Data | null {
  const { revalidate } = useRevalidator();
  const [newest, setNewest] = useState<Data | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const ask = () => void revalidate();
    const over = () => {
      ask();
      timer ??= setInterval(ask, EVERY_MS);
    };
    const leave = watchAnswers<Data>(new EventSource(address), { told: setNewest, over });
    return () => {
      leave();
      clearInterval(timer);
    };
  }, [address, revalidate]);
  return newest;
}
