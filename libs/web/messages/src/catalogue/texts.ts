import type { Catalogue } from '../matching/catalogue-index.js';

/** What is said of a text that somebody typed, of a code, and of a choice among many. */
export const texts: Catalogue = {
  'Enter {thing}': 'Rhowch {thing}',
  'Shorten {thing} to {n} characters: it has {n2}': 'Byrhewch {thing} i {n} nod: mae ganddo {n2}',
  'Remove the control characters from {thing}; copy it as plain text':
    'Copïwch {thing} fel testun plaen, heb y nodau rheoli',
  'Write {thing}': 'Ysgrifennwch {thing}',
  'Write {thing} as plain text: it has characters nobody can see':
    'Ysgrifennwch {thing} fel testun plaen: mae ynddo nodau na all neb eu gweld',
  'Enter a name of 1 to {n} characters': 'Rhowch enw o 1 i {n} nod',
  'Give a name of 1 to {n} characters on one line': 'Rhowch enw o 1 i {n} nod ar un llinell',
  'Give a title of 1 to {n} characters': 'Rhowch deitl o 1 i {n} nod',
  'Give a reason of 1 to {n} characters': 'Rhowch reswm o 1 i {n} nod',
  'Give the reason in at most {n} characters': 'Rhowch y rheswm mewn {n} nod ar y mwyaf',
  'Leave the Welsh name out, or give 1 to {n} characters': 'Gadewch yr enw Cymraeg allan, neu rhowch 1 i {n} nod',
  'Leave the Welsh title out, or give 1 to {n} characters': 'Gadewch y teitl Cymraeg allan, neu rhowch 1 i {n} nod',
  'At most {n} characters': '{n} nod ar y mwyaf',
  'Enter at most {n}': 'Rhowch {n} ar y mwyaf',
  'Enter at most {n} places': 'Rhowch {n} o leoedd ar y mwyaf',
  'Enter at most {n} places for a lot': 'Rhowch {n} o leoedd i lot ar y mwyaf',
  'Enter at most {n} lots': 'Rhowch {n} o lotiau ar y mwyaf',
  'Enter at most {n} financial years': 'Rhowch {n} o flynyddoedd ariannol ar y mwyaf',
  'Enter at most {n} questions': 'Rhowch {n} o gwestiynau ar y mwyaf',
  'Choose at most {n} measures': 'Dewiswch {n} o fesurau ar y mwyaf',
  'Give at most {n} codes: there are {n2}': 'Rhowch {n} o godau ar y mwyaf: mae {n2}',
  'Enter a CPV code as eight digits, without its check digit': 'Rhowch god CPV fel wyth digid, heb ei ddigid gwirio',
  'Enter the code of a place in England or Wales, like E06000009':
    'Rhowch god lle yng Nghymru neu Loegr, fel E06000009',
  'No place with this code is known here: look it up under places':
    'Nid oes lle â’r cod hwn yn hysbys yma: chwiliwch amdano o dan leoedd',
  'This place is in the list already': 'Mae’r lle hwn yn y rhestr eisoes',
  'This lot is in the list already': 'Mae’r lot hwn yn y rhestr eisoes',
  'One thing needs attention': 'Mae angen sylw ar un peth',
  '{n} things need attention': 'Mae angen sylw ar {n} o bethau',
};

/** What is said of files that are uploaded, and of the look of an authority's pages. */
export const files: Catalogue = {
  'Choose a file': 'Dewiswch ffeil',
  'Rename the file: its name has characters that nobody can see':
    'Ailenwch y ffeil: mae gan ei henw nodau na all neb eu gweld',
  'Rename the file: a name has no slashes and names no folder':
    'Ailenwch y ffeil: nid oes slaes mewn enw, ac nid yw’n enwi ffolder',
  'Rename the file: its name begins with a dot': 'Ailenwch y ffeil: mae ei henw’n dechrau â dot',
  'Shorten the name of the file to {n} characters': 'Byrhewch enw’r ffeil i {n} nod',
  'Choose a file of one of these types: PDF, Word (.docx), Excel (.xlsx), .odt, .ods, .csv, .png, .jpg or .txt':
    'Dewiswch ffeil o un o’r mathau hyn: PDF, Word (.docx), Excel (.xlsx), .odt, .ods, .csv, .png, .jpg neu .txt',
  'Choose another type of file': 'Dewiswch fath arall o ffeil',
  'The file is larger than {n} MB: make it smaller or upload it in parts':
    'Mae’r ffeil yn fwy na {n} MB: gwnewch hi’n llai neu uwchlwythwch hi mewn rhannau',
  'Too many files were uploaded and are no documents yet: try again tomorrow':
    'Uwchlwythwyd gormod o ffeiliau nad ydynt yn ddogfennau eto: rhowch gynnig arall arni yfory',
  'The file is empty: choose another': 'Mae’r ffeil yn wag: dewiswch un arall',
  'Upload the file again: it is not there any more': 'Uwchlwythwch y ffeil eto: nid yw yno mwyach',
  'Choose a font from the list': 'Dewiswch ffont o’r rhestr',
  'The logo has {n} bytes: save it smaller, with at most {n2}':
    'Mae gan y logo {n} beit: cadwch ef yn llai, gydag {n2} ar y mwyaf',
  'The logo is not a PNG picture: save it as PNG': 'Nid llun PNG yw’r logo: cadwch ef fel PNG',
  'The logo is {n} by {n2} pixels: make it at most {n3} by {n4}':
    'Mae’r logo yn {n} wrth {n2} picsel: gwnewch ef yn {n3} wrth {n4} ar y mwyaf',
  'Enter a colour as # and six digits or letters, like #14524a':
    'Rhowch liw fel # a chwe digid neu lythyren, fel #14524a',
  '{code} stands out from the page by {n} to 1, and text must by {n2} to 1: choose a darker colour':
    'Mae {code} yn sefyll allan o’r dudalen o {n} i 1, a rhaid i destun wneud hynny o {n2} i 1: dewiswch liw tywyllach',
  '{code} stands out from the page by {n} to 1, and shapes must by {n2} to 1: choose a darker colour':
    'Mae {code} yn sefyll allan o’r dudalen o {n} i 1, a rhaid i siapiau wneud hynny o {n2} i 1: dewiswch liw tywyllach',
  'Somebody changed the look of these pages since you read it: read it again and repeat your change':
    'Newidiodd rhywun olwg y tudalennau hyn ers i chi ei darllen: darllenwch hi eto ac ailadroddwch eich newid',
};
