import { firstMonth } from './calendar.ts'
import type { City } from './city.ts'

const publicClasses = {
  force: 14,
  authority: 18,
  bias: 5,
  integrity: 4,
  courtesy: 24,
  service: 20,
  procedure: 9,
  other: 4,
  unknown: 2,
}
const internalClasses = {
  force: 5,
  authority: 2,
  bias: 1,
  integrity: 20,
  courtesy: 8,
  service: 7,
  procedure: 50,
  other: 5,
  unknown: 2,
}
const classes = { public: publicClasses, internal: internalClasses }

/** Port Alder: complaints with a season and a trend, waiting that shortens, one district with twice the usual rate. */
export const portAlder: City = {
  id: 'port-alder',
  monthly: (month) => {
    const years = (month - firstMonth) / 12
    const season = 1 + 0.28 * Math.cos((2 * Math.PI * ((month % 12) - 6)) / 12)
    return { public: 34 * Math.exp(0.06 * years) * season, internal: 11 }
  },
  monthlySpread: 0,
  districts: [
    { name: 'Alder Quay', residents: 41_200, contacts: 9_800, rate: 1 },
    { name: 'Fernbrook', residents: 36_500, contacts: 5_100, rate: 0.9 },
    { name: 'Hollow Bridge', residents: 28_900, contacts: 6_400, rate: 1.1 },
    { name: 'Kilnside', residents: 33_100, contacts: 7_900, rate: 1 },
    { name: 'Lanternhouse', residents: 22_400, contacts: 8_600, rate: 0.9 },
    { name: 'Mossgate', residents: 30_700, contacts: 4_700, rate: 1.1 },
    { name: 'Osprey Point', residents: 19_800, contacts: 3_600, rate: 1 },
    { name: 'Saltmarsh', residents: 26_300, contacts: 5_500, rate: 2 },
    { name: 'Tern Island', residents: 11_600, contacts: 2_200, rate: 1 },
    { name: 'Wrenfield', residents: 38_400, contacts: 5_900, rate: 0.9 },
  ],
  officers: 820,
  cameras: [0, 0, 120, 300, 520, 640, 700, 720, 730, 740],
  videoNotSaid: 0.06,
  races: { asian: 8, black: 24, latino: 18, white: 40, other: 4, unknown: 6 },
  sustainedRatio: {},
  waitingGrowth: -0.03,
  deadline: null,
  classes,
  force: { monthly: 22, yearlyGrowth: -0.04 },
}

/** San Lirio: uneven months without a season, waiting that lengthens, closings bunched before day 90, a gap by race. */
export const sanLirio: City = {
  id: 'san-lirio',
  monthly: () => ({ public: 34, internal: 8 }),
  monthlySpread: 0.18,
  districts: [
    { name: 'Campo Lindero', residents: 24_800, contacts: 3_900, rate: 1 },
    { name: 'Cerro Lirio', residents: 31_500, contacts: 6_200, rate: 1.1 },
    { name: 'El Molinillo', residents: 18_900, contacts: 3_100, rate: 0.9 },
    { name: 'Huerta Alta', residents: 27_200, contacts: 3_300, rate: 1 },
    { name: 'La Noria', residents: 22_600, contacts: 5_400, rate: 1 },
    { name: 'Las Garzas', residents: 16_700, contacts: 2_500, rate: 1.1 },
    { name: 'Los Almendros', residents: 29_900, contacts: 4_400, rate: 0.9 },
    { name: 'Puente Viejo', residents: 20_300, contacts: 5_800, rate: 1 },
    { name: 'Ribera Chica', residents: 12_100, contacts: 1_900, rate: 1 },
    { name: 'Santa Brisa', residents: 25_400, contacts: 3_600, rate: 1 },
  ],
  officers: 540,
  cameras: [0, 0, 0, 0, 60, 180, 310, 420, 470, 480],
  videoNotSaid: 0.4,
  races: { asian: 5, black: 17, latino: 46, white: 22, other: 3, unknown: 7 },
  sustainedRatio: { black: 0.6 },
  waitingGrowth: 0.05,
  deadline: { days: 90, share: 0.5 },
  classes,
  force: { monthly: 14, yearlyGrowth: 0 },
}

export const cities: readonly City[] = [portAlder, sanLirio]
