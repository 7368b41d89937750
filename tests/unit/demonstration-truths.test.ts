import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { dayOf, monthOf, months } from '../../scripts/demonstration/calendar.ts'
import { cities, portAlder, sanLirio } from '../../scripts/demonstration/cities.ts'
import { complaints } from '../../scripts/demonstration/complaints.ts'
import { videoEffect } from '../../scripts/demonstration/endings.ts'
import { committedSeed } from '../../scripts/demonstration/files.ts'
import { incidents } from '../../scripts/demonstration/incidents.ts'
import { concordance } from '../../scripts/demonstration/penalties.ts'
import { areas, noise, sentimentSeries, type Score } from '../../scripts/demonstration/sentiment.ts'
import { surveyResponses, trust, type Group } from '../../scripts/demonstration/survey.ts'
import { house } from '../../src/house.ts'

const made = {
  'port-alder': complaints(committedSeed, portAlder),
  'san-lirio': complaints(committedSeed, sanLirio),
}
const investigated = ['sustained', 'not_sustained', 'exonerated', 'unfounded']
const share = <T>(list: readonly T[], is: (one: T) => boolean) => list.filter(is).length / list.length
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

describe('events.csv', () => {
  it.each(cities)('of $id lists the planted incidents', ({ id }) => {
    const path = join(house().agencies, id, 'events.csv')
    const rows = parse(readFileSync(path), { columns: true }) as Record<string, string>[]
    expect(rows.map(({ event_id, area, occurred_on }) => ({ event_id, area, occurred_on }))).toEqual(
      incidents
        .filter((one) => one.city === id)
        .map(({ event_id, area, occurred_on }) => ({ event_id, area, occurred_on })),
    )
  })

  it('keeps them apart, with the months before and after that were promised', () => {
    const at = (one: (typeof incidents)[number]) => months.indexOf(monthOf(dayOf(one.occurred_on)))
    for (const one of incidents) {
      expect(at(one), one.event_id).toBeGreaterThanOrEqual(60)
      if (one.truth === 'too_short') expect(months.length - at(one)).toBe(7)
      else expect(months.length - at(one), one.event_id).toBeGreaterThanOrEqual(24)
      const near = incidents.filter(
        (other) => other !== one && other.city === one.city && Math.abs(at(other) - at(one)) <= 12,
      )
      expect(near).toEqual([])
    }
  })
})

describe('monthly sentiment', () => {
  const levelOf = (city: 'port-alder' | 'san-lirio', one: Score) => areas[city][one.area]![one.question]

  it('has the noise that was promised, in series without an incident', () => {
    const errors: number[][] = []
    for (let seed = 1; seed <= 20; seed++)
      for (const city of ['port-alder', 'san-lirio'] as const) {
        const safety = sentimentSeries(seed)[city].filter(
          (one) => one.area_level === 'area' && one.question === 'safety',
        )
        for (const area of Object.keys(areas[city])) {
          const own = safety.filter((one) => one.area === area)
          const byMonth = Array.from({ length: 12 }, (_, month) =>
            mean(own.filter((_, at) => at % 12 === month).map((one) => one.score)),
          )
          errors.push(own.map((one, at) => (one.score - byMonth[at % 12]!) / levelOf(city, one)))
        }
      }
    // twelve monthly means take one tenth of the variance of ten years
    const variance = mean(errors.flat().map((error) => error ** 2)) / 0.9
    const lagged = mean(errors.flatMap((own) => own.slice(1).map((error, at) => error * own[at]!))) / 0.9
    expect(Math.sqrt(variance)).toBeGreaterThan(noise.sigma * 0.96)
    expect(Math.sqrt(variance)).toBeLessThan(noise.sigma * 1.04)
    expect(lagged / variance).toBeGreaterThan(0.2)
    expect(lagged / variance).toBeLessThan(0.36)
  })

  it('falls by a quarter after each incident and then does what was planted, on average over seeds', () => {
    const late = {
      recovered: 0,
      partial: -0.125,
      not_recovered: -0.25,
      overshoot: 0.2,
      drift: 0,
      too_short: null,
    }
    for (const one of incidents) {
      const gaps = { early: [] as number[], late: [] as number[] }
      for (let seed = 1; seed <= 40; seed++) {
        const own = sentimentSeries(seed)[one.city].filter(
          (score) => score.area === one.area && score.question === 'trust',
        )
        const at = months.indexOf(monthOf(dayOf(one.occurred_on)))
        const level = areas[one.city][one.area]!.trust
        const climb = (month: number) => (one.truth === 'drift' ? (0.04 * month) / 12 : 0)
        const gap = (month: number) => own[month]!.score / level - 1 - climb(month)
        gaps.early.push(mean([at, at + 1, at + 2].map(gap)))
        if (late[one.truth] !== null)
          gaps.late.push(mean(Array.from({ length: 12 }, (_, month) => gap(at + 6 + month))))
      }
      // three months bear the season, up to three points in a hundred
      expect(Math.abs(mean(gaps.early) + 0.25), one.event_id).toBeLessThan(0.04)
      if (late[one.truth] !== null)
        expect(Math.abs(mean(gaps.late) - late[one.truth]!), one.event_id).toBeLessThan(0.01)
    }
  })

  it('has more than 400 answers behind each score of an area', () => {
    for (const scores of Object.values(sentimentSeries(committedSeed)))
      expect(
        Math.min(...scores.filter((one) => one.area_level === 'area').map((one) => one.answer_count)),
      ).toBeGreaterThanOrEqual(400)
  })
})

describe('the survey', () => {
  it.each(cities)('of $id meets its planted shares by weight, within three standard errors', (city) => {
    const answers = surveyResponses(committedSeed, city)
    const groupOf = (one: (typeof answers)[number]): Group | null => {
      if (one.had_complaint === false) return 'no_complaint'
      if (one.had_complaint === null || one.is_satisfied === null) return null
      return one.is_satisfied ? 'resolved_well' : 'resolved_badly'
    }
    for (const [group, planted] of Object.entries(trust[city.id])) {
      const own = answers.filter((one) => groupOf(one) === group && one.trusts !== null)
      const weight = own.reduce((sum, one) => sum + one.weight, 0)
      const trusting = own.filter((one) => one.trusts === true).reduce((sum, one) => sum + one.weight, 0)
      const effective = weight ** 2 / own.reduce((sum, one) => sum + one.weight ** 2, 0)
      expect(effective, group).toBeGreaterThan(50)
      expect(Math.abs(trusting / weight - planted), group).toBeLessThan(
        3 * Math.sqrt((planted * (1 - planted)) / effective),
      )
    }
  })
})

describe('complaints', () => {
  it('end undecided less often with video, by the points that were planted', () => {
    for (const [id, records] of Object.entries(made)) {
      const own = records.filter((one) => one.origin === 'public' && investigated.includes(one.outcome))
      const undecided = (video: boolean) => own.filter((one) => one.video === video)
      const [withVideo, without] = [undecided(true), undecided(false)]
      const gap =
        share(withVideo, (one) => one.outcome === 'not_sustained') -
        share(without, (one) => one.outcome === 'not_sustained')
      const error = Math.sqrt(0.24 / withVideo.length + 0.24 / without.length)
      expect(Math.abs(gap + videoEffect), id).toBeLessThan(3 * error)
    }
  })

  it('are sustained less often for one group in San Lirio, and not in Port Alder', () => {
    const gap = (id: keyof typeof made) => {
      const own = made[id].filter(
        (one) => one.people.length > 0 && one.origin === 'public' && investigated.includes(one.outcome),
      )
      const isSustained = (one: (typeof own)[number]) => one.outcome === 'sustained'
      const group = own.filter((one) => one.people[0]!.race === 'black')
      const rest = own.filter((one) => one.people[0]!.race !== 'black')
      const error = Math.sqrt(0.16 / group.length + 0.16 / rest.length)
      return (share(group, isSustained) - share(rest, isSustained)) / error
    }
    expect(gap('san-lirio')).toBeLessThan(-2)
    expect(Math.abs(gap('port-alder'))).toBeLessThan(2)
  })

  it('come twice as often for each contact from one district of Port Alder', () => {
    const rates = portAlder.districts.map(
      ({ contacts }, at) => made['port-alder'].filter((one) => one.district === at).length / contacts,
    )
    const others = rates.filter((_, at) => portAlder.districts[at]!.name !== 'Saltmarsh')
    const saltmarsh = rates[portAlder.districts.findIndex(({ name }) => name === 'Saltmarsh')]!
    expect(saltmarsh / mean(others)).toBeGreaterThan(1.8)
    expect(saltmarsh / mean(others)).toBeLessThan(2.2)
  })

  it('close before day 90 in San Lirio more than twice as often as just after or well before', () => {
    const days = made['san-lirio'].flatMap((one) => (one.closed === null ? [] : [one.closed - one.received]))
    const between = (from: number, to: number) => days.filter((day) => day >= from && day <= to).length
    expect(between(80, 90)).toBeGreaterThan(2 * between(91, 101))
    expect(between(80, 90)).toBeGreaterThan(2 * between(69, 79))
  })

  it('bear penalties lower, higher or the same as recommended, as planted', () => {
    const ladder = [
      'none',
      'instruction',
      'training',
      'reprimand',
      'loss_of_leave',
      'suspension',
      'demotion',
      'probation',
      'termination',
    ]
    const decided = made['port-alder']
      .flatMap((one) => one.allegations.flatMap(({ penalty }) => (penalty === null ? [] : [penalty])))
      .map((one) => [ladder.indexOf(one.recommended), ladder.indexOf(one.imposed)] as const)
      .filter(([recommended, imposed]) => recommended >= 0 && imposed >= 0)
    const lower = share(decided, ([recommended, imposed]) => imposed < recommended)
    const higher = share(decided, ([recommended, imposed]) => imposed > recommended)
    const error = Math.sqrt(0.2 / decided.length)
    expect(Math.abs(lower - concordance.lower)).toBeLessThan(3 * error)
    // dismissals, four in a hundred, cannot go higher
    expect(Math.abs(higher - concordance.higher * 0.96)).toBeLessThan(3 * error)
  })

  it('leave some open, of all ages', () => {
    for (const [id, records] of Object.entries(made)) {
      const open = records.filter((one) => one.closed === null)
      expect(
        open.every((one) => one.outcome === 'open'),
        id,
      ).toBe(true)
      expect(
        share(records, (one) => one.closed === null),
        id,
      ).toBeGreaterThan(0.03)
      expect(open.filter((one) => one.received < dayOf('2024-12-31')).length, id).toBeGreaterThan(5)
    }
  })
})
