import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, describe, expect, it } from 'vitest'
import type { Source } from '../../src/agency.ts'
import { fetchSource } from '../../src/sources/fetch-source.ts'
import type { Receipt } from '../../src/sources/lock.ts'
import type { Fetched } from '../../src/sources/platforms/platform.ts'
import { playArcgis, playCarto, playCkan, playOpendatasoft, playSocrata, type Held } from './players.ts'
import { portal, say, type Play, type Portal } from './portal.ts'
import { sourceOf } from './read-files.ts'
import { withExtracts } from './real-agency.ts'
import { shared } from './real-house.ts'
import { messageOf } from './tiny-agency.ts'

let open: Portal | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

const columns = { case_no: 'Case No', finding: 'Finding' }
const held = (rows: number): Held => ({
  columns,
  rows: Array.from({ length: rows }, (_, at) => ({
    case_no: `C-${at}`,
    finding: at % 3 === 0 ? 'a "b", c' : 'Sustained',
  })),
})

async function fetched(play: Play, more: Partial<Source>, known?: Receipt): Promise<Fetched | 'unchanged'> {
  open = await portal(play)
  const there = { host: open.url, plain_http: 'a portal on loopback, for tests' }
  const dataset = more.platform === 'arcgis' ? `${open.url}/layer/0` : more.dataset
  const files = (more.files ?? []).map((file) => ({ ...file, url: `${open!.url}${file.url}` }))
  const source = sourceOf(['x'], { ...there, ...more, files, ...(dataset === undefined ? {} : { dataset }) })
  return fetchSource(source, open.ask, known)
}

/** The rows of what was fetched, by another reader than ours. */
function rowsOf(result: Fetched | 'unchanged', delimiter = ','): Record<string, string>[] {
  if (result === 'unchanged') throw new Error('unchanged')
  return parse(Buffer.from(result.files[0]!.bytes), { columns: true, bom: true, delimiter })
}

const shown = ({ rows }: Held) => rows.map((row) => ({ 'Case No': row['case_no'], Finding: row['finding'] }))
const receipt = (rows: number, updated_at: string | null): Receipt => ({
  file: 'x.csv',
  format: 'csv',
  as_of: '2024-01-01',
  accepted_at: '2024-01-01',
  sha256: '',
  bytes: 0,
  rows,
  fetched: {
    url: 'https://example.org',
    fetched_at: '2024-01-01T00:00:00Z',
    updated_at,
    etag: null,
    last_modified: null,
  },
})
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

describe('ArcGIS', () => {
  const layer = { platform: 'arcgis' } as const
  const plain = ({ rows }: Held) => rows.map((row) => ({ case_no: row['case_no'], finding: row['finding'] }))

  it.each([true, false])('gives all rows, paging supported: %s', async (isPaged) => {
    const table = held(950)
    const result = await fetched(playArcgis(table, { isPaged }), layer)
    expect(rowsOf(result)).toEqual(plain(table))
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

describe('CKAN', () => {
  const resource = { platform: 'ckan', dataset: 'res-1' } as const

  it('gives the rows of the datastore, though it cuts pages short', async () => {
    const table = held(250)
    const result = await fetched(playCkan(table), resource)
    expect(rowsOf(result)).toEqual(table.rows)
    expect((result as Fetched).from.updated_at).toBe('2024-05-06T07:08:09.000Z')
  })

  it('gives the file where there is no datastore', async () => {
    expect(rowsOf(await fetched(playCkan(held(0), 'a,b\n1,2\n'), resource))).toEqual([{ a: '1', b: '2' }])
  })
})

describe('Opendatasoft', () => {
  const set = { platform: 'opendatasoft', dataset: 'complaints' } as const

  it('gives the export, counted before and after', async () => {
    const table: Held = { columns, rows: held(30).rows.map((row) => ({ ...row, finding: 'x' })) }
    expect(rowsOf(await fetched(playOpendatasoft(table), set), ';')).toEqual(table.rows)
  })

  it('whose export is cut is an outage', async () => {
    const play = playOpendatasoft(held(30))
    const message = await messageOf(
      fetched(
        (asked, response) => (asked.path.endsWith('/csv') ? 'case_no;finding\n1;x\n' : play(asked, response)),
        set,
      ),
    )
    expect(message).toMatch(/: 30 rows counted before, 1 exported, 30 counted after\n/)
  })
})

describe('Carto', () => {
  const table = { platform: 'carto', dataset: 'ppd_complaints' } as const

  it('gives the table without the platform’s own columns', async () => {
    const rows = held(12_345)
    expect(rowsOf(await fetched(playCarto(rows), table))).toEqual(rows.rows)
  })

  it('takes no SQL for a name', async () => {
    expect(await messageOf(fetched(playCarto(held(1)), { ...table, dataset: 'x; DROP TABLE y' }))).toMatch(
      /: dataset "x; DROP TABLE y"\n/,
    )
  })
})

describe('files at an address', () => {
  const files = { platform: 'url', files: [{ url: '/2023.csv' }] } as const

  it('are asked for only if they changed', async () => {
    const play: Play = ({ headers }, response) =>
      headers['if-none-match'] === '"v1"'
        ? say(response, 304, {})
        : say(response, 200, { etag: '"v1"', 'last-modified': 'Mon, 06 May 2024 07:08:09 GMT' }, 'a\n1\n')
    const first = (await fetched(play, files as unknown as Partial<Source>)) as Fetched
    expect(first.from).toEqual({
      url: `${open!.url}/2023.csv`,
      etag: '"v1"',
      last_modified: 'Mon, 06 May 2024 07:08:09 GMT',
      updated_at: '2024-05-06T07:08:09.000Z',
    })
    const known = { ...receipt(1, null), fetched: { ...first.from, fetched_at: '2024-05-07T00:00:00Z' } }
    const source = sourceOf(['a'], {
      platform: 'url',
      files: [{ url: first.from.url }],
      plain_http: 'loopback, tests',
    })
    expect(await fetchSource(source, open!.ask, known)).toBe('unchanged')
  })

  it('come in their order, one for each year', async () => {
    const result = (await fetched(({ path }) => `year\n${path.slice(1, 5)}\n`, {
      platform: 'url',
      files: [{ url: '/2022.csv' }, { url: '/2023.csv' }],
    })) as Fetched
    expect(result.files.map(({ bytes, where }) => [where, new TextDecoder().decode(bytes)])).toEqual([
      ['2022.csv', 'year\n2022\n'],
      ['2023.csv', 'year\n2023\n'],
    ])
  })

  it('are not fetched where there is none, or where they come by hand', async () => {
    expect(await messageOf(fetched(() => '', { platform: 'url' }))).toMatch(/^the source “Cases”: no file\n/)
    expect(await messageOf(fetched(() => '', { platform: 'file' }))).toMatch(
      /^the source “Cases”: a file that is obtained by hand\n/,
    )
  })
})

withExtracts('published tables, played by a portal', () => {
  const table = (path: string): Held => {
    const rows = parse(readFileSync(join(shared, path)), { columns: true, bom: true }) as Record<
      string,
      string
    >[]
    return { columns: Object.fromEntries(Object.keys(rows[0]!).map((one) => [one, one])), rows }
  }

  it('come whole from Socrata, ArcGIS and Carto', async () => {
    const montgomery = table('montgomery/internal-affairs-allegations_2020-05.csv')
    expect(rowsOf(await fetched(playSocrata(montgomery), socrata))).toEqual(montgomery.rows)
    await open!.close()
    const indianapolis = table('indianapolis/complaints.csv')
    const layer = playArcgis(indianapolis, { maxRecordCount: 1000 })
    expect(rowsOf(await fetched(layer, { platform: 'arcgis' }))).toEqual(indianapolis.rows)
    await open!.close()
    const philadelphia = table('philadelphia/complaints.csv')
    const carto = { platform: 'carto', dataset: 'ppd_complaints' } as const
    expect(rowsOf(await fetched(playCarto(philadelphia), carto))).toEqual(philadelphia.rows)
  })
})
