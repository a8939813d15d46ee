import type { Catalogue } from '../matching/catalogue-index.js';

/** What the scoring engine says of its input, behind the place of the fault: `$.method must be an object.` */
export const engine: Catalogue = {
  '{path} {said}': '{path} {said}',
  '{path}: {said}': '{path}: {said}',
  'is written twice.': 'wedi’i ysgrifennu ddwywaith.',
  'is nested deeper than {n} levels.': 'wedi’i nythu’n ddyfnach na {n} o lefelau.',
  'is missing.': 'ar goll.',
  'is missing: {code} needs it.': 'ar goll: mae ei angen ar {code}.',
  'must be written as a text, such as "12.50", not as a JSON number.':
    'rhaid ei ysgrifennu fel testun, fel "12.50", nid fel rhif JSON.',
  'must be a plain decimal of 0 or more, such as "12.50": no sign, exponent, space or thousands separator.':
    'rhaid iddo fod yn ddegolyn plaen o 0 neu fwy, fel "12.50": dim arwydd, esbonydd, bwlch na gwahanydd miloedd.',
  'is not a known field here; known are {words}.': 'nid yw’n faes hysbys yma; y rhai hysbys yw {words}.',
  'must be an object.': 'rhaid iddo fod yn wrthrych.',
  'must be a list.': 'rhaid iddo fod yn rhestr.',
  'must be a text.': 'rhaid iddo fod yn destun.',
  'must not be empty.': 'ni chaiff fod yn wag.',
  'must not be longer than {n} characters.': 'ni chaiff fod yn hirach na {n} nod.',
  'contains half a character.': 'yn cynnwys hanner nod.',
  'must be one of {words}.': 'rhaid iddo fod yn un o {words}.',
  'must be true or false.': 'rhaid iddo fod yn true neu’n false.',
  'must be a whole number from {n} to {n2}.': 'rhaid iddo fod yn rhif cyfan o {n} i {n2}.',
  'is off the scale: the most is {n}.': 'oddi ar y raddfa: {n} yw’r mwyaf.',
  'is off the scale {words}.': 'oddi ar y raddfa {words}.',
  '"{words}" is used twice; ids must be unique.': 'defnyddir "{words}" ddwywaith; rhaid i bob id fod yn wahanol.',
  '"{words}" is used twice; ids must be unique across the tree.':
    'defnyddir "{words}" ddwywaith; rhaid i bob id fod yn wahanol drwy’r goeden.',
  'is not a criterion that takes such a mark.': 'nid yw’n faen prawf sy’n cymryd marc o’r fath.',
  'stands beside commitments; give one of them.': 'wrth ochr ymrwymiadau; rhowch un ohonynt.',
  'stands beside placeFactor; give one of them.': 'wrth ochr placeFactor; rhowch un ohonynt.',
  'must hold at least one band.': 'rhaid iddo gynnwys o leiaf un band.',
  'must hold at least one criterion.': 'rhaid iddo gynnwys o leiaf un maen prawf.',
  'must hold at least one grade.': 'rhaid iddo gynnwys o leiaf un radd.',
  'must name at least one place.': 'rhaid iddo enwi o leiaf un lle.',
  'must be more than the upTo of the band before.': 'rhaid iddo fod yn fwy nag upTo y band blaenorol.',
  'must be more than the target.': 'rhaid iddo fod yn fwy na’r targed.',
  'lies deeper than {n} levels.': 'yn gorwedd yn ddyfnach na {n} o lefelau.',
  'has weights that sum to {n}; they must sum to exactly 100.':
    'mae ganddo bwysiadau sy’n gwneud {n}; rhaid iddynt wneud 100 yn union.',
  'must have either scoring or children, one of the two.':
    'rhaid iddo fod â naill ai scoring neu children, un o’r ddau.',
  'must not be more than the max of {n}.': 'ni chaiff fod yn fwy na’r mwyaf, {n}.',
  'must have exactly one of {words}.': 'rhaid iddo fod ag un yn union o {words}.',
  'must be more than 0: {code} uses it.': 'rhaid iddo fod yn fwy na 0: mae {code} yn ei ddefnyddio.',
  'must be 1.': 'rhaid iddo fod yn 1.',
  'without price sum to {n}; they must sum to 100, because the method {code} weighs the price itself.':
    'heb bris yn gwneud {n}; rhaid iddynt wneud 100, gan fod y dull {code} yn pwyso’r pris ei hun.',
  '"{words}" is neither price nor the id of a criterion.': 'nid yw "{words}" yn bris nac yn id maen prawf.',
  'adds fiscal savings to wellbeing values; state the published rule in combineRule, or leave one out.':
    'yn adio arbedion cyhoeddus at werthoedd llesiant; nodwch y rheol a gyhoeddwyd yn combineRule, neu gadewch un allan.',
};
