/** The words of the page that says what suppliers find a draft by. */
export const enFoundBy = {
  title: 'What suppliers find it by',
  back: 'Back to the tender',
  saved: 'Saved',
  lede: 'Suppliers search by these and are told of what matches their profile. A tender without them is found by its words alone.',
  cpv: {
    title: 'Kinds of work (CPV codes)',
    label: 'Look up a kind of work',
    hint: 'A word in English, such as social, or the beginning of a code, such as 853. A whole code of eight digits can be added even if its name is not known here. The first code counts as the main one.',
  },
  places: {
    title: 'Places where it is delivered',
    label: 'Look up a place',
    hint: 'A ward, council, county or region by name or code. Whoever looks for a larger area around it, or for a smaller one in it, finds it too. Places of the lots are set in the deal terms and stay in this list while they are there.',
  },
  suits: 'Who it suits',
  vcse: 'It suits voluntary, community and social enterprises',
  vcseHint:
    'Say so where the size of the contract, its insurance and its terms are ones that a small charity can meet.',
  sme: 'It suits small and medium-sized enterprises',
  smeHint:
    'Fewer than 250 staff, and a turnover of at most £44 million or a balance sheet of at most £38 million (Procurement Act 2023, section 123).',
  save: 'Save',
  fault: {
    cpv: 'Give at most 20 codes',
    places: 'Give at most 50 places, each of which is known here',
    changed: 'Somebody else has changed the tender meanwhile: look at it again and repeat your change',
    refused: 'This cannot be changed now, or your role does not allow it',
  },
} as const;
