import { segmentedRegressionNW, type SegmentedInput } from '../../../src/statistics/segmented-regression.ts'

export function answer(input: SegmentedInput): unknown {
  return segmentedRegressionNW(input)
}
