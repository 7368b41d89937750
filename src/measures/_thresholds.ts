/** When a number may be shown (methods, 0.8). A change here is a published change. */
export const thresholds = {
  /** Cases below which a share is given as counts only. */
  proportion: 20,
  /** What a rate needs: events, and officers or people exposed. */
  rate: { events: 5, officers: 50, people: 10_000 },
  /** Events below which a rate takes exact limits. */
  exactBelow: 20,
  /** What a waiting time needs: complaints, closings, and complaints still at risk where the line stops. */
  waiting: { complaints: 30, closings: 10, at_risk: 10 },
  /** Closings a group needs for a test of waiting times. */
  logRank: 10,
  /**
   * What a gap needs: cases, and cases with and without the outcome, in each group; and for an outcome to be compared at
   * all, its share of all cases, and the share of recorded cases in groups large enough to show.
   */
  gap: { cases: 30, events: 5, outcome: 0.01, covered: 0.8 },
  /** Share of complaints with several people of different groups above which a gap is flagged. */
  severalPeople: 0.1,
  /**
   * Cases a side of a comparison with and without video needs, and the p of a test below which its strata do not say
   * the same.
   */
  video: { cases: 30, homogeneity: 0.05 },
  /** Strata with both sides that a pooled difference needs (Mantel–Haenszel). */
  strata: 2,
  /** p of the sign test below which lower and higher penalties are called uneven. */
  discipline: { uneven: 0.05 },
  /** Share of closed complaints whose ending is not recorded above which that is marked (methods, B2). */
  notRecorded: 0.02,
  /** Share of closed complaints whose ending is not recorded above which no share of endings is given: most are blank. */
  endingsBlank: 0.5,
  /** Share of ended complaints without a closing date above which a waiting time is flagged. */
  undated: 0.05,
  /** Officers and repeats a group needs. */
  repeat: { officers: 30, events: 10 },
  /** Days after which nearly every complaint is closed. */
  mature: 540,
  /** People in a group, and in a cell of a group and an outcome, below which counts are hidden (methods, H2). */
  people: { people: 5, peopleByOutcome: 11 },
  /** A stratum above this weight with fewer cases hides a standardised number; those up to it are taken together. */
  stratum: { weight: 0.05, cases: 5 },
  /** Share of rows kept out above which an agency's timing measures are hidden. */
  keptOut: 0.05,
  /** Months at the end of a series that may still fill, with one snapshot (methods, B6b). */
  stillFilling: 3,
  /** Units below which there is no funnel, and none is shrunk (methods, G2–G3). */
  funnel: 10,
  shrinkage: 8,
  /** q at which a label or flag stands among all of its page (methods, 0.10). */
  family_q: 0.05,
  /** What a survey share needs: effective people and half a range; and a contrast, in each group (methods, 0.8). */
  survey: { effective: 50, half_width: 0.1, contrast: 30 },
  /** What an episode needs (methods, C). */
  episode: {
    /** Periods before and after. */
    min_pre: 24,
    min_post: 12,
    /** Most periods before and after that are looked at. */
    max_pre: 60,
    max_post: 24,
    /** p of a first change in either direction, half of it in one. */
    first_change: 0.05,
    /** Mean count of a period, or answers of a score in a period. */
    mean_count: 10,
    answers: 400,
    /** Periods within which another listed event makes it inconclusive. */
    apart: 6,
    /** Margin of “usual”, set before any series was looked at: logarithm (about 5 %), or points. */
    margin: { log: 0.05, identity: 2 },
    /** Placebo dates below which there is no placebo check, and the p it must reach. */
    placebos: 19,
    placebo_p: 0.05,
    /** Series to compare with; below the second number their comparison is only described. */
    donors: 5,
    ranked_donors: 19,
    /** Episodes with a first change below which no pattern is looked for across them (methods, C10). */
    pattern: 20,
    /** Most distance from the comparison before the event, as a share of the shock. */
    comparison_fit: 0.5,
    /** Carry-over from month to month from which slow drift and a sudden change can hardly be told apart. */
    carry_over: 0.8,
  },
  /** What a forecast needs (methods, F4). */
  forecast: {
    periods: 36,
    horizon: 6,
    /** Mean count of a period below which Holt–Winters is not a candidate. */
    holt_winters: 50,
    /** A listed incident so many months before the last one, or fewer, forbids a forecast. */
    event_months: 12,
    /** Origins before coverage is counted. */
    burn: 12,
    gate: { rel_mae: 0.95, share_better: 0.6, coverage: 0.8, origins: 24 },
  },
  /** What unusual months need (methods, F6). */
  unusual: {
    baseline_periods: 24,
    /** Expected count of a period. */
    expected: 5,
    /** Rise, or fall, that the running sum looks for. */
    ratio: 1.5,
    /** Share of the mean by which the months of a year must differ before they are allowed for. */
    season: 0.1,
  },
} as const
