import type { ReactNode } from 'react';

import { InsetText, PostForm, useTranslator } from '@commonweal/ui';

import { SourceNote } from '../../frameworks/source-note';
import { GroundworkPage } from '../form-page';
import type { Route } from './+types/before';
import { type DecidedTender, formOfDecisions } from './before-form';
import { decide, decidedTender } from './before.server';
import { ChoiceField, WordsField } from './decision-fields';
import { MarketFields } from './market-fields';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const tender = await decidedTender(request, params.tenderId);
  return { tender, form: formOfDecisions(tender), wasSaved: url.searchParams.has('saved') };
}

export const action = ({ request, params }: Route.ActionArgs) => decide(request, params.tenderId);

/** Before the tender: the equality and consultation decisions, and what the market was asked. */
export default function Before({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { tender } = loaderData;
  const { form, faults } = actionData ?? { ...loaderData, faults: [] };
  const props = { form, faults };
  return (
    <GroundworkPage tender={tender} part="before" faults={faults} wasSaved={loaderData.wasSaved && !actionData}>
      {!actionData && <Missing missing={tender.decisions.missing} />}
      <PostForm>
        <input type="hidden" name="version" value={form.version} />
        <Section name="equality">
          <ChoiceField {...props} name="equality.assessed" />
          <WordsField {...props} name="equality.words" />
          <WordsField {...props} name="equality.reference" isShort />
        </Section>
        <Section name="consultation">
          <ChoiceField {...props} name="consultation.consulting" />
          <WordsField {...props} name="consultation.reason" />
        </Section>
        <Section name="market">
          <p className="govuk-body">
            {t('groundwork.before.notice')}{' '}
            <a className="govuk-link" href={`/tenders/${encodeURIComponent(tender.id)}/notices`}>
              {t('notices.link')}
            </a>
          </p>
          <ChoiceField {...props} name="market" />
          <MarketFields {...props} />
        </Section>
        <button type="submit" className="govuk-button" name="do" value="save">
          {t('groundwork.save')}
        </button>
      </PostForm>
    </GroundworkPage>
  );
}

/** What a rule asks for and nobody has decided yet. */
function Missing({ missing }: Pick<DecidedTender['decisions'], 'missing'>): ReactNode {
  const { language } = useTranslator();
  if (missing.length === 0) return null;
  return (
    <InsetText>
      {missing.map(({ path, reason, fix, fixCy }) => (
        <p key={path}>
          {language === 'cy' ? `${reason.textCy} ${fixCy}` : `${reason.text} ${fix}`}
          <br />
          <SourceNote source={reason.source} standing={reason.standing} />
        </p>
      ))}
    </InsetText>
  );
}

function Section({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslator();
  return (
    <section aria-labelledby={`part-${name}`}>
      <h2 className="govuk-heading-m" id={`part-${name}`}>
        {t(`groundwork.before.part.${name}`)}
      </h2>
      {children}
    </section>
  );
}
