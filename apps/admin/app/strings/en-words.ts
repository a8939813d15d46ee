/** The words of the page where a draft’s title and description are written. */
export const enWords = {
  title: 'Title and description',
  back: 'Back to the tender',
  saved: 'Saved',
  lead: 'Suppliers and residents search by these words, and the tender notice (UK4) says them.',
  field: { title: 'Title', description: 'What is wanted' },
  hint: {
    title: 'As suppliers and residents would say it, like “Meals and company for older people”',
    description: 'Say what, for whom, where, how much and for how long. An empty line begins a new paragraph.',
  },
  save: 'Save',
  fault: {
    title: 'Enter a title of up to 2,000 characters',
    description: 'Shorten the description to 200,000 characters, and copy it as plain text',
    changed: 'Somebody else has changed the tender meanwhile. Your words are kept below: save again to put them in',
    refused: 'This cannot be changed now, or your role does not allow it',
  },
} as const;
