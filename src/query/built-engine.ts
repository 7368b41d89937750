import { databaseBytes } from '../published.ts'
import { buildEngine, type BuildEngine } from './build-engine.ts'

let opened: Promise<BuildEngine> | undefined

/** The page's engine over the published database, opened once for a whole build. */
export function builtEngine(): Promise<BuildEngine> {
  opened ??= buildEngine(databaseBytes())
  return opened
}
