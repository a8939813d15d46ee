import type { ReactNode } from 'react';

import type { WardQuery } from '@commonweal/client';

import { WardQuestions } from './ward-questions';
import { WardTenders } from './ward-tenders';

/** What the page of a ward has beyond that of any place. */
export function WardParts({ code, ward }: { readonly code: string; readonly ward: WardQuery }): ReactNode {
  return (
    <>
      <WardTenders code={code} found={ward.opportunities} />
      <WardQuestions code={code} ward={ward} />
    </>
  );
}
