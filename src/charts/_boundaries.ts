import { extent } from 'd3-array'
import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import type { Boundary } from '../published.ts'

/** A boundary in a drawing, and the middle of it. */
export interface Outline {
  area: string
  d: string
  middle: [x: number, y: number]
}

/**
 * Boundaries laid flat and fitted into a drawing of this width, north up, at the scale of their middle latitude; with the
 * height they take. Areas, never points.
 */
export function outlines(
  boundaries: readonly Boundary[],
  width: number,
): { outlines: Outline[]; height: number } {
  const points = boundaries.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  )
  const [west = 0, east = 1] = extent(points, ([longitude]) => longitude)
  const [south = 0, north = 1] = extent(points, ([, latitude]) => latitude)
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const height = Math.ceil((width * (north - south)) / ((east - west) * squeeze))
  const shapes = boundaries.map(({ area, geometry }) => ({ area, shape: squeezed(geometry, squeeze) }))
  const all = { type: 'GeometryCollection', geometries: shapes.map(({ shape }) => shape) }
  const path = geoPath(
    geoIdentity()
      .reflectY(true)
      .fitSize([width, height], all as GeoPermissibleObjects),
  ).digits(1)
  return {
    height,
    outlines: shapes.map(({ area, shape }) => ({
      area,
      d: path(shape as GeoPermissibleObjects) ?? '',
      middle: path.centroid(shape as GeoPermissibleObjects),
    })),
  }
}

function squeezed({ type, coordinates }: Boundary['geometry'], by: number): Boundary['geometry'] {
  const ring = (points: number[][]) => points.map(([x, y]) => [x! * by, y!])
  return type === 'Polygon'
    ? { type, coordinates: coordinates.map(ring) }
    : { type, coordinates: coordinates.map((polygon) => polygon.map(ring)) }
}
