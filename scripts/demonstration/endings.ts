import type { City } from './city.ts'
import type { AllegationClass, Outcome } from './complaint.ts'
import type { Random } from './random.ts'

type Ending =
  Exclude<Outcome, 'open' | 'sustained' | 'not_sustained' | 'exonerated' | 'unfounded'> | 'investigated'

const endings: Record<'public' | 'internal', Partial<Record<Ending, number>>> = {
  public: {
    investigated: 46,
    other_misconduct: 2,
    policy_failure: 2,
    mediated: 6,
    mediation_attempted: 3,
    resolved_informally: 11,
    closed_no_cooperation: 14,
    closed_officer_unknown: 4,
    referred: 2.5,
    closed_admin: 8.5,
    unknown: 1,
  },
  internal: {
    investigated: 80,
    other_misconduct: 4,
    policy_failure: 3,
    referred: 3,
    closed_admin: 9,
    unknown: 1,
  },
}

const grave: readonly AllegationClass[] = ['force', 'bias', 'integrity']

const findings = {
  public: { sustained: 0.2, not_sustained: 0.38, exonerated: 0.22, unfounded: 0.2 },
  internal: { sustained: 0.48, not_sustained: 0.22, exonerated: 0.12, unfounded: 0.18 },
}

/** Points by which an investigated complaint with video ends less often as one that could not be decided. */
export const videoEffect = 0.16

/** How long each ending takes: median days and spread of the log. */
const waits: Record<Ending, [median: number, spread: number]> = {
  investigated: [185, 0.55],
  other_misconduct: [230, 0.5],
  policy_failure: [210, 0.5],
  mediated: [75, 0.45],
  mediation_attempted: [105, 0.5],
  resolved_informally: [32, 0.6],
  closed_no_cooperation: [70, 0.6],
  closed_officer_unknown: [120, 0.5],
  referred: [40, 0.6],
  closed_admin: [24, 0.8],
  unknown: [140, 0.7],
}

export interface Planned {
  outcome: Outcome
  /** Null for the few that stay open for good. */
  days: number | null
}

/** How a complaint would end if there were time enough, and after how many days. */
export function plannedEnding(
  random: Random,
  city: City,
  about: {
    origin: 'public' | 'internal'
    class: AllegationClass
    year: number
    video: boolean | null
    ratio: number
  },
): Planned {
  let ending = random.weighted(endings[about.origin])
  const isAgreed = ['mediated', 'mediation_attempted', 'resolved_informally'].includes(ending)
  if (isAgreed && grave.includes(about.class)) ending = 'investigated'
  const [median, spread] = waits[ending]
  const days = random.days(median * (1 + city.waitingGrowth) ** (about.year - 2016), spread)
  const outcome = ending === 'investigated' ? finding(random, about) : ending
  if (ending === 'investigated' && random.chance(0.006)) return { outcome, days: null }
  return { outcome, days: hurried(random, city, days) }
}

function finding(
  random: Random,
  about: { origin: 'public' | 'internal'; video: boolean | null; ratio: number },
): Outcome {
  const base = findings[about.origin]
  const undecided = base.not_sustained - (about.video === true ? videoEffect : 0)
  const decided = (1 - undecided) / (1 - base.not_sustained)
  const sustained = base.sustained * decided * about.ratio
  return random.weighted({
    sustained,
    not_sustained: undecided + base.sustained * decided - sustained,
    exonerated: base.exonerated * decided,
    unfounded: base.unfounded * decided,
  })
}

function hurried(random: Random, city: City, days: number): number {
  const { deadline } = city
  if (deadline === null || days <= deadline.days || days > deadline.days + 60) return days
  return random.chance(deadline.share) ? deadline.days - random.integer(0, 6) : days
}
