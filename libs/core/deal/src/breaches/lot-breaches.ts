import type { Deal, DealQuestion, DeliveryPlace } from '../terms/deal-terms.js';
import { breachesAt, type DealBreach, dealRule } from './deal-breach.js';

/** Whether people are served, who must know how to reach the service. */
export const isService = ({ subject }: Pick<DealQuestion, 'subject'>): boolean =>
  subject === 'SERVICES' || subject === 'LIGHT_TOUCH' || subject === 'HEALTH_CARE';

/** One lot without a reason, and services whose places or channels are not said. */
export function lotBreaches({ terms, lots }: Deal, question: DealQuestion): DealBreach[] {
  const unsplit = lots.length === 1 && terms.oneLotReason === null ? ['$.oneLotReason'] : [];
  const unreached = isService(question) ? lots.flatMap(withoutChannels) : [];
  return [...breachesAt(unsplit, dealRule('LOTS', question)), ...breachesAt(unreached, dealRule('CHANNELS', question))];
}

function withoutChannels(places: readonly DeliveryPlace[], lot: number): string[] {
  if (places.length === 0) return [`$.lots[${lot}].places`];
  return places.flatMap(({ channels }, index) =>
    channels.length === 0 ? [`$.lots[${lot}].places[${index}].channels`] : [],
  );
}
