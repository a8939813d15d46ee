import type { ReactNode } from 'react';

import { ErrorSummary, Main, useTranslator, WayBack, Said } from '@commonweal/ui';

import type { Route } from './+types/begin';
import { addressOf, answersIn } from './answers';
import { type Asked, askedNext } from './asked.server';
import { beginTender } from './begin.server';
import { CheckAnswers } from './check-answers';
import { Question } from './question';

export async function loader({ request, url }: Route.LoaderArgs) {
  return askedNext(request, url.searchParams, answersIn(url.searchParams));
}

export const action = ({ request, url }: Route.ActionArgs) => beginTender(request, url);

/** Beginning a tender: one question a page, then all answers to check. */
export default function Begin({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { step, steps, answers } = loaderData;
  const before = step ? steps[steps.indexOf(step) - 1] : steps.at(-1);
  const heading = t(step ? `begin.${step}.question` : 'begin.check.title');
  return (
    <>
      <WayBack href={before ? addressOf(before, answers) : '/'}>{t(before ? 'begin.before' : 'tender.back')}</WayBack>
      <Main>
        <Faults faults={loaderData.faults} problems={actionData?.problems ?? []} heading={heading} />
        {step ? (
          <Question key={step} asked={loaderData} step={step} />
        ) : (
          <CheckAnswers answers={answers} steps={steps} asked={loaderData} />
        )}
      </Main>
    </>
  );
}

interface FaultsProps extends Pick<Asked, 'faults'> {
  readonly problems: readonly string[];
  readonly heading: string;
}

/** What is wrong, above everything else and in the page's title. */
function Faults({ faults, problems, heading }: FaultsProps): ReactNode {
  const { t } = useTranslator();
  const title = `${heading} – ${t('serviceName')}`;
  const errorList = [
    ...faults.map(({ field, key, message }) => ({
      children: message ? <Said>{message}</Said> : t(`begin.fault.${key ?? field}`),
      href: `#${field}`,
    })),
    ...problems.map((message) => ({ children: <Said>{message}</Said> })),
  ];
  if (errorList.length === 0) return <title>{title}</title>;
  return (
    <>
      <title>{`${t('ui.error')}: ${title}`}</title>
      <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />
    </>
  );
}
