import { episodeFit, type EpisodeFit } from './episode-fit.ts'
import { workingValues, type Series } from './episode-window.ts'

export interface PlaceboInput extends Series {
  n_pre: number
  n_post: number
  harmonics: number
  period: number
}

/** The same look at dates on which nothing is listed. Lists run in step, one entry per placebo date. */
export interface PlaceboDates {
  placebo_index: number[]
  t_early: number[]
  t_late: number[]
  actual_t_early: number | null
  actual_t_late: number | null
  /** Share of dates, the real one among them, with a fall at least as marked. */
  p_dip: number | null
  /** The same for a late level above usual. */
  p_over: number | null
  n_placebo: number
}

/**
 * t values of the first and the late window at each date whose `n_post` periods end before the event, beside the real
 * one. Dates with a gap in their window are left out. Source: permutation inference; methods, C5.
 */
export function placeboDates(input: PlaceboInput): PlaceboDates {
  const { event_index, n_pre, n_post, harmonics, period } = input
  const values = workingValues(input)
  const fitAt = (index: number): EpisodeFit | null => {
    const window = values.slice(Math.max(0, index - 1 - n_pre), index - 1 + n_post)
    const x = window.filter((value) => value !== null)
    return x.length < n_pre + n_post ? null : episodeFit({ x, n_pre, n_post }, { harmonics, period })
  }
  const placebos: { index: number; early: number; late: number }[] = []
  for (let index = n_pre + 1; index + n_post <= event_index; index++) {
    const t = tValues(fitAt(index))
    if (t !== null) placebos.push({ index, ...t })
  }
  const actual = tValues(fitAt(event_index))
  const share = (count: number) => (1 + count) / (1 + placebos.length)
  return {
    placebo_index: placebos.map(({ index }) => index),
    t_early: placebos.map(({ early }) => early),
    t_late: placebos.map(({ late }) => late),
    actual_t_early: actual?.early ?? null,
    actual_t_late: actual?.late ?? null,
    p_dip: actual && share(placebos.filter(({ early }) => early <= actual.early).length),
    p_over: actual && share(placebos.filter(({ late }) => late >= actual.late).length),
    n_placebo: placebos.length,
  }
}

function tValues(fit: EpisodeFit | null): { early: number; late: number } | null {
  if (fit === null || fit.late === null) return null
  return { early: fit.early.est / fit.early.se, late: fit.late.est / fit.late.se }
}
