/** What the portal says of changes to a published tender, in Welsh. */
export const amendmentsCy = {
  title: 'Beth sydd wedi newid',
  back: 'Yn ôl i’r cyfle',
  link: 'Gweld beth sydd wedi newid',
  changedOn: 'Newidiwyd ddydd {{date}}:',
  change: 'Newid {{number}}, dydd {{date}}',
  reason: 'Rheswm:',
  none: 'Nid oes dim wedi newid ers cyhoeddi hwn.',
  bidsStand:
    'Mae cynnig a anfonwyd cyn newid yn sefyll fel yr anfonwyd ef. Gellir anfon un arall yn ei le hyd at y dyddiad cau.',
  abandoned: 'Pam y rhoddwyd y gorau iddo:',
} as const;
