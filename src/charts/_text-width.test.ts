import { expect, it } from 'vitest'
import { fittedText, isUnbroken, wrapped } from './_text-width.ts'

// a letter of size 13 is taken as 7.02 wide: twelve need 84.24
it('says whether a name can stand without a word broken', () => {
  expect(isUnbroken('Lanternhouse', 84.2, 13)).toBe(false)
  expect(isUnbroken('Lanternhouse', 84.3, 13)).toBe(true)
  expect(isUnbroken('Winston-Salem Downtown', 63.2, 13)).toBe(true)
})

it('breaks between words, after hyphens, and within a word only where it must', () => {
  expect(wrapped('Winston-Salem Downtown', 63.2, 13)).toEqual(['Winston-', 'Salem', 'Downtown'])
  expect(wrapped('Lanternhouse', 70.3, 13)).toEqual(['Lanternho-', 'use'])
  expect(fittedText('Lanternhouse', 70.3, 13)).toBe('Lanternho…')
})
