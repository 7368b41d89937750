import type { Penalty, PenaltyWord } from './complaint.ts'
import type { Random } from './random.ts'

/** The ladder without the words that stand beside it, mildest first. */
const ladder = [
  'none',
  'instruction',
  'training',
  'reprimand',
  'loss_of_leave',
  'suspension',
  'demotion',
  'probation',
  'termination',
] as const satisfies readonly PenaltyWord[]

const recommended = [0, 25, 20, 25, 8, 14, 2, 2, 4]

/** Of decided ones: the imposed penalty is lower, higher or (the rest) the one recommended. */
export const concordance = { lower: 0.27, higher: 0.08 }

/** The penalty of one allegation that was upheld; four in a hundred are undecided, four left, three are blank. */
export function penaltyFor(random: Random): Penalty {
  const at = random.index(recommended)
  const imposed = imposedOn(random, at)
  const suspensionDays = imposed === 'suspension' ? random.of([1, 1, 2, 3, 3, 5, 10, 15, 30]) : null
  return { recommended: ladder[at]!, imposed, suspensionDays }
}

function imposedOn(random: Random, at: number): PenaltyWord {
  const undecided = random.weighted({ decided: 89, pending: 4, resigned: 4, unknown: 3 })
  if (undecided !== 'decided') return undecided
  const step = random.chance(0.25) ? 2 : 1
  const move = random.weighted({ same: 1 - concordance.lower - concordance.higher, ...concordance })
  if (move === 'lower') return ladder[Math.max(0, at - step)]!
  if (move === 'higher') return ladder[Math.min(ladder.length - 1, at + step)]!
  return ladder[at]!
}
