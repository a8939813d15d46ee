/**
 * The kinds of area that a place served may be, by the first three characters of the code. Source: Office for National
 * Statistics, Register of Geographic Codes.
 */
export const AREA_KINDS: Readonly<Record<string, string>> = {
  ...{ E01: 'LSOA', W01: 'LSOA', S01: 'data zone', N21: 'data zone' },
  ...{ E05: 'ward', W05: 'ward', S13: 'ward', N08: 'ward', N10: 'district electoral area' },
  ...{ E06: 'unitary authority', E07: 'district', E08: 'metropolitan district', E09: 'London borough', E10: 'county' },
  ...{ W06: 'unitary authority', S12: 'council area', N09: 'local government district' },
  ...{
    E12: 'region',
    E47: 'combined authority',
    E54: 'integrated care board',
    W11: 'local health board',
    S08: 'health board',
  },
  ...{ E92: 'England', W92: 'Wales', S92: 'Scotland', N92: 'Northern Ireland' },
  ...{ K02: 'United Kingdom', K03: 'Great Britain', K04: 'England and Wales' },
};

/**
 * Whether a text has the form of an ONS code of a kind of area that can be served: nine characters, a known kind first.
 * That the area exists is not checked here.
 *
 * @example isPlaceCode('E06000015') // true: a unitary authority
 */
export const isPlaceCode = (text: string): boolean => /^[A-Z]\d{8}$/.test(text) && text.slice(0, 3) in AREA_KINDS;
