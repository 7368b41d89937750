import fc from 'fast-check'
import { expect, it } from 'vitest'
import { districtSlugs } from './district-slug.ts'

it('makes an address of a name', () => {
  expect([
    ...districtSlugs(['1', '1st District', 'Alder Quay', 'Peñón Alto', 'CE & CL', 'N/A', '—', '南']),
  ]).toEqual([
    ['1', '1'],
    ['1st District', '1st-district'],
    ['Alder Quay', 'alder-quay'],
    ['Peñón Alto', 'penon-alto'],
    ['CE & CL', 'ce-cl'],
    ['N/A', 'n-a'],
    ['—', 'district'],
    ['南', 'district-2'],
  ])
})

it('gives two names that look alike an address each', () => {
  expect([...districtSlugs(['Not-NOPD', 'Not NOPD', 'Not NOPD 2'])]).toEqual([
    ['Not-NOPD', 'not-nopd'],
    ['Not NOPD', 'not-nopd-2'],
    ['Not NOPD 2', 'not-nopd-2-2'],
  ])
})

it('never gives two names one address, and only ever letters, digits and single hyphens', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), (names) => {
      const slugs = [...districtSlugs(names).values()]
      expect(new Set(slugs).size).toBe(names.length)
      expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
    }),
  )
})
