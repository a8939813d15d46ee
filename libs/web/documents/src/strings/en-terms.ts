/** Words that documents say of what is offered and asked beside those of the public page. */
export const enTerms = {
  noKpis: 'Why there are no key performance indicators:',
  place: '{{name}} ({{code}})',
  served: '{{name}} ({{code}}): {{channels}}',
  category: { goods: 'Goods', services: 'Services', works: 'Works' },
  urgent: 'A state of urgency shortens the time for bids.',
  plannedNotice: 'A planned procurement notice was published early enough to shorten the time for bids.',
  documentsWithNotice: 'All documents come with the notice.',
  changed: 'What has changed since it was published',
  change: '{{date}}: {{reason}}',
} as const;
