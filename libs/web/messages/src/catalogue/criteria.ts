import type { Catalogue } from '../matching/catalogue-index.js';

/** What is said of award criteria, their weights, questions and measures. */
export const criteria: Catalogue = {
  'Add at least one award criterion': 'Ychwanegwch o leiaf un maen prawf dyfarnu',
  'Use at most {n} criteria': 'Defnyddiwch {n} o feini prawf ar y mwyaf',
  'Use at most {n} levels': 'Defnyddiwch {n} o lefelau ar y mwyaf',
  'Use lower-case letters, digits and single hyphens, at most {n}, like "local-jobs"':
    'Defnyddiwch lythrennau bach, digidau a chysylltnodau sengl, {n} ar y mwyaf, fel "local-jobs"',
  'Another criterion has the key "{words}"': 'Mae gan faen prawf arall yr allwedd "{words}"',
  'No criterion before this one has the key "{words}"': 'Nid oes gan faen prawf cyn hwn yr allwedd "{words}"',
  'Say how this criterion is scored': 'Dywedwch sut y caiff y maen prawf hwn ei sgorio',
  'Leave this out: the parts are scored, not the criterion itself':
    'Gadewch hyn allan: y rhannau a sgorir, nid y maen prawf ei hun',
  'The weights make {n} %, not 100 %': 'Mae’r pwysiadau’n gwneud {n} %, nid 100 %',
  'The weights within "{words}" make {n} %, not 100 %': 'Mae’r pwysiadau o fewn "{words}" yn gwneud {n} %, nid 100 %',
  'The weights make {n} %: make them 100 % first': 'Mae’r pwysiadau’n gwneud {n} %: gwnewch nhw’n 100 % yn gyntaf',
  'The lot has a criterion "{words}" already: change that one instead':
    'Mae gan y lot faen prawf "{words}" eisoes: newidiwch hwnnw yn lle hynny',
  'Use more than 0 and less than 100 percent': 'Defnyddiwch fwy na 0 a llai na 100 y cant',
  'It is worth {n} %, which {n2} decimals cannot write: raise the precision or change the weights':
    'Mae’n werth {n} %, na all {n2} lle degol ei ysgrifennu: rhowch fwy o leoedd degol neu newidiwch y pwysiadau',
  'Use 0 to 4 decimals': 'Defnyddiwch 0 i 4 lle degol',
  'Give the precision in its own field': 'Rhowch nifer y lleoedd degol yn ei faes ei hun',
  'List each tie-break once': 'Rhestrwch bob ffordd o dorri gêm gyfartal unwaith',
  'This tie-break is listed already': 'Mae’r ffordd hon o dorri gêm gyfartal wedi’i rhestru eisoes',
  'Use `price` or the key of a criterion of this lot': 'Defnyddiwch `price` neu allwedd maen prawf o’r lot hwn',
  'Enter a JSON object with each name once, like {"kind":"grade","max":"5"}, of at most 10,000 characters':
    'Rhowch wrthrych JSON gyda phob enw unwaith, fel {"kind":"grade","max":"5"}, o 10,000 nod ar y mwyaf',
  'Add a criterion that is scored by the price; it may weigh 0 %':
    'Ychwanegwch faen prawf a sgorir yn ôl y pris; gall bwyso 0 %',
  'Say what settles a tie that is left, e.g. a draw before two witnesses':
    'Dywedwch beth sy’n setlo gêm gyfartal sy’n weddill, e.e. tynnu enw gerbron dau dyst',
  'Choose the measures whose commitments count: social value in pounds is scored':
    'Dewiswch y mesurau y mae eu hymrwymiadau’n cyfrif: sgorir gwerth cymdeithasol mewn punnoedd',
  'Choose at least one measure with a value in pounds: social value in pounds is scored':
    'Dewiswch o leiaf un mesur â gwerth mewn punnoedd: sgorir gwerth cymdeithasol mewn punnoedd',
  'Choose measures of public savings or of wellbeing, not both: the two are not added together':
    'Dewiswch fesurau arbedion cyhoeddus neu fesurau llesiant, nid y ddau: nid adir y ddau at ei gilydd',
  'Choose valued measures of one price year: pounds of {words} prices are not added together':
    'Dewiswch fesurau â gwerth o un flwyddyn brisiau: nid adir punnoedd ym mhrisiau {words} at ei gilydd',
  'Social value must weigh at least {n} % of the whole: {words} binds you.':
    'Rhaid i werth cymdeithasol bwyso o leiaf {n} % o’r cyfan: mae {words} yn eich rhwymo.',
};

export const questions: Catalogue = {
  'Ask at most {n} questions in all: there are {n2}': 'Gofynnwch {n} o gwestiynau i gyd ar y mwyaf: mae {n2}',
  'Leave these out: only a criterion that people grade has questions':
    'Gadewch y rhain allan: dim ond maen prawf y mae pobl yn ei raddio sydd â chwestiynau',
  'Ask at most {n} questions of one criterion: there are {n2}':
    'Gofynnwch {n} o gwestiynau am un maen prawf ar y mwyaf: mae {n2}',
  'Give a limit of 1 to {n} words': 'Rhowch derfyn o 1 i {n} gair',
};

export const measures: Catalogue = {
  'This measure is of an imported set, and a published tender shows its measures to everybody, which the set’s licence does not allow. Choose an open measure':
    'O set a fewnforiwyd y daw’r mesur hwn, ac mae tendr a gyhoeddir yn dangos ei fesurau i bawb, na chaniateir gan drwydded y set. Dewiswch fesur agored',
  'There is no measure of this id: `measures` lists them': 'Nid oes mesur â’r id hwn: mae `measures` yn eu rhestru',
  'This measure is chosen already': 'Dewiswyd y mesur hwn eisoes',
  'This measure is not chosen for the lot: choose it first':
    'Ni ddewiswyd y mesur hwn ar gyfer y lot: dewiswch ef yn gyntaf',
  'Give reasons for at most {n} measures': 'Rhowch resymau am {n} o fesurau ar y mwyaf',
};

export const sampleBids: Catalogue = {
  'Weights are tried while a tender is a draft: what was published stands':
    'Rhoddir cynnig ar bwysiadau tra bo tendr yn ddrafft: mae’r hyn a gyhoeddwyd yn sefyll',
  'Save 1 to {n} cases': 'Cadwch 1 i {n} o achosion',
  'Give {n} to {n2} bids': 'Rhowch {n} i {n2} o gynigion',
  'Use the key of a graded criterion of this lot': 'Defnyddiwch allwedd maen prawf wedi’i raddio o’r lot hwn',
  'This criterion has a grade already': 'Mae gan y maen prawf hwn radd eisoes',
  'Use one of {words}': 'Defnyddiwch un o {words}',
  'Use 0 to {n}': 'Defnyddiwch 0 i {n}',
  'Somebody saved other sample bids since you read them: read them again and repeat your change':
    'Cadwodd rhywun gynigion enghreifftiol eraill ers i chi eu darllen: darllenwch nhw eto ac ailadroddwch eich newid',
};
