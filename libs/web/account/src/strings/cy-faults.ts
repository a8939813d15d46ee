/** What is wrong with an answer, and what to do. */
export const cyFaults = {
  email: 'Rhowch gyfeiriad e-bost, fel enw@enghraifft.cymru',
  name: 'Rhowch eich enw, hyd at 200 nod',
  passwordMissing: 'Rhowch eich cyfrinair',
  refused: 'Gwiriwch y cyfeiriad e-bost a’r cyfrinair',
  tooMany: 'Bu gormod o gynigion. Rhowch gynnig arall arni ar ôl {{time}}.',
  passwordLength: 'Rhowch gyfrinair o 12 i 200 nod',
  passwordGuessed: 'Dewiswch gyfrinair arall: dyma un o’r rhai cyntaf y rhoddir cynnig arnynt',
  code: 'Rhowch y chwe digid y mae eich ap yn eu dangos nawr',
  codeRefused: 'Nid yw’r cod hwn yn gywir. Arhoswch am yr un nesaf a’i roi.',
  recovery: 'Rhowch un o’ch codau adfer',
  recoveryRefused: 'Nid yw’r cod adfer hwn yn gywir, neu fe’i defnyddiwyd eisoes',
  passkeyRefused:
    'Ni wnaeth yr allwedd mynediad hon eich mewngofnodi. Rhowch gynnig arall arni, neu mewngofnodwch â’ch cyfrinair.',
  passkeyName: 'Rhowch enw o 1 i 100 nod',
  currentRefused: 'Nid dyma eich cyfrinair presennol',
} as const;
