import { beforeAll, expect, it } from 'vitest'
import { measureFiles, publishedHome } from '../../tests/unit/published-home.ts'
import { count, countsOnly, share } from '../measures/_numbers.ts'
import { measureRow } from '../measures/_row.ts'
import { thresholds } from '../measures/_thresholds.ts'
import type { PublishedAgency } from '../publish/record.ts'

const agency = (agency_id: string, given: Partial<PublishedAgency> = {}) =>
  ({
    agency_id,
    as_of: '2023-08-21',
    as_of_by_table: {},
    handled_by: null,
    not_published: {},
    ...given,
  }) as unknown as PublishedAgency

const at = (agency_id: string, period: string, category = 'all', origin = 'public') => ({
  agency_id,
  area: 'all',
  period,
  category,
  origin,
})
const alder = (stem: string, period: string, category: string, x: number, n: number) =>
  measureRow(stem, at('alder', period, category), share(x, n))
const birch = (stem: string, period: string, category: string, x: number, n: number) =>
  measureRow(stem, at('birch', period, category), share(x, n))
const blank = (x: number, n: number) => countsOnly(x, n, 'endings_not_recorded', 'wilson')
const penalty = (category: string, x: number, n: number) =>
  measureRow('discipline-concordance', at('cedar', 'all', category, 'all'), share(x, n))

const published = {
  intake: [
    measureRow('intake', at('alder', '2022'), count(959)),
    measureRow('intake', at('birch', '2017'), count(117)),
  ],
  // 2022 is shown, but 540 days from its last day are not over on 21 August 2023
  'sustained-rate': [
    alder('sustained-rate', '2000', 'closed', 112, 2693),
    alder('sustained-rate', '2021', 'closed', 8, 778),
    alder('sustained-rate', '2022', 'closed', 4, 643),
    alder('sustained-rate', 'all', 'closed', 1349, 40863),
    birch('sustained-rate', '2015', 'closed', 20, 213),
    measureRow('sustained-rate', at('birch', '2021', 'closed'), blank(1, 168)),
    birch('sustained-rate', 'all', 'closed', 51, 825),
  ],
  'ending-mix': [
    alder('ending-mix', '2021', 'no_finding', 666, 778),
    alder('ending-mix', 'all', 'no_finding', 12931, 40863),
    birch('ending-mix', '2015', 'unknown', 35, 213),
    birch('ending-mix', '2021', 'unknown', 138, 168),
    birch('ending-mix', 'all', 'unknown', 391, 825),
  ],
  'force-incidents': [],
  'discipline-concordance': [
    penalty('same', 395, 466),
    penalty('lower', 71, 466),
    penalty('no_recommendation', 24929, 25433),
  ],
}

let lead: typeof import('./agency-lead.ts')
let rows: typeof import('../charts/_rows.ts')

beforeAll(async () => {
  publishedHome({ ...measureFiles(published), thresholds })
  lead = await import('./agency-lead.ts')
  rows = await import('../charts/_rows.ts')
})

it('says how complaints ended in the newest year that had time to end, whose they are, and all years beside it', () => {
  const copa = agency('alder', { handled_by: { en: 'COPA', es: 'la COPA' } })
  expect(lead.endedSentence(copa, 'en')).toBe(
    'Of every 100 complaints that COPA handled, received in 2021 and closed since, 1 was sustained and 86 ended without a finding. Over all years, 2000–2022, it was 3 and 32.',
  )
  expect(lead.endedSentence(copa, 'es')).toBe(
    'De cada 100 quejas que atendió la COPA, recibidas en 2021 y ya cerradas, 1 se confirmó y 86 terminaron sin conclusión. En todos los años, 2000–2022, fueron 3 y 32.',
  )
})

it('takes an older year where most endings of the newest are blank, and says so', () => {
  const unsaid = { en: 'open ones are not told', es: 'no dice cuáles siguen abiertas' }
  expect(lead.endedSentence(agency('birch', { not_published: { status: unsaid } }), 'en')).toBe(
    'Of every 100 complaints from the public, received in 2015, 9 were sustained. For 16 the record does not say how they ended. Over all years, 2015–2021, it was 6 and 47. Of those received in 2021, 82 in 100 have no ending on record, so no share is given.',
  )
})

it('says of how many decisions both penalties are on record, and of how many not', () => {
  expect(lead.leadSentence(agency('cedar'), 'en')).toBe(
    'Of 466 decisions (of 25,433) where both penalties are on record, 85 in 100 got the one recommended and 15 a milder one. For 24,929 of all 25,433 decisions no recommended penalty is on record. 38 others have one, but no penalty to set beside it. So this is not a picture of all decisions.',
  )
})

it('takes a year as one that had time to end from 540 days after its last day', () => {
  // 31 December 2021 and 540 days are 24 June 2023, by the calendar
  expect(['2023-06-23', '2023-06-24', '2024-06-22', '2024-06-23'].map(rows.lastMatureYear)).toEqual([
    '2020',
    '2021',
    '2021',
    '2022',
  ])
})
