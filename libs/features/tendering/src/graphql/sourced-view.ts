import type { SourcedText } from '@commonweal/design';

/** A sentence with its source as the API shows it. */
export const sourcedView = ({ text, source, status }: SourcedText) => ({
  ...{ text: text.en, textCy: text.cy, source, standing: status },
});
