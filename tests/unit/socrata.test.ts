import { describe, expect, it } from 'vitest'
import type { Fetched } from '../../src/sources/platforms/platform.ts'
import { playSocrata, type Held } from './players.ts'
import { say, type Play } from './portal.ts'
import { messageOf } from './tiny-agency.ts'
import { columns, fetched, held, receipt, rowsOf, shown, open } from './fetched.ts'

const socrata = { platform: 'socrata', dataset: 'abcd-1234' } as const

describe('Socrata', () => {
  it('gives all rows under the names that the portal shows, with days as days', async () => {
    const table: Held = {
      columns: { ...columns, received: 'Received On' },
      rows: [
        { case_no: '1', finding: 'x', received: '2023-01-05T00:00:00.000' },
        { case_no: '2', received: '2023-01-05T13:45:00.000' },
      ],
    }
    const result = await fetched(playSocrata(table, ['received']), socrata)
    expect(rowsOf(result)).toEqual([
      { 'Case No': '1', Finding: 'x', 'Received On': '2023-01-05' },
      { 'Case No': '2', Finding: '', 'Received On': '2023-01-05 13:45:00' },
    ])
    expect((result as Fetched).from).toEqual({
      url: `${open!.url}/resource/abcd-1234`,
      updated_at: '2023-11-14T22:13:20.000Z',
      etag: null,
      last_modified: null,
    })
  })

  it('pages through 120,000 rows in the order of :id', async () => {
    const table = held(120_000)
    const rows = rowsOf(await fetched(playSocrata(table), socrata))
    expect(rows.length).toBe(120_000)
    expect(rows).toEqual(shown(table))
  })

  it('sends the token as a header to SODA3, and nowhere else', async () => {
    process.env['SOCRATA_APP_TOKEN'] = 'very-secret-token'
    try {
      const table = held(60_000)
      expect(rowsOf(await fetched(playSocrata(table), socrata))).toEqual(shown(table))
      expect(new Set(open!.asked.map(({ headers }) => headers['x-app-token']))).toEqual(
        new Set(['very-secret-token']),
      )
      expect(open!.asked.filter(({ path }) => path.startsWith('/api/v3/')).length).toBe(4)
      expect(
        JSON.stringify(open!.asked.map(({ path, query, body }) => [path, String(query), body])),
      ).not.toContain('very-secret')
      await open!.close()
      const message = await messageOf(
        fetched((_, response) => say(response, 403, {}, 'no access for very-secret-token'), socrata),
      )
      expect(message).toMatch(/status 403: no access for \(secret\)\n/)
    } finally {
      delete process.env['SOCRATA_APP_TOKEN']
    }
  })

  it('is read again when rows arrive between two pages', async () => {
    const table = held(50_100)
    const play = playSocrata(table)
    let pages = 0
    const result = await fetched((asked, response) => {
      if (asked.query.has('$offset') && (pages += 1) === 1)
        table.rows.unshift({ case_no: 'new', finding: 'x' })
      return play(asked, response)
    }, socrata)
    expect(rowsOf(result)).toEqual(shown(table))
    expect(rowsOf(result)[0]).toEqual({ 'Case No': 'new', Finding: 'x' })
  })

  it('that never holds still is an outage', async () => {
    const table = held(10)
    const play = playSocrata(table)
    const message = await messageOf(
      fetched((asked, response) => {
        if (asked.query.has('$offset')) table.rows.push({ case_no: `new-${table.rows.length}` })
        return play(asked, response)
      }, socrata),
    )
    expect(message)
      .toBe(`${open!.url}/resource/abcd-1234: 12 rows counted before, 13 read, 13 of them different, 13 counted after
  known: as many different rows as the portal counts, before and after
  to do: try again later, when the portal is not being updated`)
  })

  it('is not downloaded when neither its day nor its count moved', async () => {
    const known = receipt(7, '2023-11-14T22:13:20.000Z')
    expect(await fetched(playSocrata(held(7)), socrata, known)).toBe('unchanged')
    expect(open!.asked.some(({ query }) => query.has('$offset'))).toBe(false)
    await open!.close()
    expect(rowsOf(await fetched(playSocrata(held(8)), socrata, known)).length).toBe(8)
  })

  it.each<[string, Play, RegExp]>([
    [
      'a web page',
      () => '<html>Too busy</html>',
      /a web page instead of JSON, beginning “<html>Too busy<\/html>”/,
    ],
    ['an error object', () => ({ error: true, code: 'x' }), /nothing instead of a list of records/],
    ['half of its JSON', () => '{"columns": [', /a text instead of JSON/],
  ])('that answers with %s is refused', async (_, play, found) => {
    expect(await messageOf(fetched(play, socrata))).toMatch(found)
  })
})
