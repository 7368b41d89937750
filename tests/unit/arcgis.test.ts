import { describe, expect, it } from 'vitest'
import type { Fetched } from '../../src/sources/platforms/platform.ts'
import { playArcgis, type Held } from './players.ts'
import { messageOf } from './tiny-agency.ts'
import { fetched, held, rowsOf, open } from './fetched.ts'

describe('ArcGIS', () => {
  const layer = { platform: 'arcgis' } as const
  const plain = ({ rows }: Held) => rows.map((row) => ({ case_no: row['case_no'], finding: row['finding'] }))

  it.each([true, false])('gives all rows, paging supported: %s', async (isPaged) => {
    const table = held(950)
    const result = await fetched(playArcgis(table, { isPaged }), layer)
    expect(rowsOf(result)).toEqual(plain(table))
  })

  it('read by ids is read again from a new list of them when it moves, each id asked for once', async () => {
    const table = held(450)
    table.rows.forEach((row, at) => (row['OBJECTID'] = at + 1))
    const play = playArcgis(table, { isPaged: false })
    const batches: number[][] = []
    const result = await fetched((asked, response) => {
      const ids = asked.query.get('objectIds')?.split(',').map(Number)
      if (ids !== undefined) batches.push([ids[0]!, ids.length])
      // one row is gone and another there before the second batch is asked for
      if (batches.length === 2 && table.rows.at(-1)!['OBJECTID'] === 450) {
        table.rows.splice(149, 1)
        table.rows.push({ case_no: 'new', finding: 'Sustained', OBJECTID: 451 })
      }
      return play(asked, response)
    }, layer)
    expect(rowsOf(result)).toEqual(plain(table))
    // first id and size of each batch: 150 is gone, so that the third of the new list starts at 202
    const [first, again] = [
      [
        [1, 100],
        [101, 100],
        [201, 100],
        [301, 100],
        [401, 50],
      ],
      [
        [1, 100],
        [101, 100],
        [202, 100],
        [302, 100],
        [402, 50],
      ],
    ]
    expect(batches).toEqual([...first!, ...again!])
  })

  it('tells milliseconds as the clock that the source names, summer time counted', async () => {
    const table: Held = {
      columns: { case_no: '', day: '' },
      rows: [
        { case_no: '1', day: Date.UTC(2024, 2, 10, 9, 59, 59) },
        { case_no: '2', day: Date.UTC(2024, 2, 10, 10, 30, 0) },
        { case_no: '3', day: null },
      ],
    }
    const days = async (dates_are: 'utc' | 'wall') => {
      const result = await fetched(playArcgis(table, { dates: ['day'] }), {
        ...layer,
        dates_are,
        time_zone: 'America/Los_Angeles',
      })
      await open!.close()
      return rowsOf(result).map(({ day }) => day)
    }
    // On 10 March 2024 clocks in Los Angeles went from 01:59:59 to 03:00:00 at 10:00 UTC.
    expect(await days('utc')).toEqual(['2024-03-10 01:59:59', '2024-03-10 03:30:00', ''])
    expect(await days('wall')).toEqual(['2024-03-10 09:59:59', '2024-03-10 10:30:00', ''])
    expect(await messageOf(fetched(playArcgis(table, { dates: ['day'] }), layer))).toMatch(
      /\/layer\/0: dates in "day", given as milliseconds\n/,
    )
  })

  it('warns when dates said to be instants lie on midnight', async () => {
    const table: Held = {
      columns: { day: '' },
      rows: Array.from({ length: 30 }, (_, at) => ({ day: Date.UTC(2024, 0, at + 1) })),
    }
    const result = (await fetched(playArcgis(table, { dates: ['day'] }), {
      ...layer,
      dates_are: 'utc',
    })) as Fetched
    expect(result.warnings).toEqual([
      'day: 30 of 30 lie on midnight UTC; the days may be local ones (dates_are: wall), and then they are told a day early',
    ])
  })

  it('hides errors in answers of status 200: 429 is asked again, others are refused', async () => {
    const play = playArcgis(held(5))
    let tries = 0
    const result = await fetched((asked, response) => {
      tries += 1
      return tries === 2 ? { error: { code: 429, message: 'too many' } } : play(asked, response)
    }, layer)
    expect(rowsOf(result).length).toBe(5)
    await open!.close()
    expect(
      await messageOf(fetched(() => ({ error: { code: 498, message: 'Invalid token.' } }), layer)),
    ).toMatch(/: error 498 inside an answer of status 200: Invalid token\.\n/)
  })

  it('that gives fewer rows than it counts is an outage', async () => {
    const play = playArcgis(held(200))
    const message = await messageOf(
      fetched((asked, response) => {
        if (Number(asked.query.get('resultOffset')) >= 100) return { features: [] }
        return play(asked, response)
      }, layer),
    )
    expect(message).toMatch(/: 200 rows counted before, 100 read, 100 of them different, 200 counted after\n/)
  })
})
