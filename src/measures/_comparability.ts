import {
  comparability,
  type Answers,
  type Dimension,
  type DimensionName,
} from '../schema/words/comparability.ts'

export type Grade = 'same' | 'similar' | 'different' | 'unknown'

/** How two agencies count, dimension by dimension, and which of their numbers may not stand side by side. */
export interface Comparability {
  /** Agency ids, the first one first in the alphabet. */
  agencies: [string, string]
  grades: Record<DimensionName, Grade>
  /** Measures that both have numbers of and some question decides, which nothing keeps apart or marks. */
  alike: string[]
  /** Measures that both have numbers of and that are kept apart, by stem, each with the dimensions that do it. Each agency is then shown against its own past only. */
  kept_apart: Record<string, DimensionName[]>
  /** Measures that may stand side by side but bear a mark, with the dimensions behind it. */
  marked: Record<string, DimensionName[]>
}

const dimensions = Object.entries(comparability) as [DimensionName, Dimension][]

/** One agency as it is compared: its answers, and the measures that it has numbers of. */
interface Compared {
  id: string
  answers: Answers
  measures: ReadonlySet<string>
}

/**
 * Every pair of these agencies, by the measures that both have numbers of. A difference keeps numbers apart; not knowing does so on a starred dimension and is a mark
 * elsewhere. Who investigates is a mark in either case. Source: methods, G4; Hickman & Poore 2015.
 */
export function comparabilities(agencies: readonly Compared[]): Comparability[] {
  const sorted = [...agencies].sort((a, b) => (a.id < b.id ? -1 : 1))
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => between(a, b)))
}

function between(a: Compared, b: Compared): Comparability {
  const shared = (stem: string) => a.measures.has(stem) && b.measures.has(stem)
  const grades = Object.fromEntries(
    dimensions.map(([name, dimension]) => [name, grade(dimension, a.answers[name], b.answers[name])]),
  ) as Comparability['grades']
  const stems = (isSo: (dimension: Dimension, of: Grade) => boolean) => {
    const found: Record<string, DimensionName[]> = {}
    for (const [name, dimension] of dimensions)
      if (isSo(dimension, grades[name]))
        for (const stem of dimension.keeps_apart.filter(shared)) found[stem] = [...(found[stem] ?? []), name]
    return found
  }
  const kept_apart = stems(keepsApart)
  const marked = stems((dimension, of) => !keepsApart(dimension, of) && ['different', 'unknown'].includes(of))
  const decided = [...new Set(dimensions.flatMap(([, { keeps_apart }]) => keeps_apart))].filter(shared)
  return {
    agencies: [a.id, b.id],
    grades,
    alike: decided.filter((stem) => !(stem in kept_apart) && !(stem in marked)),
    kept_apart,
    marked,
  }
}

function keepsApart({ is_starred, marks }: Dimension, grade: Grade): boolean {
  return marks !== true && (grade === 'different' || (grade === 'unknown' && is_starred))
}

function grade({ similar = [], leaves_nothing = [] }: Dimension, a: string, b: string): Grade {
  if (a === 'unknown' || b === 'unknown') return 'unknown'
  if (a === b) return leaves_nothing.includes(a) ? 'unknown' : 'same'
  return similar.some((pair) => pair.includes(a) && pair.includes(b)) ? 'similar' : 'different'
}
