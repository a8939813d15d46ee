import type { enAudit } from '../../strings/en-audit';

type Kind = keyof typeof enAudit.action;

/** The kinds of change that are offered, by what they are about. */
export const KINDS = {
  tenders: [
    'importNotice',
    'updateTender',
    'setAwardCriteria',
    'addSocialValueCriterion',
    'chooseMeasures',
    'publishTender',
    'closeTender',
  ],
  notices: ['submitNotice', 'acceptNotice', 'refuseNotice', 'publishEngagementAnswer'],
  bids: ['submitBid', 'refuseLateBid'],
  assessment: ['recordGrade', 'recordAgreedGrade', 'requestScoring', 'scoreLot'],
  organisation: [
    'invitePerson',
    'acceptInvitation',
    'changeRoles',
    'removeMember',
    'updateSupplierProfile',
    'saveAuthorityDetails',
    'saveTheme',
    'createApiClient',
    'rotateApiClient',
    'revokeApiClient',
  ],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

const LONGEST = 2_000;

/** What was filled in. */
export interface WebhookForm {
  readonly url: string;
  readonly kinds: readonly Kind[];
}

/** Reads the form of a new webhook. */
export function readWebhookForm(form: FormData): WebhookForm {
  const asked = new Set(form.getAll('kinds'));
  return {
    url: String(form.get('url') ?? '').trim(),
    kinds: Object.values(KINDS)
      .flat()
      .filter((kind) => asked.has(kind)),
  };
}

/** Whether the address cannot be one. What it stands for is for the API to say. */
export const isFaultyUrl = ({ url }: WebhookForm): boolean => url.length > LONGEST || !URL.canParse(url);
