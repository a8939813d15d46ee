/** What the pages say of searches that the people of an organisation keep. */
export const keptEn = {
  offer: 'Keep this search for your organisation',
  title: 'Searches',
  back: 'Your organisations',
  lede: 'Everybody who acts for the organisation sees these searches, and nobody else.',
  keepers: 'Owners and editors keep, change and remove them.',
  none: 'No search is kept yet. Search among the opportunities, then choose to keep the search.',
  find: 'Search among the opportunities',
  nothingNew: 'Nothing new',
  manyNew: '100 or more new',
  seen: 'Nothing of this is new any more',
  alerts: 'When we write to everybody who acts for the organisation',
  alert: {
    AT_ONCE: 'Within minutes of something new',
    DAILY: 'On mornings when there is something new',
    NEVER: 'Never',
  },
  told: {
    AT_ONCE: 'Everybody who acts for the organisation gets mail within minutes of something new.',
    DAILY: 'Everybody who acts for the organisation gets mail on mornings when there is something new.',
    NEVER: 'Nobody gets mail about it.',
  },
  save: 'Save',
  remove: 'Remove',
  said: {
    kept: 'The search is kept.',
    remove: 'The search is removed.',
    seen: 'From now on, what comes after this counts as new.',
    alerts: 'Saved.',
  },
  fault: {
    name: 'Enter a name of up to 100 characters',
    organisation: 'Choose the organisation',
    empty: 'Narrow the search first: everything would be too much mail',
    many: 'The organisation keeps twenty searches already: remove one first',
    refused: 'Only owners and editors of a supplier organisation keep its searches',
  },
  new: {
    title: 'Keep a search for your organisation',
    count_one: '{{count}} new',
    count_other: '{{count}} new',
    nobody:
      'You are neither owner nor editor of a supplier organisation. Register one, or ask its owners to give you the role.',
    organisation: 'Organisation',
    name: 'What to call the search',
    nameHint: 'Your colleagues see it, such as Care in our county',
    button: 'Keep the search',
  },
};

/** What the page says that shows opportunities for a supplier. */
export const forYouEn = {
  title: 'Opportunities for you',
  lede: 'What is open and matches the work that your profile says you look for, the newest first.',
  untold: 'The profile does not yet say what work you look for: say it, and this page fills.',
  none: 'Nothing that is open matches now. A wider code, a larger place or a wider range of values finds more.',
  change: 'Change what you look for',
  found: 'They match your profile',
  andMore: '{{named}} and {{more}} more',
  why: {
    cpv: 'It is about work that you do: {{named}}.',
    place: 'It is where you work: {{named}}.',
    range: 'Its value is one that you take on.',
    vcse: 'The buyer says that it suits voluntary, community and social enterprises.',
    sme: 'The buyer says that it suits small and medium-sized enterprises.',
  },
};
