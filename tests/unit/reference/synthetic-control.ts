import { syntheticControl } from '../../../src/statistics/synthetic-control.ts'

export function answer(input: { treated: number[]; controls: number[][]; n_pre: number }): unknown {
  return syntheticControl(input.treated, input.controls, input.n_pre)
}
