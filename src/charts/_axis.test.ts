import { expect, it } from 'vitest'
import { placesSaid } from './_axis.ts'

it('says months that follow each other by the first of them, and every other place itself', () => {
  const months = [2019.833, 2019.917, 2020, 2020.083, 2020.25, 2020.333, undefined, 2020.417]
  expect(placesSaid(months)).toEqual([2019.833, '+', '+', '+', 2020.25, '+', undefined, 2020.417])
  expect(placesSaid([2019, 2020, 2021])).toEqual([2019, 2020, 2021])
  expect(placesSaid([0, 180, 365])).toEqual([0, 180, 365])
})
