import type { SurveyDesign } from '../statistics/survey-design.ts'
import { surveyProportion, type SurveyProportion, type SurveyShare } from '../statistics/survey-proportion.ts'
import { wilson, type Interval } from '../statistics/wilson.ts'
import { countsOnly, hidden, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'

interface Line {
  /** The year of the survey. */
  period: string
  weight: number
  stratum: string | null
  cluster: string | null
  people: Group | null
  /** Null where the person did not say. */
  trusts: 0 | 1 | null
}

type Group = 'no_complaint' | 'resolved_well' | 'resolved_badly'

const groups: readonly Group[] = ['no_complaint', 'resolved_well', 'resolved_badly']

/** Sums of the shares of the three groups, in their order (methods, D1). */
const contrasts = { paradox: [-1, 1, 0], damage: [-1, 0, 1], skogan: [-2, 1, 1] } as const

/** A group’s share who trust, with the people it is worth. */
interface GroupShare extends Interval {
  n: number
  effective: number
}

/**
 * The three-group test of each survey: the share who trust among people without a complaint, with one handled well and
 * with one handled badly, and three contrasts. Where only weights are published, limits are approximate and say so.
 */
export function rows(lines: readonly Line[]): Computed[] {
  return [...new Set(lines.map(({ period }) => period))].flatMap((period) =>
    ofSurvey(lines.filter((line) => line.period === period)).map((one) => ({ period, ...one })),
  )
}

function ofSurvey(people: readonly Line[]): Computed[] {
  const isDesigned = people.some(({ stratum, cluster }) => stratum !== null || cluster !== null)
  const survey = surveyProportion(
    people.map(({ trusts }) => trusts),
    people.map(({ people: group }) => group),
    isDesigned ? design(people) : { ...design(people), stratum: null, psu: null },
  )
  const flags = isDesigned ? [] : ['approx_design']
  const shares = new Map(groups.map((name) => [name, groupShare(name, people, survey, isDesigned)]))
  return [
    ...groups.map((name) => ({ category: name, ...numbers(shares.get(name)!, flags) })),
    ...Object.entries(contrasts).map(([category, factors]) => ({
      category,
      ...contrast(survey, factors, shares, flags),
    })),
  ]
}

function design(people: readonly Line[]): SurveyDesign {
  const isClustered = people.some(({ cluster }) => cluster !== null)
  return {
    weight: people.map(({ weight }) => weight),
    stratum: people.map(({ stratum }) => stratum ?? ''),
    psu: isClustered ? people.map(({ cluster }) => cluster ?? '') : null,
    fpc: null,
  }
}

function groupShare(
  name: Group,
  people: readonly Line[],
  survey: SurveyProportion,
  isDesigned: boolean,
): GroupShare {
  const own = people.filter((one) => one.people === name && one.trusts !== null)
  const found: SurveyShare | undefined = survey.groups.find(({ group }) => group === name)
  const none = { n: own.length, value: null, lower: null, upper: null, effective: 0 }
  if (found?.value == null) return none
  const p = found.value
  if (isDesigned) return { ...found, effective: found.se ? (p * (1 - p)) / found.se ** 2 : 0 }
  const sum = own.reduce((total, { weight }) => total + weight, 0)
  const kish = sum ** 2 / own.reduce((total, { weight }) => total + weight ** 2, 0)
  return { n: own.length, ...wilson(p * kish, kish), effective: kish }
}

function numbers({ n, effective, ...interval }: GroupShare, flags: string[]): Numbers {
  const { effective: fewest, half_width } = thresholds.survey
  const { lower, upper } = interval
  const isWide = lower === null || upper === null || (upper - lower) / 2 > half_width
  if (effective < fewest || isWide) return countsOnly(null, n, 'survey_too_small', 'survey')
  return shown(interval, 'survey', { denominator: n }, flags)
}

function contrast(
  survey: SurveyProportion,
  factors: readonly number[],
  shares: ReadonlyMap<Group, GroupShare>,
  flags: string[],
): Numbers {
  const used = groups.filter((_, g) => factors[g] !== 0)
  if (used.some((name) => shares.get(name)!.effective < thresholds.survey.contrast))
    return hidden('survey_too_small')
  const byName = survey.groups.map(({ group }) => factors[groups.indexOf(group as Group)]!)
  return shown(survey.contrast(byName), 'survey', {}, flags)
}
