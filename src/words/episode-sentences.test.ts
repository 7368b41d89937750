import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { reasons } from '../measures/_reasons.ts'
import { thresholds } from '../measures/_thresholds.ts'
import type { BookedEpisode } from '../published.ts'

let said: (episode: BookedEpisode, language: 'en' | 'es') => string[]
let change: (episode: BookedEpisode) => string
let rises: (episode: BookedEpisode) => boolean

beforeAll(async () => {
  const home = mkdtempSync(join(tmpdir(), 'redress-words-'))
  mkdirSync(join(home, 'published'))
  writeFileSync(join(home, 'published/reasons.json'), JSON.stringify(reasons))
  writeFileSync(join(home, 'published/flags.json'), '{}')
  writeFileSync(join(home, 'published/thresholds.json'), JSON.stringify(thresholds))
  process.env['REDRESS_HOME'] = home
  const { episodeSentences } = await import('./episode-sentences.ts')
  const { hasRise, whatWouldChange } = await import('./episode-answer.ts')
  said = (episode, language) => episodeSentences(episode, events, language)
  change = (episode) => whatWouldChange(episode, 'en')
  rises = hasRise
})

const months = Array.from(
  { length: 84 },
  (_, i) => `${2013 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
)
const event = (event_id: string, month: string, title: string) => ({
  event_id,
  month,
  area: 'all',
  title: { en: title, es: title },
})
const events = [
  event('own', '2018-01', 'The video'),
  event('later', '2019-02', 'A verdict'),
  event('near', '2018-03', 'A raid'),
]
const gaps = (first: number, middle: number, late: number) => [
  ...[first, first, first],
  ...[middle, middle, middle],
  ...Array.from({ length: 18 }, () => late),
]

/** Closed in time, of a usual 50 %: 24 points lower for three months, 14 lower from the seventh on. */
const fell = {
  event_id: 'own',
  series: 'closed_within_180',
  area: 'all',
  dir: 1,
  unit: 'percentage_points',
  class: 'not_recovered',
  reason: '',
  margin: 2,
  n_pre: 60,
  n_post: 24,
  rho: 0.7,
  overlaps_with: ['near'],
  months,
  usual: months.map(() => ({ level: 50, lower: 40, upper: 60 })),
  early: { value: -17, lower: -30.5, upper: -3.5 },
  late: { value: -14.7, lower: -26.2, upper: -3.2 },
  has_first_change: true,
  gaps: gaps(-24, -18, -14),
  months_to_recover: null,
  area_of_loss: 24 * 3 + 18 * 3 + 14 * 18,
  area_of_noise: 95,
  placebo: { t_early: Array.from({ length: 155 }, () => 0), p_first_change: 2 / 156 },
} as unknown as BookedEpisode

it('tells what is drawn and what is left without drift where the two differ, and how often chance shows as much', () => {
  expect(said(fell, 'en')).toEqual([
    'Within six months of it: A raid.',
    'In the first three months it stood on average 24.0 percentage points below its usual level, as drawn. Each month is much like the last, so part of that may be slow drift. With drift taken out it stood 17.0 percentage points below usual (95% range: −30.5 to −3.5 percentage points).',
    'From the seventh month on it stood 14.7 percentage points below it (95% range: −26.2 to −3.2 percentage points).',
    'In the 24 months we can see, it was not within 2.0 percentage points of usual for three months running.',
    // 378 point-months of a usual 50 are 7.56 months, 95 are 1.9
    'Added up, it fell short by as much as 7.6 months at the usual level. Chance alone would give about 1.9.',
    'Of 155 earlier dates, 1 show a first change as large (24 months before each and 12 after; these spans overlap).',
    'Complaints received in the half year before the incident were still being handled after it, so the months just before it are not untouched.',
    'Other listed incidents lie within the months compared and may have moved them too: A verdict.',
  ])
  expect(change(fell)).toBe('Later months within 2.0 percentage points of usual, three running.')
  expect(rises(fell)).toBe(false)
})

it('says of no clear first change that later months moved, and where months hang together, that too', () => {
  const none = {
    ...fell,
    series: 'unclear_findings',
    class: 'inconclusive',
    reason: 'no_dip',
    rho: 0.9,
    overlaps_with: ['near', 'later'],
  }
  const sentences = said(
    { ...none, has_first_change: false, gaps: gaps(-17, -17, -14) } as BookedEpisode,
    'es',
  )
  expect(sentences.slice(-3)).toEqual([
    'Aquí los meses se parecen tanto a los anteriores que apenas se distinguen una deriva lenta y un cambio brusco.',
    'La respuesta se basa en los primeros tres meses. Sin un primer cambio claro, lo que sigue se muestra, pero no se lee como recuperación.',
    'Los meses posteriores sí se apartaron de lo habitual más que por azar, pero eso no se puede atribuir a este incidente.',
  ])
})

it('gives no level where two incidents cannot be told apart, and says that no more data would help', () => {
  const near = { ...fell, class: 'inconclusive', reason: 'overlap' } as BookedEpisode
  expect(said(near, 'en')).toEqual([reasons['overlap']!.en, 'Within six months of it: A raid.'])
  expect(change(near)).toBe('Nothing in these data: two incidents this close cannot be told apart.')
})

it('keeps the checks of a rise for a rise', () => {
  expect(rises({ ...fell, class: 'paradox' })).toBe(true)
  expect(rises({ ...fell, class: 'recovered', reason: 'above_baseline_not_robust' })).toBe(true)
  expect(rises({ ...fell, class: 'recovered' })).toBe(false)
})
