import { expect, it } from 'vitest'
import { aalenJohansen, incidenceAt } from '../../src/statistics/aalen-johansen.ts'
import { byar } from '../../src/statistics/byar.ts'
import { clopperPearson } from '../../src/statistics/clopper-pearson.ts'
import { complaintMetrics } from '../../src/statistics/complaint-metrics.ts'
import { directStandardisation } from '../../src/statistics/direct-standardisation.ts'
import { disciplineConcordance } from '../../src/statistics/discipline-concordance.ts'
import { fisherExact } from '../../src/statistics/fisher-exact.ts'
import { gapTime } from '../../src/statistics/gap-time.ts'
import { garwood } from '../../src/statistics/garwood.ts'
import { kaplanMeier } from '../../src/statistics/kaplan-meier.ts'
import { logRank } from '../../src/statistics/log-rank.ts'
import { mantelHaenszel } from '../../src/statistics/mantel-haenszel.ts'
import { meanCumulativeFunction } from '../../src/statistics/mean-cumulative-function.ts'
import { newcombe } from '../../src/statistics/newcombe.ts'
import { benjaminiHochberg, holm } from '../../src/statistics/p-adjust.ts'
import { rateRatio } from '../../src/statistics/rate-ratio.ts'
import { restrictedMean } from '../../src/statistics/restricted-mean.ts'
import { shareRatio } from '../../src/statistics/share-ratio.ts'
import { signTest } from '../../src/statistics/sign-test.ts'
import { surveyProportion } from '../../src/statistics/survey-proportion.ts'
import { survivalAt } from '../../src/statistics/survival-at.ts'
import { survivalDifference } from '../../src/statistics/survival-difference.ts'
import { survivalQuantile } from '../../src/statistics/survival-quantile.ts'
import { trustIndex } from '../../src/statistics/trust-index.ts'
import { weightedKappa } from '../../src/statistics/weighted-kappa.ts'
import { wilson } from '../../src/statistics/wilson.ts'

const noInterval = { value: null, lower: null, upper: null }
const nothing = { ...noInterval, se: null }
const noTest = { chisq: null, df: 0, p: null }
const curve = kaplanMeier({ time: [], event: [] })
const design = { weight: [], stratum: null, psu: null, fpc: null }
const survey = surveyProportion([], [], design)
const words = { sustained: 's', unclear: 'u', mediated: 'm' }

/** What each function says of no cases at all, or of a denominator of zero. */
const answers: [string, unknown, unknown][] = [
  ['wilson', wilson(0, 0), noInterval],
  ['clopperPearson', clopperPearson(0, 0), noInterval],
  ['newcombe', newcombe(0, 0, 3, 9), noInterval],
  ['shareRatio', shareRatio(0, 0, 3, 9), noInterval],
  ['fisherExact', fisherExact(0, 0, 3, 9), null],
  ['garwood', garwood(0, 0), noInterval],
  ['byar', byar(0, 0), noInterval],
  ['rateRatio', rateRatio(0, 10, 0, 10), { ...noInterval, p: null }],
  ['kaplanMeier', curve, { n: 0, events: 0, rows: [] }],
  [
    'survivalAt',
    survivalAt(curve, 90),
    {
      ...{ time: 90, surv: null, se: null, lower: null, upper: null },
      ...{ closed_within: null, closed_lower: null, closed_upper: null },
    },
  ],
  ['survivalQuantile', survivalQuantile(curve, 0.5), noInterval],
  ['survivalDifference', survivalDifference(curve, curve, 180), null],
  ['restrictedMean', restrictedMean(curve, 365), { est: null, se: null }],
  [
    'logRank',
    logRank({ time: [], event: [] }, []),
    { groups: [], n: [], observed: [], expected: [], variance: [], ...noTest },
  ],
  ['aalenJohansen', aalenJohansen({ time: [], status: [] }, 2), [[], []]],
  ['incidenceAt', incidenceAt([], 90), { cif: 0, se: 0 }],
  ['gapTime', gapTime({ gap: [], event: [], cluster: [] }, [365]), [{ time: 365, surv: null, se: null }]],
  [
    'meanCumulativeFunction',
    meanCumulativeFunction({ id: [], start: [], stop: [], event: [] }, [365]),
    [{ time: 365, mcf: null, se: null }],
  ],
  [
    'mantelHaenszel',
    mantelHaenszel([]),
    {
      ...{ rd: nothing, or: nothing, rr: nothing, cmh: { chisq: null, p: null }, crudeOr: null },
      ...{ breslowDay: noTest, tarone: noTest, informative: 0, dropped: 0 },
    },
  ],
  [
    'directStandardisation',
    directStandardisation({ count: [], denominator: [], standard: [] }),
    { crude: null, rate: noInterval, shareSe: null },
  ],
  ['weightedKappa', weightedKappa([]), { value: null, se: null }],
  ['signTest', signTest(0, 0), null],
  [
    'disciplineConcordance',
    disciplineConcordance([]),
    {
      ...{ n: 0, same: noInterval, lower: noInterval, higher: noInterval },
      ...{ kappa: { value: null, se: null }, kappaLinear: { value: null, se: null }, signTest: null },
    },
  ],
  ['benjaminiHochberg', benjaminiHochberg([]), []],
  ['holm', holm([null]), [null]],
  [
    'surveyProportion',
    survey,
    {
      ...{ n: 0, ...nothing, deff: null, degrees: 0, kishDeff: null, kishN: null, groups: [] },
      contrast: survey.contrast,
    },
  ],
  ['contrast', survey.contrast([1, -1]), nothing],
  [
    'trustIndex',
    trustIndex({ items: [], min: 1, max: 5, reversed: [] }),
    { index: [], answered: 0, mean: null, complete: 0, alpha: null },
  ],
]

it.each(answers)('%s says null, not NaN, of nothing', (_, got, expected) => {
  expect(got).toStrictEqual(expected)
})

it('complaintMetrics has no number that is not one, of an empty table', () => {
  const metrics = complaintMetrics([], {
    as_of: '2025-06-30',
    officers: 0,
    words: { ...words, investigated: ['s', 'u'], mediation: ['m'], truncated: [], admin: [] },
    mature_days: 540,
    days: [90],
    enough: { cases: 30, events: 5 },
  })
  const numbers = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(numbers)
        : []
  expect(numbers(metrics).filter((one) => !Number.isFinite(one))).toEqual([])
  expect(metrics.sustained_of_closed).toEqual({ x: 0, n: 0, ...noInterval })
  expect(metrics.time.quartiles).toEqual([noInterval, noInterval, noInterval])
  expect(metrics.backlog).toMatchObject({ open: 0, median_age: null, clearance: null })
})
