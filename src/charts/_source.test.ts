import { expect, it } from 'vitest'
import type { PublishedAgency } from '../published.ts'
import { sourceOf } from './_source.ts'

const agency = {
  as_of: '2023-08-21',
  as_of_by_table: { sentiment: '2023-02-28' },
  sources: [
    { id: 'complaints', publisher: 'The board' },
    { id: 'complaints_old', publisher: 'The court' },
    { id: 'sentiment', publisher: 'The survey' },
  ],
  sql: {
    complaints: 'SELECT id\nFROM complaints AS c\nLEFT JOIN complaints_old USING (id)',
    sentiment: 'SELECT * FROM "sentiment"',
  },
} as unknown as PublishedAgency

it('names the publishers of the files a table was prepared from, and its own last day', () => {
  expect(sourceOf(agency, ['complaints'])).toEqual({
    publishers: ['The board', 'The court'],
    as_of: '2023-08-21',
  })
  expect(sourceOf(agency, ['sentiment'])).toEqual({ publishers: ['The survey'], as_of: '2023-02-28' })
  expect(sourceOf(agency, ['complaints', 'sentiment']).as_of).toBe('2023-08-21')
  expect(sourceOf(agency, ['events']).publishers).toEqual(['The board', 'The court', 'The survey'])
})
