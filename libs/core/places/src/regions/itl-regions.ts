/**
 * A region of the International Territorial Levels, as statutory notices name it.
 *
 * @property code   `UK` and the territory's letter, with a digit from level 2 on: `UKD3`. The Office for National Statistics
 *                  writes `TLD3` for the same area; the national platform writes `UK`.
 * @property name   as the Office for National Statistics has it, told apart where two are alike
 * @property nameCy null where no Welsh name is in use
 */
export interface ItlRegion {
  readonly code: string;
  readonly name: string;
  readonly nameCy: string | null;
}

/** Which edition of the levels this is, from when on it holds, and where it is to be read. */
export const ITL_EDITION = {
  edition: 'January 2021',
  appliesFrom: '2021-01-01',
  source:
    'Office for National Statistics, International Territorial Levels (January 2021), Open Government Licence v3.0',
  url: 'https://www.ons.gov.uk/methodology/geography/ukgeographies/eurostat',
} as const;

const region = (code: string, name: string, nameCy: string | null = null): ItlRegion => ({ code, name, nameCy });

/** Level 1: the nine regions of England, and Wales, Scotland and Northern Ireland. */
export const ITL_1: readonly ItlRegion[] = [
  region('UKC', 'North East', 'Gogledd-ddwyrain Lloegr'),
  region('UKD', 'North West', 'Gogledd-orllewin Lloegr'),
  region('UKE', 'Yorkshire and The Humber', 'Swydd Efrog a’r Humber'),
  region('UKF', 'East Midlands', 'Dwyrain Canolbarth Lloegr'),
  region('UKG', 'West Midlands', 'Gorllewin Canolbarth Lloegr'),
  region('UKH', 'East of England', 'Dwyrain Lloegr'),
  region('UKI', 'London', 'Llundain'),
  region('UKJ', 'South East', 'De-ddwyrain Lloegr'),
  region('UKK', 'South West', 'De-orllewin Lloegr'),
  region('UKL', 'Wales', 'Cymru'),
  region('UKM', 'Scotland', 'Yr Alban'),
  region('UKN', 'Northern Ireland', 'Gogledd Iwerddon'),
];

/** Level 2: mostly counties and groups of them. */
export const ITL_2: readonly ItlRegion[] = [
  region('UKC1', 'Tees Valley and Durham'),
  region('UKC2', 'Northumberland, and Tyne and Wear'),
  region('UKD1', 'Cumbria'),
  region('UKD3', 'Greater Manchester'),
  region('UKD4', 'Lancashire'),
  region('UKD6', 'Cheshire'),
  region('UKD7', 'Merseyside'),
  region('UKE1', 'East Yorkshire and Northern Lincolnshire'),
  region('UKE2', 'North Yorkshire'),
  region('UKE3', 'South Yorkshire'),
  region('UKE4', 'West Yorkshire'),
  region('UKF1', 'Derbyshire and Nottinghamshire'),
  region('UKF2', 'Leicestershire, Rutland and Northamptonshire'),
  region('UKF3', 'Lincolnshire'),
  region('UKG1', 'Herefordshire, Worcestershire and Warwickshire'),
  region('UKG2', 'Shropshire and Staffordshire'),
  region('UKG3', 'West Midlands (metropolitan county)'),
  region('UKH1', 'East Anglia'),
  region('UKH2', 'Bedfordshire and Hertfordshire'),
  region('UKH3', 'Essex'),
  region('UKI3', 'Inner London – West'),
  region('UKI4', 'Inner London – East'),
  region('UKI5', 'Outer London – East and North East'),
  region('UKI6', 'Outer London – South'),
  region('UKI7', 'Outer London – West and North West'),
  region('UKJ1', 'Berkshire, Buckinghamshire and Oxfordshire'),
  region('UKJ2', 'Surrey, East and West Sussex'),
  region('UKJ3', 'Hampshire and Isle of Wight'),
  region('UKJ4', 'Kent'),
  region('UKK1', 'Gloucestershire, Wiltshire and Bath/Bristol area'),
  region('UKK2', 'Dorset and Somerset'),
  region('UKK3', 'Cornwall and Isles of Scilly'),
  region('UKK4', 'Devon'),
  region('UKL1', 'West Wales and The Valleys', 'Gorllewin Cymru a’r Cymoedd'),
  region('UKL2', 'East Wales', 'Dwyrain Cymru'),
  region('UKM5', 'North Eastern Scotland'),
  region('UKM6', 'Highlands and Islands'),
  region('UKM7', 'Eastern Scotland'),
  region('UKM8', 'West Central Scotland'),
  region('UKM9', 'Southern Scotland'),
  region('UKN0', 'Northern Ireland', 'Gogledd Iwerddon'),
];

/** Level 1 with its parts behind it, in the order of the codes. */
export const ITL_REGIONS: readonly ItlRegion[] = ITL_1.flatMap((wide) => [
  wide,
  ...ITL_2.filter(({ code }) => code.startsWith(wide.code)),
]);

/** The region of a code; undefined for a code that is none of level 1 or 2. */
export const itlRegion = (code: string): ItlRegion | undefined => ITL_REGIONS.find((each) => each.code === code);
