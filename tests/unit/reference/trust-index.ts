import { trustIndex, type Answers } from '../../../src/statistics/trust-index.ts'

export function answer(answers: Answers) {
  const { index, answered, mean, complete, alpha } = trustIndex(answers)
  return { index, n_index: answered, mean_index: mean, n_complete: complete, alpha }
}
