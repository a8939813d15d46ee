import { NO_DETAILS, type NoticeDetails } from '@commonweal/notices';
import type { Notice } from '@commonweal/persistence';

/** A notice's details as they were kept; what was not asked for then says nothing. */
export const keptDetails = ({ details }: Pick<Notice, 'details'>): NoticeDetails => ({ ...NO_DETAILS, ...details });
