/**
 * Passwords of twelve characters and more that everybody tries first, in lower case. Written for this project from what
 * published studies of leaked passwords agree on: runs of keys, repeated words, names with years.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  123456789012 1234567890123 12345678901234 123456789123 123123123123 112233445566 098765432109 987654321098
  1q2w3e4r5t6y 1qaz2wsx3edc 1qaz2wsx3edc4rfv q1w2e3r4t5y6 zaq12wsxcde3 qazwsxedcrfv qwertyuiop123 qwertyuiop12
  qwertyuiop[] qwerty123456 qwerty1234567 123456qwerty 1234qwerasdf asdfghjkl123 asdfasdfasdf
  zxcvbnm12345 zxcvbnmasdfg qwertyqwerty qweasdzxc123 qweqweqweqwe abcdefghijkl abcdef123456 abcd12345678 abc123abc123
  a1b2c3d4e5f6 aaaaaaaaaaaa 000000000000 111111111111 222222222222 555555555555 666666666666 777777777777
  888888888888 999999999999 password1234 password12345 password123456 passwordpassword password2024 password2025
  password2026 password1234! password123! p@ssw0rd1234 p@ssword1234 passw0rd1234 mypassword12 mypassword123
  newpassword1 newpassword12 yourpassword changeme1234 changemenow1 changemeplease letmein12345 letmeinplease
  letmeinletmein welcome12345 welcome123456 welcome2024! welcome2025! welcome2026! iloveyou1234 iloveyou12345
  iloveyouforever administrator administrator1 adminadmin12 admin1234567 admin12345678 rootrootroot secretsecret
  supersecret1 topsecret123 trustno1trustno1 sunshine1234 princess1234 football1234 liverpool123 manchester12
  manutd123456 arsenal12345 chelsea12345 tottenham123 rangers12345 celtic123456 monkey123456 dragon123456
  michael12345 jennifer1234 charlie12345 ashley123456 summer202412 summer2025!! winter2025!! spring2025!! autumn2025!!
  januar123456 january12345 february1234 december1234 december2025 november2026 correcthorse correcthorsebatterystaple thisisapassword thisismypassword ihatepasswords
  nopassword12 opensesame12 internet1234 computer1234 starwars1234 pokemon12345 minecraft123 batman123456
  superman1234 spiderman123 whatever1234 blink182blink england12345 scotland1234 cymru1234567 ireland12345
  london123456 cardiff12345 glasgow12345 edinburgh123 belfast12345 procurement1 procurement123 tendering123
  commissioner commissioning council12345 councilcouncil
`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
