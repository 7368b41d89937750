import type { ComplaintRow } from '../../../src/statistics/complaint-ledger.ts'
import { complaintMetrics, type Counted } from '../../../src/statistics/complaint-metrics.ts'

interface Params {
  groups: { investigated: string[]; mediation: string[]; truncated: string[]; admin: string }
  mature_days: number
}

const share = ({ x, n, value, lower, upper }: Counted) => ({ x, n, share: value, wilson95: [lower, upper] })

export function answer(
  { as_of, officers, rows }: { as_of: string; officers: number; rows: ComplaintRow[] },
  { groups, mature_days }: Params,
) {
  const days = [90, 180, 365]
  const metrics = complaintMetrics(rows, {
    as_of,
    officers,
    words: {
      ...groups,
      admin: [groups.admin],
      sustained: 'sustained',
      unclear: 'not_sustained',
      mediated: 'mediated',
    },
    mature_days,
    days,
    enough: { cases: 30, events: 5 },
  })
  const { mediation, time, incidence, backlog, intake, video } = metrics
  const mature = metrics.sustained_of_received_mature
  const [over90, over180, over365] = backlog.older_than
  return {
    ...metrics,
    mix: metrics.mix.map(({ ending, x, value, lower, upper }) => ({
      disposition: ending,
      n: x,
      share: value,
      wilson95: [lower, upper],
    })),
    sustained_of_closed: share(metrics.sustained_of_closed),
    sustained_of_investigated: share(metrics.sustained_of_investigated),
    sustained_of_received_mature: { ...share(mature), still_open: mature.still_open },
    truncated_of_closed: share(metrics.truncated_of_closed),
    mediation: {
      completed: mediation.completion.x,
      attempted_not_completed: mediation.completion.n - mediation.completion.x,
      uptake_of_closed: mediation.uptake.value,
      success: mediation.completion.value,
      success_wilson95: [mediation.completion.lower, mediation.completion.upper],
    },
    time: {
      km_quantiles: time.quartiles.map((one) => one.value),
      km_lower: time.quartiles.map((one) => one.lower),
      km_upper: time.quartiles.map((one) => one.upper),
      closed_within: {
        days,
        share: time.closed_within.map((one) => one.closed_within),
        lower: time.closed_within.map((one) => one.closed_lower),
        upper: time.closed_within.map((one) => one.closed_upper),
      },
      naive_closed_only_median: time.closed_only.median,
      naive_closed_only_mean: time.closed_only.mean,
    },
    cumulative_incidence: {
      days,
      investigated: incidence.investigated.map((one) => one.cif),
      mediation: incidence.mediation.map((one) => one.cif),
      closed_without_finding: incidence.closed_without_finding.map((one) => one.cif),
    },
    backlog: { ...backlog, over90, over180, over365 },
    intake: {
      count: intake.count,
      per_100_officers: intake.per_100_officers.value,
      byar95: [intake.per_100_officers.lower, intake.per_100_officers.upper],
    },
    equity: metrics.equity.map((one) => ({
      ...one,
      diff: one.value,
      newcombe95: [one.lower, one.upper],
      show: one.isEnough,
    })),
    video: {
      strata: video.strata,
      a: video.tables.map((table) => table.a),
      b: video.tables.map((table) => table.b),
      c: video.tables.map((table) => table.c),
      d: video.tables.map((table) => table.d),
      mh_rd: video.pooled.rd.value,
      mh_rd_ci95: [video.pooled.rd.lower, video.pooled.rd.upper],
      mh_or: video.pooled.or.value,
      mh_or_ci95: [video.pooled.or.lower, video.pooled.or.upper],
    },
  }
}
