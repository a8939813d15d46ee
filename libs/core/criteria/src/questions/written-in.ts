import { wordsOf } from './count-words.js';

const WELSH = new Set(
  'y yr yn ac mae sydd bod ei eu gan ar wedi sut beth chi eich bydd fydd ydych neu nid ni hyn hynny rhowch ddim gyda pam pwy ble bob am fod dros wrth trwy drwy eisiau disgrifiwch gwasanaeth'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and to how your you will what for is are with that this we our by from which who when where why describe in on be it as or not'.split(
    ' ',
  ),
);

/** In which of our languages a text seems to be: by its commonest words; English where they do not tell. */
export function writtenIn(text: string): 'en' | 'cy' {
  const words = wordsOf(text.toLowerCase()).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const among = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  return among(WELSH) > among(ENGLISH) ? 'cy' : 'en';
}
