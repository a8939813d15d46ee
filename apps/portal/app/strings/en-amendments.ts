/** What the portal says of changes to a published tender. */
export const amendmentsEn = {
  title: 'What changed',
  back: 'Back to the opportunity',
  link: 'See what changed',
  changedOn: 'Changed on {{date}}:',
  change: 'Change {{number}}, {{date}}',
  reason: 'Reason:',
  none: 'Nothing has been changed since this was published.',
  bidsStand:
    'A bid that was sent before a change stands as it was sent. Another can be sent in its place until the deadline.',
  abandoned: 'Why it was abandoned:',
} as const;
