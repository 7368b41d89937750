import { beforeAll, expect, it } from 'vitest'
import { measureFiles, publishedHome } from '../../tests/unit/published-home.ts'
import { count, share } from '../measures/_numbers.ts'
import { measureRow } from '../measures/_row.ts'
import type { PublishedAgency } from '../publish/record.ts'

const agency = {
  agency_id: 'alder',
  as_of: '2023-07-07',
  as_of_by_table: { force_incidents: '2022-12-31' },
  handled_by: null,
  place: { en: 'Alder', es: 'Alder' },
  areas: [],
  district_of: 'event',
  district_answers: null,
} as unknown as PublishedAgency

const at = (area: string, period = 'all', category = 'all', origin = 'public') => ({
  agency_id: 'alder',
  area,
  period,
  category,
  origin,
})
const published = {
  intake: [
    measureRow('intake', at('all', '2020'), count(40)),
    measureRow('intake', at('all', '2023'), count(15)),
    measureRow('intake', at('7', '2021'), count(31)),
    measureRow('intake', at('7', '2022'), count(28)),
    measureRow('intake', at('7', '2023'), count(9)),
    measureRow('intake', at('Old Dock', '2022'), count(6)),
    measureRow('intake', at('Pier', '2020'), count(1)),
    measureRow('intake', at('13', '2012'), count(18)),
    measureRow('intake', at('Desk', '2022'), count(40)),
  ],
  'sustained-rate': [
    measureRow('sustained-rate', at('7', 'all', 'closed'), share(12, 60)),
    measureRow('sustained-rate', at('7', 'all', 'investigated'), share(12, 30)),
    measureRow('sustained-rate', at('Old Dock', 'all', 'closed'), share(1, 6)),
    measureRow('sustained-rate', at('13', 'all', 'closed'), share(2, 40)),
    measureRow('sustained-rate', at('Desk', 'all', 'closed'), share(2, 40)),
    measureRow('sustained-rate', at('Nobody', 'all', 'closed'), share(2, 40)),
  ],
  'ending-mix': [
    measureRow('ending-mix', at('7', 'all', 'finding'), share(33, 60)),
    measureRow('ending-mix', at('7', 'all', 'no_finding'), share(24, 60)),
    measureRow('ending-mix', at('Old Dock', 'all', 'no_finding'), share(4, 6)),
  ],
  'closed-within': [measureRow('closed-within', at('7', 'all', 'within_180_days'), share(51, 68))],
  'force-incidents': [
    measureRow('force-incidents', at('7', '2022', 'all', 'all'), count(14)),
    measureRow('force-incidents', at('7', 'all', 'all', 'all'), count(40)),
    measureRow('force-incidents', at('Old Dock', 'all', 'all', 'all'), count(3)),
    measureRow('force-incidents', at('all', '2022', 'all', 'all'), count(20)),
    measureRow('force-incidents', at('all', '2022-01', 'all', 'all'), count(4)),
    measureRow('force-incidents', at('all', '2022-06', 'all', 'all'), count(5)),
  ],
  sentiment: [
    measureRow('sentiment', at('7', '2022-Q4', 'district/trust', 'all'), { ...count(1), value: 54.6 }),
  ],
}

let sentences: typeof import('./district-sentences.ts')
let districts: typeof import('../layouts/districts.ts')

beforeAll(async () => {
  const areas = [
    { label: 'DSK', kind: 'unit', area: 'Desk', note_en: '', note_es: '' },
    { label: 'Nobody', kind: 'none', area: '', note_en: '', note_es: '' },
  ]
  publishedHome({ ...measureFiles(published), agencies: [{ ...agency, areas }] })
  sentences = await import('./district-sentences.ts')
  districts = await import('../layouts/districts.ts')
})

it('says what the records say of a district, up to the last full year', () => {
  expect(sentences.districtSentences(agency, '7', 'en')).toEqual([
    'People made 28 complaints about police here in 2022.',
    'Of every 100 closed complaints of 2020–2023, 20 were sustained and 40 ended without a finding.',
    'Of every 100 complaints received since 2020 and followed for a year, 75 were closed within half a year.',
    'Police recorded 14 incidents with force here in 2022.',
    'Trust in the police was scored 55 out of 100 in quarter 4 of 2022.',
  ])
  expect(sentences.districtTitles(agency, '7', 'en')).toEqual({
    intake: 'People made 28 complaints about police here in 2022',
    waiting:
      'Of every 100 complaints received since 2020 and followed for a year, 75 were closed within half a year',
    force: 'Police recorded 14 incidents with force here in 2022',
    trust: 'Trust in the police was scored 55 out of 100 in quarter 4 of 2022',
    endings: 'Of 100 closed complaints of 2020–2023, 55 ended with a finding',
    sustained:
      'Of closed complaints of 2020–2023, 20 in 100 were sustained; of those fully investigated, 40 in 100',
  })
})

it('says who handled the complaints where that is not the agency, and counts one as one', () => {
  const copa = { ...agency, handled_by: { en: 'COPA', es: 'la COPA' } }
  expect(sentences.districtSentences(copa, '7', 'en')[0]).toBe(
    'COPA handled 28 complaints about police here in 2022.',
  )
  expect(sentences.districtSentences({ ...copa, as_of: '2020-12-31' }, 'Pier', 'es')[0]).toBe(
    'La COPA atendió 1 queja sobre la policía aquí en 2020.',
  )
})

it('says that too few are on record where shares are not shown', () => {
  expect(sentences.districtSentences(agency, 'Old Dock', 'es')).toEqual([
    'La gente presentó 6 quejas sobre la policía aquí en 2022.',
    'Constan muy pocas quejas para decir cómo terminan.',
  ])
})

it('names a numbered district in words and leaves a name as it is published', () => {
  expect(sentences.districtName('7', 'es')).toBe('Distrito\u00a07')
  expect(sentences.districtName('Old Dock', 'es')).toBe('Old Dock')
})

it('says whose officers it is about where the record names their district, not the place', () => {
  const ofOfficers: PublishedAgency = { ...agency, district_of: 'officer' }
  expect(sentences.districtSentences(ofOfficers, '7', 'en').filter((_, at) => at % 3 === 0)).toEqual([
    'People made 28 complaints about officers of this district in 2022.',
    'Officers of this district used force in 14 recorded incidents in 2022.',
  ])
})

it('says of force that is recorded for part of a year alone in which months, and draws no such year', async () => {
  const { wholeYears } = await import('../charts/_rows.ts')
  const months = ['2021-10', '2022-01'].map((period) =>
    measureRow('force-incidents', at('all', period), count(1)),
  )
  const years = ['2021', '2022', '2023'].map((period) =>
    measureRow('force-incidents', at('7', period), count(1)),
  )
  expect(wholeYears(years, months, '2023-07-07').map(({ period }) => period)).toEqual(['2022'])
  expect(wholeYears(years, [], '2023-12-31').map(({ period }) => period)).toEqual(['2021', '2022', '2023'])
  const inPart: PublishedAgency = { ...agency, as_of_by_table: { force_incidents: '2022-06-30' } }
  expect(sentences.districtSentences(inPart, '7', 'es')[3]).toBe(
    'La policía registró 40 incidentes con fuerza aquí entre enero de 2022 y junio de 2022.',
  )
})

it('says beside a score how few people it rests on, where that is documented', () => {
  const few: PublishedAgency = { ...agency, district_answers: [68, 91] }
  expect(sentences.districtSentences(few, '7', 'en').slice(-2)).toEqual([
    'Trust in the police was scored 55 out of 100 in quarter 4 of 2022.',
    'By its makers’ figures only some 68 to 91 people a month answer in one district. Small moves may be chance, so no district is judged by its scores.',
  ])
})

it('gives a page to every district of which something is shown, by name; units and what is no area have none', () => {
  expect(districts.districtsOf('alder')).toEqual([
    { area: '7', slug: '7', ended: null },
    { area: '13', slug: '13', ended: '2012' },
    { area: 'Old Dock', slug: 'old-dock', ended: null },
  ])
  expect(districts.presentDistricts('alder').map(({ area }) => area)).toEqual(['7', 'Old Dock'])
  expect(districts.unitsOf('alder')).toEqual(['Desk'])
  expect(districts.districtsOf('elsewhere')).toEqual([])
})
