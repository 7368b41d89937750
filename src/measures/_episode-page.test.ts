import { describe, expect, it } from 'vitest'
import { ar1Noise } from '../statistics/_ar1-noise.ts'
import { episodePage, type ListedEpisode } from './_episode-page.ts'

type Changes = [number, number, number]
const nothing: Changes = [0, 0, 0]
const higher: Changes = [-0.3, -0.1, 0.2]

/** `pre` months before and 18 after, around 200, with a change in months 0–2, 3–5 and later. */
function listed(seed: number, changes: Changes, given: Partial<ListedEpisode> = {}, pre = 60): ListedEpisode {
  const y = ar1Noise(seed)(pre + 18, 0.04, 0.3).map((u, i) => {
    const h = i - pre
    return 200 * Math.exp(u + (h < 0 ? 0 : changes[Math.min(2, Math.floor(h / 3))]!))
  })
  return {
    id: String(seed),
    y,
    event_index: pre + 1,
    dir: 1,
    scale: 'log',
    volume: { kind: 'counts', per_period: 200 },
    overlaps: false,
    withheld: null,
    ...given,
  }
}

const said = (episodes: ListedEpisode[]) =>
  episodePage(episodes).episodes.map(({ class: name, reason }) =>
    reason === '' ? name : `${name}: ${reason}`,
  )

describe('an episode above its usual level', () => {
  it('keeps its class where it stands among placebo dates and in its family', () => {
    const { episodes, family, judged, expected_false } = episodePage([listed(4, higher), listed(5, nothing)])
    expect(episodes[0]).toMatchObject({
      class: 'paradox',
      reason: '',
      checks: {
        trend: 'passed',
        drop_one: 'passed',
        family: 'passed',
        placebo: 'passed',
        comparison: 'not_possible',
      },
    })
    expect(episodes[0]!.placebo!.n_placebo).toBe(25)
    expect({ family, judged, expected_false }).toEqual({ family: 1, judged: 2, expected_false: 0.05 })
  })

  it('has no placebo check with 53 months before: 18 dates are too few', () => {
    expect(
      [53, 54].map((pre) => episodePage([listed(4, higher, {}, pre)]).episodes[0]!.checks.placebo),
    ).toEqual(['not_possible', 'passed'])
  })

  it('is back to usual, and no more, where the months before were as high without an event', () => {
    const one = listed(4, higher)
    const earlier = one.y.map((value, i) => value! * (i >= 20 && i < 40 ? 1.35 : 1))
    const placed = episodePage([{ ...one, y: earlier }]).episodes[0]!
    expect(placed.checks.placebo).toBe('failed')
    expect(placed.class).not.toBe('paradox')
  })

  it('is back to usual where places without the event rose as much', () => {
    const rise = ar1Noise(50)(78, 0.02, 0.3).map((u, i) => 300 * Math.exp(u + (i < 66 ? 0 : 0.3)))
    const donors = [1, 2, 3, 4, 5].map((k) => rise.map((value, i) => value * (1 + 0.001 * ((i * k) % 7))))
    const [placed] = episodePage([listed(4, higher, { donors })]).episodes
    expect(placed).toMatchObject({
      class: 'recovered',
      reason: 'above_baseline_not_robust',
      checks: { family: 'passed', placebo: 'passed', comparison: 'failed' },
    })
    expect(placed!.comparison).toMatchObject({ donors: 5, is_close: true, p_rank: null })
  })

  it('keeps its class where those places stayed as they were', () => {
    const still = [1, 2, 3, 4, 5].map((k) => ar1Noise(60 + k)(78, 0.02, 0.3).map((u) => 300 * Math.exp(u)))
    const [placed] = episodePage([listed(4, higher, { donors: still })]).episodes
    expect(placed).toMatchObject({ class: 'paradox', checks: { comparison: 'passed' } })
  })

  it('is adjusted for all episodes with a first change, not for those without', () => {
    const dips = Array.from({ length: 6 }, (_, i) => listed(70 + i, [-0.3, -0.1, -0.1]))
    const page = episodePage([listed(4, higher), ...dips, listed(5, nothing)])
    const p = page.episodes.map(({ episode }) => episode.p_over!)
    expect(page.family).toBe(7)
    expect(page.episodes[0]!.q).toBeCloseTo(7 * p[0]!, 12)
    expect(page.episodes[7]!.q).toBeNull()
  })
})

describe('what a page cannot judge', () => {
  it('is inconclusive with its reason, and is in no family', () => {
    const episodes = [
      listed(4, higher, { overlaps: true }),
      listed(4, higher, { volume: { kind: 'counts', per_period: 9.9 } }),
      listed(4, higher, { volume: { kind: 'answers', per_period: 399 } }),
      listed(4, higher, { volume: null }),
      listed(4, higher, { withheld: 'data_quality_low' }),
      listed(4, higher, { y: listed(4, higher).y.slice(0, 71) }),
    ]
    expect(said(episodes)).toEqual([
      'inconclusive: overlap',
      'inconclusive: too_few_counts',
      'inconclusive: too_few_answers',
      'inconclusive: volume_unknown',
      'inconclusive: data_quality_low',
      'inconclusive: too_short',
    ])
    const { family, judged } = episodePage(episodes)
    expect({ family, judged }).toEqual({ family: 0, judged: 0 })
  })

  it('is an empty page', () => {
    expect(episodePage([])).toEqual({ episodes: [], family: 0, judged: 0, expected_false: 0 })
  })
})

describe('calls to 311, which are neither good nor bad', () => {
  it('are above or below their usual level by the same rule', () => {
    const risen = listed(4, higher, { dir: 0 })
    const fallen = { ...risen, y: risen.y.map((value) => 40_000 / value!) }
    expect(said([risen, fallen])).toEqual(['above_usual', 'below_usual'])
  })

  it('never show the words recovered or paradox', () => {
    const shapes: Changes[] = [higher, [0.3, 0.1, -0.2], [-0.3, -0.1, 0], [-0.3, -0.3, -0.3], [0.3, 0.3, 0.3]]
    const calls = [...shapes, nothing].flatMap((changes, i) =>
      [80, 90, 100].map((seed) => listed(seed + i, changes, { dir: 0 })),
    )
    const labels = said(calls)
    expect(new Set(labels.map((label) => label.split(':')[0]))).toEqual(
      new Set(['above_usual', 'below_usual', 'back_to_usual', 'inconclusive']),
    )
    expect(labels.filter((label) => /recovered|paradox/.test(label))).toEqual([])
  })
})

it('calls at most two of two hundred series of pure noise a paradox', () => {
  const pages = Array.from({ length: 10 }, (_, page) =>
    Array.from({ length: 20 }, (_, i) => listed(1000 + 20 * page + i, nothing)),
  )
  const labels = pages.flatMap(said)
  expect(labels).toHaveLength(200)
  expect(labels.filter((label) => label === 'paradox').length).toBeLessThanOrEqual(2)
})
