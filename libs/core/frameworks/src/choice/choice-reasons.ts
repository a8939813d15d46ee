import type { RuleSource } from '@commonweal/calendar';
import { type Pence, formatPounds, parsePounds } from '@commonweal/money';

import { bilingual } from '../outlines/outline.js';
import type { ChoiceReason, Found } from './choice.js';
import { partOfScore } from './minimum-weight.js';

const BOUND: RuleSource = { source: 'PPN 06/20, PPN 002 and PPN 026, scope', status: 'R' };

/** Why a framework was chosen, what it asks, and whom it binds: one sentence each. */
export function choiceReasons(found: Found): readonly ChoiceReason[] {
  return [...byDate(found), ...byValue(found), ...indicators(found), ...alternatives(found), binding(found)];
}

function byDate({ question: { noticeDate }, dated }: Found): ChoiceReason[] {
  if (!dated)
    return [
      {
        ...{ source: 'The frameworks listed here', status: 'R' },
        text: bilingual(
          `No national framework is listed for notices of ${noticeDate}.`,
          `Nid oes fframwaith cenedlaethol wedi’i restru ar gyfer hysbysiadau ${noticeDate}.`,
        ),
      },
    ];
  const { appliesFrom, appliesTo, source, status } = dated.validity;
  const { en, cy } = dated.outline.title;
  const until = appliesTo ? bilingual(` to ${appliesTo}`, ` i ${appliesTo}`) : bilingual(' on', ' ymlaen');
  return [
    {
      ...{ source, status },
      text: bilingual(
        `The notice is dated ${noticeDate}. From ${appliesFrom}${until.en} the framework is ${en}.`,
        `Dyddiad yr hysbysiad yw ${noticeDate}. O ${appliesFrom}${until.cy} y fframwaith yw ${cy}.`,
      ),
    },
  ];
}

function byValue({ question, dated, weight }: Found): ChoiceReason[] {
  if (!dated) return [];
  const value = formatPounds(question.value);
  if (!weight) return [tooSmall(dated.outline.minimumWeights, value)];
  const ofPrice = partOfScore(weight.basis, question.priceIsAbsolute) === 'NON_PRICE_SCORE';
  const of = ofPrice
    ? bilingual(
        'the non-price score, because price is scored by an absolute method',
        'y sgôr heb y pris, gan fod y pris yn cael ei sgorio drwy ddull absoliwt',
      )
    : bilingual('the total score', 'y cyfanswm sgôr');
  return [
    {
      ...{ source: weight.source, status: weight.status },
      text: bilingual(
        `At ${value} including VAT, social value weighs at least ${weight.percent} % of ${of.en}.`,
        `Ar ${value} gan gynnwys TAW, mae gwerth cymdeithasol yn pwyso o leiaf ${weight.percent} % o ${of.cy}.`,
      ),
    },
  ];
}

function tooSmall(rules: readonly (RuleSource & { readonly fromPounds: string })[], value: string): ChoiceReason {
  const [first] = rules;
  const from = first ? pounds(first.fromPounds) : '';
  return {
    ...{ source: first?.source ?? '', status: first?.status ?? 'K' },
    text: bilingual(
      `At ${value} including VAT the contract is below ${from}, where the framework begins: it asks for no weight.`,
      `Ar ${value} gan gynnwys TAW mae’r contract o dan ${from}, lle mae’r fframwaith yn dechrau: nid yw’n gofyn am bwysiad.`,
    ),
  };
}

const indicators = ({ indicator }: Found): ChoiceReason[] =>
  indicator
    ? [
        {
          ...{ source: indicator.source, status: indicator.status },
          text: bilingual(
            `From ${pounds(indicator.fromPounds)} at least ${indicator.count} key performance indicators are about social value.`,
            `O ${pounds(indicator.fromPounds)} mae o leiaf ${indicator.count} dangosydd perfformiad allweddol yn ymwneud â gwerth cymdeithasol.`,
          ),
        },
      ]
    : [];

const alternatives = ({ alternatives: others }: Found): ChoiceReason[] =>
  others.map((outline) => ({
    ...{ source: outline.validity[0]?.source ?? '', status: outline.validity[0]?.status ?? 'K' },
    text: bilingual(
      `${outline.title.en} may be used instead on that date.`,
      `Gellir defnyddio ${outline.title.cy} yn ei le ar y dyddiad hwnnw.`,
    ),
  }));

const binding = ({ question: { buyer } }: Found): ChoiceReason =>
  buyer === 'CENTRAL_GOVERNMENT'
    ? {
        ...BOUND,
        text: bilingual('It binds central government.', 'Mae’n rhwymo llywodraeth ganolog.'),
      }
    : {
        ...BOUND,
        text: bilingual(
          'It does not bind councils, combined authorities or the NHS. They may adopt it, or write their own.',
          'Nid yw’n rhwymo cynghorau, awdurdodau cyfun na’r GIG. Cânt ei fabwysiadu, neu ysgrifennu eu fframwaith eu hunain.',
        ),
      };

function pounds(text: string): string {
  const parsed = parsePounds(text);
  return parsed.ok ? formatPounds(parsed.value satisfies Pence, 'en-GB', { wholePounds: true }) : text;
}
