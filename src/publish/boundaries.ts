import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Problem } from '../problem.ts'

const ring = z.array(z.array(z.number()).min(2)).min(4)
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.object({ area: z.string().min(1) }),
      geometry,
    }),
  ),
})

/** The boundary of one area: longitudes and latitudes of its rings. */
export interface Boundary {
  area: string
  geometry: z.infer<typeof geometry>
}

/**
 * The boundaries of an agency's areas, from `areas.geojson` in its folder, by name; null where there is none. Areas only:
 * a point or a line is refused. @throws {Problem} when the file is not what it should be.
 */
export function readBoundaries(agencies: string, agencyId: string): Boundary[] | null {
  const path = join(agencies, agencyId, 'areas.geojson')
  if (!existsSync(path)) return null
  const read = collection.safeParse(parsed(readFileSync(path, 'utf8')))
  if (!read.success)
    throw new Problem({
      where: `${agencyId}/areas.geojson`,
      found: z.prettifyError(read.error).split('\n')[0]!,
      known:
        'a FeatureCollection of Polygon and MultiPolygon features, each with its district as the property "area"',
      todo: 'give every feature its district as the records name it, and leave out points and lines',
    })
  return read.data.features
    .map(({ properties, geometry: shape }) => ({ area: properties.area, geometry: shape }))
    .sort((a, b) => a.area.localeCompare(b.area, 'en', { numeric: true }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
