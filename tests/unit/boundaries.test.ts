import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { outlines } from '../../src/charts/_boundaries.ts'
import { readBoundaries } from '../../src/publish/boundaries.ts'

const ring = [
  [0, 60],
  [2, 60],
  [2, 61],
  [0, 61],
  [0, 60],
]
const feature = (area: string, geometry: object) => ({
  type: 'Feature',
  properties: { area, shape: 1 },
  geometry,
})

/** The boundaries of an agency whose folder holds this text. */
function read(text: string) {
  const agencies = mkdtempSync(join(tmpdir(), 'redress-areas-'))
  mkdirSync(join(agencies, 'alder'))
  writeFileSync(join(agencies, 'alder/areas.geojson'), text)
  return readBoundaries(agencies, 'alder')
}
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })

it('are null where the folder has none, and by name where it has', () => {
  expect(readBoundaries(mkdtempSync(join(tmpdir(), 'redress-areas-')), 'alder')).toBe(null)
  const square = { type: 'Polygon' as const, coordinates: [ring] }
  expect(read(collection(feature('10', square), feature('2', square)))).toEqual([
    { area: '2', geometry: square },
    { area: '10', geometry: square },
  ])
})

it('refuse a point, and say where and what to do', () => {
  expect(() => read(collection(feature('2', { type: 'Point', coordinates: [0, 60] })))).toThrow(
    /^alder\/areas\.geojson: [\s\S]*known: a FeatureCollection of Polygon and MultiPolygon[\s\S]*to do: give every feature its district/,
  )
  expect(() => read('not JSON')).toThrow(/^alder\/areas\.geojson/)
})

it('are laid flat at the scale of their latitude: at sixty degrees a degree east is half as long as one north', () => {
  const { height, outlines: drawn } = outlines(
    [{ area: '2', geometry: { type: 'Polygon', coordinates: [ring] } }],
    300,
  )
  // two degrees east at 60.5° are 2 · cos 60.5° = 0.985 degrees north
  expect(height).toBe(Math.ceil(300 / (2 * Math.cos((60.5 * Math.PI) / 180))))
  expect(drawn[0]!.middle[0]).toBeCloseTo(150, 0)
})
