import type { ReactNode } from 'react';

import { PairedBars } from '@commonweal/charts';
import { Phrase, type TableCell, useEnglishLang, useTranslator, WideTable } from '@commonweal/ui';

import type { BudgetTender } from './budget-form';
import { English, placeName } from './lot-fieldset';

type Loss = NonNullable<BudgetTender['budget']>['cut']['lots'][number];
type Decile = Loss['deciles'][number];
type Words = ReturnType<typeof useTranslator>['t'];

interface LotCutProps {
  readonly loss: Loss;
  readonly percent: number;
  readonly lots: BudgetTender['lots'];
}

/** What one lot loses: a sentence, drawn by tenth of England, and by place. */
export function LotCut({ loss, percent, lots }: LotCutProps): ReactNode {
  const { t } = useTranslator();
  const { sentence, values } = foundIn(loss, percent);
  const lang = useEnglishLang();
  const words = {
    id: `cut-${lots.findIndex(({ id }) => id === loss.lotId)}`,
    title: t(sentence, values),
    description: t('budget.cut.description'),
  };
  const shown = { title: <Phrase of={sentence} values={values} english={['unit']} />, description: words.description };
  return (
    <>
      <PairedBars
        words={lang ? { ...words, shown } : words}
        names={[t('budget.cut.planned'), t('budget.cut.lost')]}
        pairs={loss.deciles.map(({ decile, units, lost }) => ({
          label: tenthName(decile, t),
          bars: [
            { value: units, shown: counted(units) },
            { value: lost, shown: counted(lost) },
          ],
        }))}
        table={{ caption: t('budget.cut.byTenth'), head: headOf('tenth', t), rows: rowsOf(loss.deciles, t) }}
      />
      <PlaceTable loss={loss} lots={lots} />
    </>
  );
}

/** The finding, in a sentence. */
function foundIn({ unit, lost, lostInMostDeprived, deciles }: Loss, percent: number) {
  const isKnown = deciles.some(({ decile }) => decile !== null);
  const unknown = deciles.find(({ decile }) => decile === null)?.lost ?? 0;
  const sentence = isKnown ? (unknown > 0 ? 'partly' : 'sentence') : 'unknown';
  return {
    sentence: `budget.cut.${sentence}`,
    values: { percent, unit, lost: counted(lost), deprived: counted(lostInMostDeprived), unknown: counted(unknown) },
  };
}

const counted = (count: number): string => count.toLocaleString('en-GB');

function tenthName(decile: Decile['decile'], t: Words): string {
  if (decile === null) return t('budget.cut.tenth.unknown');
  if (decile === 1) return t('budget.cut.tenth.most');
  return decile === 10 ? t('budget.cut.tenth.least') : t('budget.cut.tenth.other', { number: decile });
}

const headOf = (first: 'tenth' | 'place', t: Words): TableCell[] => [
  { children: t(`budget.cut.column.${first}`) },
  ...(['planned', 'lost'] as const).map((column) => ({
    children: t(`budget.cut.${column}`),
    format: 'numeric' as const,
  })),
];

const figures = ({ units, lost }: Pick<Decile, 'units' | 'lost'>): TableCell[] =>
  [units, lost].map((count) => ({ children: counted(count), format: 'numeric' as const }));

const rowsOf = (deciles: readonly Decile[], t: Words): TableCell[][] =>
  deciles.map((each) => [{ children: tenthName(each.decile, t) }, ...figures(each)]);

/** The same by place. */
function PlaceTable({ loss: { lotId, places }, lots }: Omit<LotCutProps, 'percent'>): ReactNode {
  const { t } = useTranslator();
  const lot = lots.find(({ id }) => id === lotId);
  return (
    <WideTable
      caption={t('budget.cut.byPlace')}
      captionClasses="govuk-table__caption--s"
      head={headOf('place', t)}
      rows={places.map(({ code, ...each }) => [
        { children: <English>{lot ? placeName(lot, code) : code}</English> },
        ...figures(each),
      ])}
      firstCellIsHeader
    />
  );
}
