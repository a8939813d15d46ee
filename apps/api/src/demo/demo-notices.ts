import type { DemoNotice } from './demo-notice.js';

/** At noon, as a buyer would set it. */
const inDays = (days: number): Date => new Date(new Date(Date.now() + days * 86_400_000).setUTCHours(12, 0, 0, 0));
const nextYear = new Date().getUTCFullYear() + 1;
const contract = (years: number) => [`${nextYear}-04-01`, `${nextYear + years}-03-31`] as const;

/** One tender for each phase of a tender's life. The borough, its wards and its needs are made up. */
export const NOTICES = {
  draft: {
    ...{
      number: 1,
      title: 'Warm spaces and welfare rights advice',
      value: 240_000,
      cpv: '85312300',
      contract: contract(2),
    },
    description:
      'Places to be warm, fed and listened to through the winter in the four coastal wards, with a welfare rights adviser at each of them twice a week.',
    deadline: inDays(45),
  },
  published: {
    ...{
      number: 2,
      title: 'Community transport to hospital and GP appointments',
      value: 410_000,
      cpv: '60120000',
      contract: contract(3),
    },
    description:
      'Door-to-door journeys for people who cannot use the bus, booked by telephone or online, with a driver who sees the passenger safely indoors.',
    deadline: inDays(31),
  },
  closed: {
    ...{
      number: 3,
      title: 'Youth mentoring in Quayside and Netherby',
      value: 186_000,
      cpv: '85312310',
      contract: contract(2),
    },
    description:
      'One-to-one mentoring for young people of 11 to 18 who are missing school, by adults from the same streets, for at least a school year each.',
    deadline: inDays(1),
  },
  evaluated: {
    ...{
      number: 4,
      title: 'Community meals and welfare visits for older residents',
      value: 1_450_000,
      cpv: '55521100',
      contract: contract(3),
    },
    description:
      'A hot meal and a welfare visit, seven days a week, for about 400 older residents who live alone, with jobs for local people who have been out of work.',
    deadline: inDays(1),
  },
  awarded: {
    ...{
      number: 5,
      title: 'Grounds maintenance and community gardens',
      value: 620_000,
      cpv: '77313000',
      contract: contract(3),
    },
    description:
      'Upkeep of parks, verges and cemeteries, and a growing programme of gardens that residents plan and tend themselves.',
    deadline: inDays(1),
  },
  abandoned: {
    ...{ number: 6, title: 'Beach lifeguard service', value: 95_000, cpv: '75252000', contract: contract(1) },
    description:
      'Lifeguards on three beaches from May to September. Ended without an award: the borough now shares the service with its neighbour.',
    deadline: inDays(30),
  },
} satisfies Record<string, DemoNotice>;
