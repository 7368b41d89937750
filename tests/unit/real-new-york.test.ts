import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { penalty, penaltySteps } from '../../src/schema/words/penalty.ts'
import { shared } from './beside.ts'
import { rawLines, realAgency, tally, withExtracts, type Line, type RealAgency } from './real-agency.ts'

/** A penalty's word, read from its text by a rule of its own: the gravest thing that the text names. */
function imposedWord(label: string): string {
  const whole: Record<string, string> = {
    '': 'unknown',
    'Abated by Death': 'unknown',
    'Closed Administratively': 'unknown',
    'Closed Administratively (No penalty reported)': 'unknown',
    'APU - Decision Pending': 'pending',
    'No penalty': 'none',
    Dismissed: 'none',
    Resigned: 'resigned',
    Retired: 'resigned',
  }
  if (whole[label] !== undefined) return whole[label]
  const parts: [RegExp, string][] = [
    [/Command Discipline (- )?B/, 'command_discipline_b'],
    [/Command Discipline (- )?A/, 'command_discipline_a'],
    [/Terminated|Forced Separation/, 'termination'],
    [/Probation/, 'probation'],
    [/Suspension/, 'suspension'],
    [/vacation/i, 'loss_of_leave'],
    [/Reprimand|Warned|W&A/, 'reprimand'],
    [/Training/, 'training'],
    [/Instructions/, 'instruction'],
  ]
  return parts.find(([pattern]) => pattern.test(label))![1]
}

const recommendedWord: Record<string, string> = {
  '': 'unknown',
  'Substantiated (Charges)': 'charges',
  'Substantiated (Command Discipline A)': 'command_discipline_a',
  'Substantiated (Command Discipline B)': 'command_discipline_b',
  'Substantiated (Formalized Training)': 'training',
}

withExtracts('New York, penalties of 2026', () => {
  let raw: Line[]
  let city: RealAgency
  beforeAll(async () => {
    raw = rawLines('new-york/ccrb-penalties_2026-07.csv')
    city = await realAgency('new-york')
  })

  it('keeps every row, with the blanks, the pending and those who left under words of their own', () => {
    expect(city.agency.quarantined).toEqual([])
    const imposed = tally(city.released('discipline'), (row) => row['penalty_imposed']!)
    expect({
      rows: city.released('discipline').length,
      blank: city.released('discipline').filter((row) => row['penalty_imposed_label'] === '(blank)').length,
      pending: imposed['pending'],
      left: imposed['resigned'],
      none: imposed['none'],
      recommendation_blank: tally(city.released('discipline'), (row) => row['penalty_recommended']!)[
        'unknown'
      ],
    }).toEqual({
      rows: 14_918,
      blank: raw.filter((line) => line['NYPD Officer Penalty']!.trim() === '').length,
      pending: 797,
      left: raw.filter((line) => ['Resigned', 'Retired'].includes(line['NYPD Officer Penalty']!)).length,
      none: raw.filter((line) => ['No penalty', 'Dismissed'].includes(line['NYPD Officer Penalty']!)).length,
      recommendation_blank: 7_753,
    })
    expect((100 * raw.filter((line) => line['NYPD Officer Penalty'] === '').length) / 14_918).toBeCloseTo(
      11.9,
      1,
    )
  })

  it('crosses recommended with imposed as the raw file does', () => {
    expect(
      tally(
        city.released('discipline'),
        (row) => `${row['penalty_recommended']} → ${row['penalty_imposed']}`,
      ),
    ).toEqual(
      tally(
        raw,
        (line) =>
          `${recommendedWord[line['Board Discipline Recommendation']!.trim()]} → ${imposedWord(line['NYPD Officer Penalty']!.trim())}`,
      ),
    )
  })

  it('tells the 31 states of a trial apart by label, and dates decisions as the file does', () => {
    const status = (text: string) => (text === '' ? '(blank)' : text)
    expect(tally(city.released('discipline'), (row) => row['trial_status_label']!)).toEqual(
      tally(raw, (line) => status(line['APU Case Status']!.trim())),
    )
    expect(new Set(city.released('discipline').map((row) => row['trial_status_label'])).size).toBe(31)
    const year = (line: Line) =>
      (line['APU Closing Date']! || line['Non-APU NYPD Penalty Report Date']!).slice(-4)
    expect(tally(city.released('discipline'), (row) => row['decided_year']!)).toEqual(tally(raw, year))
    const suspended = raw.flatMap((line) => {
      const days = /Suspension:? (\d+) days/.exec(line['NYPD Officer Penalty']!)
      return days === null ? [] : [Number(days[1])]
    })
    expect(
      city
        .released('discipline')
        .map((row) => row['suspension_days']!)
        .filter((days) => days !== '')
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual(suspended.sort((a, b) => a - b))
  })

  it('knows its complaints as a closed cohort only, so that no number of theirs can be taken', () => {
    expect(city.released('closed-cohort').length).toBe(new Set(raw.map((line) => line['Complaint Id'])).size)
    expect(tally(city.released('closed-cohort'), (row) => row['outcome']!)).toEqual({ sustained: 9_620 })
    expect(city.agency.released.map(({ table }) => table)).toEqual([
      'closed_cohort',
      'discipline',
      'training',
    ])
    expect(Object.keys(city.agency.not_published)).toEqual(['complaints', 'findings'])
    for (const measure of ['intake', 'sustained-rate', 'closed-within', 'outcome-mix'])
      expect(city.measured(measure).filter(({ status }) => status !== 'hidden')).toEqual([])
    expect(city.measured('closed-within').map(({ reasons }) => reasons)).toEqual(['closed_only_file'])
  })

  it('lets no officer’s number out', () => {
    const columns = Object.keys(city.released('discipline')[0]!)
    expect(columns.filter((column) => /officer|tax|seq/i.test(column))).toEqual([])
  })

  it.each([
    ['2022-12-27', 'new-york/ccrb-penalties_2022-12-27.csv'],
    ['2022-12-08', 'new-york/ccrb-penalties_2022-12-08_header-last.csv'],
  ])('reads the release of %s with the same folder, wherever its header stands', async (asOf, file) => {
    const december = await realAgency('new-york', { penalties: [file, asOf] })
    const lines = readFileSync(join(shared, file), 'utf8').trim().split(/\r?\n/).length
    expect(december.released('discipline').length).toBe(lines - 1)
    expect(december.agency.sources[0]!.left_out).toBeUndefined()
  })
})

it('gives every penalty that can be higher or lower one step, in the order of the words', () => {
  const words = Object.keys(penalty.words)
  const onSteps = penaltySteps.flat()
  expect(onSteps).toEqual(words.slice(0, words.indexOf('resigned')))
  expect(words.slice(words.indexOf('resigned'))).toEqual([
    'resigned',
    'unspecified',
    'pending',
    'not_applicable',
    'unknown',
  ])
})
