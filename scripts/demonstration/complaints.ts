import { allegationClass } from '../../src/schema/words/allegation-class.ts'
import { outcome as outcomeWords } from '../../src/schema/words/outcome.ts'
import { daysIn, firstDay, lastDay, months, yearOf, type Day } from './calendar.ts'
import { cameraShare, type City } from './city.ts'
import type { Allegation, AllegationClass, Complaint, Outcome, Person } from './complaint.ts'
import { plannedEnding, type Planned } from './endings.ts'
import { penaltyFor } from './penalties.ts'
import { Random } from './random.ts'

const classOrder = Object.keys(allegationClass.words) as AllegationClass[]
const outcomeOrder = Object.keys(outcomeWords.words) as Outcome[]

/** Every complaint of a city in ten years, in the order received. */
export function complaints(seed: number, city: City): Complaint[] {
  const random = new Random(seed, `${city.id} complaints`)
  const restless = officerWeights(new Random(seed, `${city.id} officers`), city.officers)
  const arrivals = months.flatMap((month) => {
    const spread = Math.exp(city.monthlySpread * random.normal())
    return (['public', 'internal'] as const).flatMap((origin) =>
      Array.from({ length: random.poisson(city.monthly(month)[origin] * spread) }, () => ({
        origin,
        received: firstDay(month) + random.integer(0, daysIn(month) - 1),
      })),
    )
  })
  arrivals.sort((a, b) => a.received - b.received)
  const received = new Map<number, number>()
  return arrivals.map((arrival) => {
    const year = yearOf(arrival.received)
    const sequence = (received.get(year) ?? 0) + 1
    received.set(year, sequence)
    return { year, sequence, ...complaint(random, city, restless, arrival.origin, arrival.received, year) }
  })
}

/** A few officers draw many complaints: weights from an exponential, heaviest about seven times the average. */
function officerWeights(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => -Math.log(1 - random.uniform()))
}

function complaint(
  random: Random,
  city: City,
  officers: readonly number[],
  origin: 'public' | 'internal',
  received: Day,
  year: number,
): Omit<Complaint, 'year' | 'sequence'> {
  const people = origin === 'public' ? persons(random, city) : []
  const classes = Array.from({ length: 1 + random.index([72, 20, 8]) }, () =>
    random.weighted(city.classes[origin]),
  )
  const leading = classOrder.find((word) => classes.includes(word))!
  const isSaid = !random.chance(city.videoNotSaid)
  const hasVideo = random.chance(0.04 + 0.7 * cameraShare(city, year))
  const video = isSaid ? hasVideo : null
  const ratio = city.sustainedRatio[people[0]?.race ?? 'unknown'] ?? 1
  const planned = plannedEnding(random, city, { origin, class: leading, year, video, ratio })
  const isClosed = planned.days !== null && received + planned.days <= lastDay
  return {
    origin: random.chance(0.01) ? 'unknown' : origin,
    occurred: random.chance(0.05) ? null : received - Math.min(random.days(4, 1.6), 900),
    received,
    closed: isClosed ? received + planned.days! : null,
    outcome: isClosed ? planned.outcome : 'open',
    class: leading,
    district: random.index(city.districts.map(({ contacts, rate }) => contacts * rate)),
    video,
    allegations: classes.map((word, at) => allegation(random, officers, word, at, planned, isClosed)),
    people,
  }
}

/** The first allegation decides; the others end in a word that stands no earlier in the collapse order. */
function allegation(
  random: Random,
  officers: readonly number[],
  about: AllegationClass,
  at: number,
  planned: Planned,
  isClosed: boolean,
): Allegation {
  const rank = outcomeOrder.indexOf(planned.outcome)
  const milder = outcomeOrder.filter(
    (word, order) =>
      order >= rank && ['not_sustained', 'exonerated', 'unfounded', planned.outcome].includes(word),
  )
  const decided = at === 0 ? planned.outcome : random.of(milder)
  const finding = isClosed || (at > 0 && random.chance(0.25)) ? decided : 'open'
  const isUpheld = finding === 'sustained' || finding === 'other_misconduct'
  return {
    class: about,
    finding,
    officer: planned.outcome === 'closed_officer_unknown' ? null : random.index(officers) + 1,
    penalty: isUpheld ? penaltyFor(random) : null,
  }
}

function persons(random: Random, city: City): Person[] {
  return Array.from({ length: random.chance(0.07) ? 2 : 1 }, () => ({
    race: random.weighted(city.races),
    sex: random.weighted({ female: 47, male: 47, other: 1, unknown: 5 }),
    age: random.chance(0.08) ? null : Math.min(92, Math.max(14, random.days(37, 0.36))),
  }))
}
