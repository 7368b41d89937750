import { beforeAll, expect, it } from 'vitest'
import { publishedHome } from '../../tests/unit/published-home.ts'
import { reasons } from '../measures/_reasons.ts'
import { thresholds } from '../measures/_thresholds.ts'
import type { BookedEpisode } from '../published.ts'

let said: (episode: BookedEpisode, language: 'en' | 'es') => string[]
let numbers: (episode: BookedEpisode, language: 'en' | 'es') => string[]
let change: (episode: BookedEpisode) => string
let named: (episode: BookedEpisode, language: 'en' | 'es') => string
let rises: (episode: BookedEpisode) => boolean

beforeAll(async () => {
  publishedHome({ reasons, flags: {}, thresholds })
  const { episodeNumbers, episodeSummary } = await import('./episode-sentences.ts')
  const { answer, hasRise, whatWouldChange } = await import('./episode-answer.ts')
  said = (episode, language) => episodeSummary(episode, events, language)
  numbers = (episode, language) => episodeNumbers(episode, events, language)
  change = (episode) => whatWouldChange(episode, 'en')
  named = answer
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

const before = Array.from({ length: 60 }, () => 50)
const late = Array.from({ length: 18 }, (_, at) => (at < 7 ? 44 : 36))

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
  // 60 months before, three at 26, three at 32, and of the last 18 seven at 44 and eleven at 36; the usual range is 40 to 60
  values: [...before, ...[26, 26, 26], ...[32, 32, 32], ...late],
  months_to_recover: null,
  area_of_loss: 24 * 3 + 18 * 3 + 14 * 18,
  area_of_noise: 95,
  placebo: { t_early: Array.from({ length: 155 }, () => 0), p_first_change: 2 / 156 },
} as unknown as BookedEpisode

it('says in plain words what the rule judged, of which months, and how single months lie', () => {
  expect(said(fell, 'en')).toEqual([
    'In the first three months (January 2018 to March 2018) it was clearly below its usual level.',
    'In the later months, July 2018 to December 2019, it was 14.7 percentage points below it on average.',
    'Of these 18 months, each taken alone, 7 lie within the usual range.',
    'Within six months of it: A raid.',
  ])
  expect(named(fell, 'en')).toBe('Below its usual level on average, July 2018 to December 2019')
  expect(named({ ...fell, dir: -1 }, 'es')).toBe(
    'Peor que su nivel habitual, de media, de julio de 2018 a diciembre de 2019',
  )
})

it('tells what is drawn and what is left without drift where the two differ, and how often chance shows as much', () => {
  expect(numbers(fell, 'en')).toEqual([
    'In the first three months the line lies on average 24.0 percentage points below its usual level. Each month is much like the last, so a slow change that began before may be part of that. With this allowed for, it stood 17.0 percentage points below usual (95% range: −30.5 to −3.5 percentage points).',
    'From the seventh month on it stood 14.7 percentage points below its usual level (95% range: −26.2 to −3.2 percentage points).',
    'In the 24 months we can see, it was not within 2.0 percentage points of usual for three months running.',
    // 378 point-months of a usual 50 are 7.56 months, 95 are 1.9
    'Added up, the gaps from usual are as much as the whole usual level of 7.6 months. Chance alone would give about 1.9.',
    'We looked in the same way at 155 earlier dates. One of them shows a first change as large. (Each look takes 24 months before and 12 after, so looks overlap.)',
    'Complaints made in the half year before the incident were still open after it, so it may have moved these last months before the line too.',
    'Other listed incidents lie within the months compared and may have moved them too: A verdict.',
  ])
  expect(change(fell)).toBe('Later months whose average is surely within 2.0 percentage points of usual.')
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
  const still = { ...none, has_first_change: false, gaps: gaps(-17, -17, -14) } as BookedEpisode
  expect(numbers(still, 'es').at(-1)).toBe(
    'Aquí los meses se parecen tanto a los anteriores que apenas se distinguen una deriva lenta y un cambio brusco.',
  )
  expect(said(still, 'es').slice(0, 2)).toEqual([
    'En los primeros tres meses (de enero de 2018 a marzo de 2018) no bajó con claridad de su nivel habitual, así que no se dice nada de una vuelta.',
    'Los meses posteriores sí se apartaron de lo habitual más que por azar, pero eso no se puede atribuir a este incidente.',
  ])
})

it('gives no level where two incidents cannot be told apart, and says that no more data would help', () => {
  const near = { ...fell, class: 'inconclusive', reason: 'overlap' } as BookedEpisode
  expect(said(near, 'en')).toEqual([
    'It cannot be told apart from what is listed within six months of it: A raid.',
  ])
  expect(change(near)).toBe('Nothing in these data: two incidents this close cannot be told apart.')
})

it('keeps the checks of a rise for a rise', () => {
  expect(rises({ ...fell, class: 'paradox' })).toBe(true)
  expect(rises({ ...fell, class: 'recovered', reason: 'above_baseline_not_robust' })).toBe(true)
  expect(rises({ ...fell, class: 'recovered' })).toBe(false)
})
