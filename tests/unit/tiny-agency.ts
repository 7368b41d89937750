import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAgency } from '../../src/agency.ts'
import { houseBelow, type House } from '../../src/house.ts'
import { refresh, type RefreshOptions } from '../../src/refresh.ts'

/** The smallest agency that has everything: one csv with one row per allegation. */
export const tiny = {
  'agency.yaml': `
id: tiny
name: { en: Tiny Police, es: Policía de Tiny }
place: { en: Tiny, es: Tiny }
complain: null
sources:
  cases:
    title: { en: Cases, es: Casos }
    publisher: City of Tiny
    url: https://example.org/cases
    platform: file
    rows_become: allegations
    time_zone: America/Chicago
    cadence_days: null
    licence: unknown
    columns: [id, who, received, closed, about, finding]
    ignored: { narrative: free text that is never read }
    dates: { received: ['%Y-%m-%d'], closed: ['%Y-%m-%d'] }
    not_dates: ['1900-01-01?']
release: { mode: as_published, reason: { en: the rows of this test are made up for it, es: las filas de esta prueba se inventaron para ella } }
publish:
  complaints: [complaint_id, received_on, received_month, received_year, closed_on, duration_days, is_followed_365_days, is_followed_540_days, origin, origin_label, outcome, outcome_label, allegation_class, allegation_count]
  allegations: [complaint_id, allegation_id, allegation_class, finding, finding_label]
`,
  'complaints.sql': `SELECT id AS complaint_id, min(received) AS received_on, max(closed) AS closed_on, min(who) AS origin_label FROM cases GROUP BY id`,
  'allegations.sql': `SELECT id AS complaint_id, CAST(_line AS VARCHAR) AS allegation_id, coalesce(about, '(blank)') AS allegation_class_label, coalesce(finding, '(blank)') AS finding_label FROM cases`,
  'crosswalk.csv': `field,label,word,note_en,note_es
origin,P,public,,
origin,I,internal,,
outcome,Sustained,sustained,,
outcome,Unfounded,unfounded,,
outcome,Pending,open,,
outcome,(blank),unknown,nothing is recorded,no consta nada
allegation_class,Force,force,,
allegation_class,Rude,courtesy,,
allegation_class,(blank),unknown,,
`,
}

export const header = 'id,who,received,closed,about,finding,narrative'

/** A house in a folder of its own with this agency in it, and a way to refresh it from csv text. */
export function tinyHouse(
  changed: Partial<
    Record<
      | keyof typeof tiny
      | 'events.csv'
      | 'actions.csv'
      | 'areas.csv'
      | 'force-incidents.sql'
      | 'force-uses.sql',
      string
    >
  > = {},
) {
  const root = mkdtempSync(join(tmpdir(), 'redress-'))
  const house: House = houseBelow(root)
  mkdirSync(join(house.agencies, 'tiny'), { recursive: true })
  for (const [file, content] of Object.entries({ ...tiny, ...changed }))
    writeFileSync(join(house.agencies, 'tiny', file), content)
  const give = (bytes: string | Uint8Array, asOf = '2024-12-31', options: RefreshOptions = {}) =>
    refresh(
      house,
      readAgency(house.agencies, 'tiny'),
      [
        {
          source: 'cases',
          bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
          where: 'cases.csv',
          as_of: asOf,
        },
      ],
      '2025-01-01',
      () => {},
      options,
    )
  return { house, give }
}

/** Lines as one csv under the tiny agency's header. */
export function csv(...lines: string[]): string {
  return `${[header, ...lines].join('\n')}\n`
}

/** The message of what a promise rejects with. */
export async function messageOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}

/** Lines of the tiny file, one for each number from the first to before the last. */
export const caseLines = (
  from: number,
  to: number,
  line = (at: number) => `${at},P,2023-01-05,2023-02-04,Rude,Unfounded,x`,
) => Array.from({ length: to - from }, (_, at) => line(from + at))
