import { useMemo, useState } from 'react';

import type { Weights } from '@commonweal/what-if';

import type { Trial } from './trial.server';
import type { Tried } from './tried-lot';
import { useEngine } from './use-engine';

/** What is tried since the page came, and from where the weight that moves last set out. */
interface Live {
  readonly tried: Tried;
  readonly from: { readonly key: string; readonly weights: Weights } | null;
}

/** What a page needs to try weights; `move` and `change` are null until the browser has the engine. */
export interface LiveTrial {
  readonly tried: Tried;
  readonly outcome: Trial['outcome'];
  readonly move: ((key: string, to: string) => void) | null;
  readonly change: ((to: (tried: Tried) => Tried) => void) | null;
}

/** Begins with what the server worked out; each change is worked out here by the same engine, before the next picture. */
export function useTrial({ design, cases, tried: asked, outcome: sent }: Trial): LiveTrial {
  const engine = useEngine();
  const [live, setLive] = useState<Live | null>(null);
  const tried = live?.tried ?? asked;
  const outcome = useMemo(() => {
    if (!live || !engine) return sent;
    const { choice, criterion, shown } = live.tried;
    return engine.whatIf({ design: engine.withChoice(design, choice), cases, criterion, shown });
  }, [engine, live, design, cases, sent]);
  if (!engine) return { tried, outcome, move: null, change: null };
  const move = (key: string, to: string) =>
    setLive((now) => {
      const { choice, ...rest } = now?.tried ?? asked;
      const from = now?.from?.key === key ? now.from : { key, weights: choice.weights };
      const weights = engine.movedWeights(design.criteria, from.weights, { id: key, to });
      return { tried: { ...rest, choice: { ...choice, weights } }, from };
    });
  const change = (to: (tried: Tried) => Tried) =>
    setLive((now) => ({ tried: to(now?.tried ?? asked), from: now?.from ?? null }));
  return { tried, outcome, move, change };
}
