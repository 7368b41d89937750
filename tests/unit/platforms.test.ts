import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/agency.ts'
import { fetchSource } from '../../src/sources/fetch-source.ts'
import type { Fetched } from '../../src/sources/platforms/platform.ts'
import { shared } from './beside.ts'
import { playArcgis, playCarto, playCkan, playOpendatasoft, playSocrata, type Held } from './players.ts'
import { say, type Play } from './portal.ts'
import { sourceOf } from './read-files.ts'
import { withExtracts } from './real-agency.ts'
import { messageOf } from './tiny-agency.ts'
import { columns, fetched, held, receipt, rowsOf, open } from './fetched.ts'

const socrata = { platform: 'socrata', dataset: 'abcd-1234' } as const

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
