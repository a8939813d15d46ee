import type { ReactNode } from 'react';

import { InsetText, moneyInWords, Phrase, useTranslator } from '@commonweal/ui';

import type { BudgetTender } from './budget-form';
import { type CutChoice, cutHref, PERCENTS, type RuleName, RULES } from './cut-choice';
import { LotCut } from './lot-cut';

type Plan = NonNullable<BudgetTender['budget']>;

interface CutProps {
  readonly budget: Plan;
  readonly lots: BudgetTender['lots'];
  readonly choice: CutChoice;
}

const RULE_NAMES = Object.keys(RULES) as RuleName[];

/** What a cut of the yearly cost would lose, by deprivation and by place. */
export function CutSection({ budget: { cut }, lots, choice }: CutProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <section aria-labelledby="cut">
      <h2 className="govuk-heading-m" id="cut">
        {t('budget.cut.heading')}
      </h2>
      <Choices choice={choice} />
      <p className="govuk-body">
        {t('budget.cut.saves', { percent: cut.percent, saved: moneyInWords(cut.saved, translator) })}
      </p>
      {cut.lots.length === 0 && <InsetText>{t('budget.cut.noUnits')}</InsetText>}
      {cut.lots.map((loss) => (
        <div key={loss.lotId}>
          {lots.length > 1 && <LotName lots={lots} id={loss.lotId} />}
          <LotCut loss={loss} percent={cut.percent} lots={lots} />
        </div>
      ))}
      <p className="govuk-hint">{t('budget.cut.assumption')}</p>
    </section>
  );
}

/** Links, each to the page with another cut. */
function Choices({ choice }: Pick<CutProps, 'choice'>): ReactNode {
  const { t } = useTranslator();
  return (
    <nav aria-label={t('budget.cut.choose')}>
      <ChoiceList
        name={t('budget.cut.howMuch')}
        ways={PERCENTS.map((percent) => ({
          ...{ words: `${percent}%`, href: cutHref({ ...choice, percent }), isChosen: percent === choice.percent },
        }))}
      />
      <ChoiceList
        name={t('budget.cut.how')}
        ways={RULE_NAMES.map((name) => ({
          ...{ words: t(`budget.cut.rule.${name}`), href: cutHref({ ...choice, name }) },
          isChosen: name === choice.name,
        }))}
      />
    </nav>
  );
}

interface ChoiceListProps {
  readonly name: string;
  readonly ways: readonly { readonly words: string; readonly href: string; readonly isChosen: boolean }[];
}

const ChoiceList = ({ name, ways }: ChoiceListProps): ReactNode => (
  <>
    <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{name}</h3>
    <ul className="govuk-list cw-choices">
      {ways.map(({ words, href, isChosen }) => (
        <li key={href}>
          {isChosen ? (
            <strong aria-current="true">{words}</strong>
          ) : (
            <a className="govuk-link" href={href}>
              {words}
            </a>
          )}
        </li>
      ))}
    </ul>
  </>
);

function LotName({ lots, id }: { readonly lots: CutProps['lots']; readonly id: string }): ReactNode {
  const lot = lots.find((each) => each.id === id);
  if (!lot) return null;
  return (
    <h3 className="govuk-heading-s">
      <Phrase of="budget.part.lot" values={{ number: lot.number, title: lot.title }} english={['title']} />
    </h3>
  );
}
