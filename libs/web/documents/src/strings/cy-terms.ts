/** Words that documents say of what is offered and asked beside those of the public page, in Welsh. */
export const cyTerms = {
  noKpis: 'Pam nad oes dangosyddion perfformiad allweddol:',
  place: '{{name}} ({{code}})',
  served: '{{name}} ({{code}}): {{channels}}',
  category: { goods: 'Nwyddau', services: 'Gwasanaethau', works: 'Gwaith' },
  urgent: 'Mae brys yn byrhau’r amser ar gyfer cynigion.',
  plannedNotice: 'Cyhoeddwyd hysbysiad caffael arfaethedig yn ddigon cynnar i fyrhau’r amser ar gyfer cynigion.',
  documentsWithNotice: 'Mae’r holl ddogfennau’n dod gyda’r hysbysiad.',
  changed: 'Beth sydd wedi newid ers ei gyhoeddi',
  change: '{{date}}: {{reason}}',
} as const;
