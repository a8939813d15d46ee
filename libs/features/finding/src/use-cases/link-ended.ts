import { type Fail, type Failure, fail } from '@commonweal/result';

export type LinkEnded = Failure<'LinkEnded'>;

export const LINK_ENDED: Fail<LinkEnded> = fail({
  kind: 'LinkEnded',
  message: 'This link was used already or is too old. Save the search again.',
  path: ['token'],
});
