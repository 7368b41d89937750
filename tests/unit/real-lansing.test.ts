import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { readAgency } from '../../src/agency.ts'
import { house as checkout } from '../../src/house.ts'
import type { AgencyRecord } from '../../src/publish/record.ts'
import { refresh } from '../../src/refresh.ts'
import { shared } from './beside.ts'
import { rawLines, tally, withExtracts, type Line } from './real-agency.ts'
import { tinyHouse } from './tiny-agency.ts'

const file = 'lansing/complaints.csv'

withExtracts('Lansing, February 2023, withdrawn by its publisher', () => {
  let record: AgencyRecord
  let raw: Line[]

  /** The mapped folder goes through every room, though nothing of it may be published. */
  beforeAll(async () => {
    const { sources, ...agency } = readAgency(checkout().agencies, 'lansing')
    const { unverified, ...complaints } = sources['complaints']!
    expect(unverified).toMatch(/^withdrawn by its publisher/)
    const bytes = readFileSync(join(shared, file))
    const { prepared } = await refresh(
      tinyHouse().house,
      { ...agency, sources: { complaints } },
      [{ source: 'complaints', bytes, where: 'complaints.csv', as_of: '2023-02-14' }],
      '2025-01-01',
      () => {},
    )
    record = prepared.record
    raw = rawLines(file)
  })

  it('reads every row, keeps none out, and lets none leave', () => {
    expect(record.sources.map(({ rows }) => rows)).toEqual([205])
    expect(raw).toHaveLength(205)
    expect(record.quarantined).toEqual([])
    expect(record.released.filter(({ columns }) => columns.length > 0)).toEqual([])
  })

  it('has a word for each label of the file, and no other', () => {
    const columns = { outcome: 'Incident_Disposition', allegation_class: 'Allegation', race: 'Citizen_Race' }
    for (const [field, column] of Object.entries(columns))
      expect(
        record.crosswalk
          .filter((one) => one.field === field)
          .map(({ label }) => label)
          .sort(),
      ).toEqual(Object.keys(tally(raw, (line) => line[column]!.trim() || '(blank)')))
    expect(record.crosswalk.filter(({ rows }) => rows === 0)).toEqual([])
  })
})
