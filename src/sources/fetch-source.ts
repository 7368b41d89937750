import type { Source } from '../agency.ts'
import { Problem } from '../problem.ts'
import type { Ask } from './ask.ts'
import type { Receipt } from './lock.ts'
import { arcgis } from './platforms/arcgis.ts'
import { carto } from './platforms/carto.ts'
import { ckan } from './platforms/ckan.ts'
import { opendatasoft } from './platforms/opendatasoft.ts'
import type { Fetched, Platform, Told } from './platforms/platform.ts'
import { socrata } from './platforms/socrata.ts'
import { url } from './platforms/url.ts'

const platforms: Record<Exclude<Source['platform'], 'file'>, Platform> = {
  arcgis,
  carto,
  ckan,
  opendatasoft,
  socrata,
  url,
}

/** Fetches one source from its platform. @throws {Problem} for a source that is obtained by hand, and when it cannot be had whole. */
export async function fetchSource(
  source: Source,
  ask: Ask,
  known: Receipt | undefined,
  told?: Told,
): Promise<Fetched | 'unchanged'> {
  if (source.platform === 'file') {
    throw new Problem({
      where: `the source “${source.title.en}”`,
      found: 'a file that is obtained by hand',
      known: source.url,
      todo: 'get the file and give it with --file <source>=<path>',
    })
  }
  return platforms[source.platform](source, ask, known, told)
}
