import { localDate } from '@commonweal/calendar';
import { type Councillor, type PlaceName, toGlobalId, type WardQuestion } from '@commonweal/graphql';
import { workingDaysWaited } from '@commonweal/voices';

import type { KnownCouncillor } from '../queries/councillor-lists.js';
import type { KnownAnswer, KnownQuestion } from '../queries/ward-questions.js';

/** A question as the graph shows it. */
export function questionView(known: KnownQuestion): WardQuestion {
  const { tenantId, authority, wardCode, askedBy, askedOn, channel, withheld, words, provenance } = known;
  return {
    ...{ id: toGlobalId('WardQuestion', known), wardCode, ward: known.ward as PlaceName | null },
    authority: { id: toGlobalId('Organisation', { id: tenantId }), name: authority },
    ...{ askedBy, askedOn, channel, withheld, question: words, provenance },
    language: known.language && (known.language === 'cy' ? 'CY' : 'EN'),
    workingDaysWaited: waitedOf(known),
    answers: known.answers.map((answer) => answerView(answer, tenantId)),
  };
}

const waitedOf = ({ wardCode, askedOn, today, withheld, answers }: KnownQuestion): number | null =>
  withheld || answers.length > 0 ? null : workingDaysWaited(wardCode, localDate(askedOn), localDate(today));

const answerView = ({ version, words, wordsCy, answeredAt, tender }: KnownAnswer, tenantId: string) => ({
  ...{ version, words, wordsCy, answeredAt: new Date(answeredAt) },
  tender: tender && { id: toGlobalId('Tender', { tenantId, id: tender.id }), title: tender.title },
});

/** A councillor as the graph shows them. */
export const councillorView = ({ tenantId, id, ward, ...rest }: KnownCouncillor): Councillor => ({
  ...{ ...rest, id: toGlobalId('Councillor', { tenantId, id }), ward: ward as PlaceName | null },
});
