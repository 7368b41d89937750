import { reportingCompleteness } from '../../../src/statistics/reporting-completeness.ts'

export function answer({ increments }: { increments: (number | null)[][] }): unknown {
  return reportingCompleteness(increments, 0.95)
}
