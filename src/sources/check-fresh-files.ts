import type { Agency } from '../agency.ts'
import { Problem, quoted } from '../problem.ts'

/** Looks at what is offered before anything is read. @throws {Problem} for a source that is not there or not verified, and for a day that is none. */
export function checkFreshFiles(agency: Agency, files: readonly { source: string; as_of: string }[]): void {
  for (const { source: id, as_of } of files) {
    const source = agency.sources[id]
    if (source === undefined) {
      throw new Problem({
        where: agency.id,
        found: `source "${id}"`,
        known: quoted(Object.keys(agency.sources)),
        todo: 'use one of these names in --file <source>=<path>',
      })
    }
    if (source.unverified !== undefined) {
      throw new Problem({
        where: `${agency.id}/agency.yaml`,
        found: `source "${id}" is unverified: ${source.unverified}`,
        known: 'sources whose columns somebody has read and mapped',
        todo: `npm run add-agency proposes a mapping; confirm it, then take \`unverified\` out of sources.${id} in data/agencies/${agency.id}/agency.yaml`,
      })
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(as_of) || Number.isNaN(Date.parse(as_of))) {
      throw new Problem({
        where: 'refresh',
        found: `as-of date "${as_of}"`,
        known: 'a day as YYYY-MM-DD',
        todo: 'give --as-of the last day the file speaks of',
      })
    }
  }
}
