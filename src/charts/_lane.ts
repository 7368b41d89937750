import { extent, max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { MeasureRow } from '../published.ts'
import { segments } from './_segments.ts'

/** One measure on a line of time that it shares with others, with a scale of its own. */
export interface Lane {
  name: string
  /** The language of the name, where it is the publisher's own. */
  lang?: string
  kind: 'bars' | 'line'
  rows: MeasureRow[]
  text: (row: MeasureRow) => string
  /** The least that the height of a line stands for, so that small moves are drawn small. */
  least?: number
}

/** What a lane tells of the periods of the line of time. */
export interface Told extends Lane {
  byPeriod: ReadonlyMap<string, MeasureRow>
  values: (number | null)[]
  /** The first and the last of the periods that it has a record of, shown or not; null where it has none. */
  known: [first: number, last: number] | null
  /** Its lowest and its highest row; undefined where none has a number. */
  bottom: MeasureRow | undefined
  top: MeasureRow | undefined
}

export function toldOf(lane: Lane, periods: readonly string[]): Told {
  const numbered = lane.rows.filter(({ value }) => value !== null)
  const byPeriod = new Map(numbered.map((row) => [row.period, row]))
  const rising = [...byPeriod.values()].toSorted((a, b) => a.value! - b.value!)
  const at = periods.flatMap((period, index) => (byPeriod.has(period) ? [index] : []))
  return {
    ...lane,
    byPeriod,
    values: periods.map((period) => {
      const row = byPeriod.get(period)
      return row?.status === 'shown' ? row.value : null
    }),
    known: at.length === 0 ? null : [at[0]!, at.at(-1)!],
    bottom: rising[0],
    top: rising.at(-1),
  }
}

/** The drawing of a lane: bars from its base, or a line with gaps. `from` and `to` are where each period begins and ends across. */
export function drawnLane(
  { kind, values, least = 0 }: Told,
  from: readonly number[],
  to: readonly number[],
  base: number,
  top: number,
): { bars: string; paths: { d: string; x: number; y: number; isAlone: boolean }[] } {
  const shown = values.filter((value) => value !== null)
  const isBars = kind === 'bars'
  const [low = 0, high = 1] = isBars ? [0, max(shown) ?? 1] : (extent(shown) as [number?, number?])
  const room = Math.max(isBars ? 0 : least - (high - low), high === low ? 1e-9 : 0) / 2
  const y = scaleLinear([low - (isBars ? 0 : room), high + room], [base, top])
  const runs = segments(values)
  if (isBars) return { bars: runs.flat().map(bar).join(''), paths: [] }
  const middle = (at: number) => (from[at]! + to[at]!) / 2
  const path = line<{ at: number; value: number }>(
    ({ at }) => middle(at),
    ({ value }) => y(value),
  ).digits(1)
  return {
    bars: '',
    paths: runs.map((run) => ({
      d: path(run)!,
      x: middle(run[0]!.at),
      y: y(run[0]!.value),
      isAlone: run.length === 1,
    })),
  }

  function bar({ at, value }: { at: number; value: number }): string {
    const wide = Math.max((to[0]! - from[0]!) * 0.72, 0.8)
    const place = from[at]! + (to[0]! - from[0]! - wide) / 2
    return `M${place.toFixed(1)},${base}v${(y(value) - base).toFixed(1)}h${wide.toFixed(1)}V${base}z`
  }
}
