import { aalenJohansen, incidenceAt } from './aalen-johansen.ts'
import { byar } from './byar.ts'
import { equityGaps, videoAndClarity, type Enough } from './complaint-comparisons.ts'
import { complaintLedger, dayNumber, type Complaint, type ComplaintRow } from './complaint-ledger.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import { mean, median } from './quantile.ts'
import { survivalAt } from './survival-at.ts'
import { survivalQuantile } from './survival-quantile.ts'
import { wilson, type Interval } from './wilson.ts'

/** The words a table uses for its endings. */
export interface EndingWords {
  sustained: string
  /** Could not be decided either way. */
  unclear: string
  mediated: string
  investigated: readonly string[]
  mediation: readonly string[]
  truncated: readonly string[]
  admin: readonly string[]
}

export interface ComplaintQuestions {
  as_of: string
  /** Officers, all year. */
  officers: number
  words: EndingWords
  /** Days after which nearly all complaints are closed: 540. */
  mature_days: number
  /** The waits asked about: 90, 180 and 365 days. */
  days: readonly number[]
  enough: Enough
}

export interface Counted extends Interval {
  x: number
  n: number
}

const counted = (x: number, n: number): Counted => ({ x, n, ...wilson(x, n) })

/**
 * What a table of complaints says, from its rows to the numbers of methods B1–B9 and E1, in the table's own words.
 * Shares 0–1, times in days, all null where there is nothing to divide by. Source: methods, B and E1.
 */
export function complaintMetrics(rows: readonly ComplaintRow[], questions: ComplaintQuestions) {
  const { as_of, officers, words, mature_days, days, enough } = questions
  const { complaints, quality } = complaintLedger(rows, as_of)
  const today = dayNumber(as_of)
  const open = complaints.filter((one) => one.closed === null)
  const closed = complaints.filter((one) => one.closed !== null)
  const endedIn = (list: readonly Complaint[], endings: readonly string[]) =>
    list.filter((one) => endings.includes(one.disposition))
  const share = (endings: readonly string[], of: readonly Complaint[]) =>
    counted(endedIn(of, endings).length, of.length)
  const investigated = endedIn(closed, words.investigated)
  const mature = complaints.filter((one) => one.received <= today - mature_days)
  const stillOpen = mature.filter((one) => one.closed === null).length
  const matureSustained = endedIn(mature, [words.sustained]).filter((one) => one.closed !== null).length
  const mediations = endedIn(closed, words.mediation)
  const isRecent = (day: number | null) => day !== null && day > today - 365 && day <= today
  const received365 = complaints.filter((one) => isRecent(one.received)).length
  const closed365 = closed.filter((one) => isRecent(one.closed)).length
  const endings = [...words.investigated, ...words.mediation, ...words.truncated, ...words.admin]
  return {
    quality,
    open: open.length,
    closed: closed.length,
    mix: endings.map((ending) => ({ ending, ...share([ending], closed) })),
    unmapped: closed.length - endedIn(closed, endings).length,
    sustained_of_closed: share([words.sustained], closed),
    sustained_of_investigated: share([words.sustained], investigated),
    sustained_of_received_mature: { ...counted(matureSustained, mature.length), still_open: stillOpen },
    truncated_of_closed: share(words.truncated, closed),
    mediation: {
      uptake: share(words.mediation, closed),
      completion: share([words.mediated], mediations),
    },
    time: waits(complaints, days),
    incidence: endingsByDay(complaints, words, days),
    backlog: {
      open: open.length,
      median_age: median(open.map((one) => one.days)),
      older_than: [90, 180, 365].map((limit) => open.filter((one) => one.days > limit).length),
      received_365: received365,
      closed_365: closed365,
      clearance: received365 > 0 ? closed365 / received365 : null,
    },
    intake: { count: received365, per_100_officers: byar(received365, officers / 100) },
    equity: equityGaps(complaints, investigated, words.sustained, enough),
    video: videoAndClarity(investigated, words.unclear),
  }
}

function waits(complaints: readonly Complaint[], days: readonly number[]) {
  const closed = complaints.flatMap((one) => (one.closed === null ? [] : [one.days]))
  const curve = kaplanMeier({
    time: complaints.map((one) => one.days),
    event: complaints.map((one) => (one.closed === null ? 0 : 1)),
  })
  return {
    quartiles: [0.25, 0.5, 0.75].map((p) => survivalQuantile(curve, p)),
    closed_within: days.map((day) => survivalAt(curve, day)),
    // What leaves out those still waiting, to show beside the median how much that hides.
    closed_only: { median: median(closed), mean: mean(closed) },
  }
}

function endingsByDay(complaints: readonly Complaint[], words: EndingWords, days: readonly number[]) {
  const kinds = [words.investigated, words.mediation, [...words.truncated, ...words.admin]]
  const curves = aalenJohansen(
    {
      time: complaints.map((one) => one.days),
      status: complaints.map((one) =>
        one.closed === null ? 0 : kinds.findIndex((kind) => kind.includes(one.disposition)) + 1,
      ),
    },
    kinds.length,
  )
  const [finding, mediation, without] = curves.map((curve) => days.map((day) => incidenceAt(curve, day)))
  return { investigated: finding!, mediation: mediation!, closed_without_finding: without! }
}
