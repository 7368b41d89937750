import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { extracts } from '../../scripts/extracts.ts'
import type { PublishedBook } from '../../src/measures/_episode-books.ts'
import { rawLines, realAgency, tally, withExtracts, type Line, type RealAgency } from './real-agency.ts'

const questions = { trust: 'TRUST', safety: 'SAFETY', listening: 'T_LISTEN', respect: 'T_RESPECT' }
const iso = (day: string) => `${day.slice(6)}-${day.slice(0, 2)}-${day.slice(3, 5)}`
const isWeek = (line: Line) =>
  Date.parse(iso(line['END_DATE']!)) - Date.parse(iso(line['START_DATE']!)) === 6 * 86_400_000
const levelOf = (line: Line) =>
  line['SECTOR'] ? 'sector' : line['DISTRICT'] ? 'district' : line['AREA'] ? 'area' : 'city'
const areaOf = (line: Line) => line['DISTRICT'] || line['AREA']!.replace('area_', 'Area ') || 'all'

withExtracts('Chicago’s sentiment, meetings, training and incidents', () => {
  const files = extracts['chicago']!
  let chicago: RealAgency
  let newer: Line[], older: Line[]
  let book: PublishedBook

  beforeAll(async () => {
    newer = rawLines(files['sentiment']![0])
    older = rawLines(files['sentiment_2022']![0])
    chicago = await realAgency('chicago')
    book = (
      JSON.parse(readFileSync(join(chicago.house.published, 'episodes.json'), 'utf8')) as PublishedBook[]
    ).find(({ agency_id }) => agency_id === 'chicago')!
  }, 240_000)

  it('releases every score of the newer file but those of sectors, each once, by level and question', () => {
    expect([newer.length, older.length]).toEqual([6587, 4744])
    const seen = new Set<string>()
    const expected = newer
      .filter((line) => levelOf(line) !== 'sector')
      .flatMap((line) =>
        Object.entries(questions).flatMap(([question, column]) => {
          const period = [iso(line['START_DATE']!), isWeek(line) ? '' : '1', isWeek(line) ? '1' : '']
          const key = [levelOf(line), areaOf(line), ...period, question].join()
          if (line[column] === '' || seen.has(key)) return []
          seen.add(key)
          return [`${key},${Number(line[column])}`]
        }),
      )
    const told = chicago
      .released('sentiment')
      .map((row) =>
        [
          ...[row['area_level'], row['area'], row['period_start'], row['period_months'], row['period_weeks']],
          ...[row['question'], Number(row['score'])],
        ].join(),
      )
    expect(told.sort()).toEqual(expected.sort())
  })

  it('keeps weeks apart from months, and 71 rows out that stand twice', () => {
    const rows = chicago.released('sentiment')
    // 379 rows stand for a week; 70 of them stand twice to the letter, and one week of 2019 has two different scores
    expect(newer.filter(isWeek).length).toBe(379)
    expect(new Set(newer.map((line) => Object.values(line).join())).size).toBe(6587 - 70)
    expect(rows.filter((row) => row['period_weeks'] === '1').length).toBe((379 - 71) * 2)
    expect(chicago.agency.quarantined.filter(({ table }) => table === 'sentiment')).toEqual([
      {
        table: 'sentiment',
        promise: 'a score of one area, period and question stands once',
        rows: 71 * 2,
      },
    ])
    const months = rows.filter((row) => row['period_months'] === '1' && row['question'] === 'trust')
    expect(tally(months, (row) => row['area_level']!)).toEqual({ area: 5 * 64, city: 64, district: 22 * 64 })
  })

  it('finds no score that the two dated copies give differently', () => {
    const key = (line: Line) =>
      ['AREA', 'DISTRICT', 'SECTOR', 'START_DATE', 'END_DATE'].map((column) => line[column]).join()
    const scores = (line: Line) => Object.values(questions).map((column) => line[column])
    const now = new Map(newer.map((line) => [key(line), scores(line)]))
    expect(older.filter((line) => !now.has(key(line)))).toEqual([])
    const twice = ',,,03/03/2019,03/09/2019'
    expect(
      older
        .filter((line) => key(line) !== twice)
        .filter((line) => now.get(key(line))!.join() !== scores(line).join()),
    ).toEqual([])
  })

  it('counts meetings of each district and quarter', () => {
    const meetings = rawLines(files['meetings']![0])
    const expected = tally(
      meetings,
      (line) =>
        `${line['district']} ${line['start']!.slice(0, 4)}-Q${Math.ceil(Number(line['start']!.slice(5, 7)) / 3)}`,
    )
    const told = chicago
      .measured('district-quarter')
      .filter((row) => row['category'] === 'meetings')
      .map((row) => [`${row['area']} ${row['period']}`, Number(row['numerator'])])
    expect(Object.fromEntries(told)).toEqual(expected)
    expect(JSON.stringify(chicago.released('engagement'))).not.toContain('Beat Meeting')
  })

  it('counts the officers assigned to training in each month, each once', () => {
    const months = new Map<string, Set<string>>()
    for (const line of rawLines(files['training_assignments']![0])) {
      const month = line['assigned']!.slice(0, 7)
      months.set(month, (months.get(month) ?? new Set()).add(line['scrambled_id']!))
    }
    const told = chicago
      .measured('training')
      .filter((row) => row['category'] === 'PROCEDURAL JUSTICE & POLICE LEGITIMACY')
      .map((row) => [row['period'], Number(row['numerator'])])
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries([...months].map(([month, officers]) => [month, officers.size])),
    )
  })

  it('maps the beats of complaints to the districts that meetings and scores name', () => {
    const districts = (rows: Line[], column: string) => new Set(rows.map((row) => row[column]!))
    const ofScores = districts(
      chicago.released('sentiment').filter((row) => row['area_level'] === 'district'),
      'area',
    )
    expect(ofScores.size).toBe(22)
    expect(districts(chicago.released('engagement'), 'district')).toEqual(ofScores)
    const beats = new Map(rawLines(files['complaints']![0]).map((line) => [line['cr_id']!, line['beat']!]))
    const recent = chicago.released('complaints').filter((row) => row['received_year']! >= '2013')
    const strange = recent.filter((row) => {
      const beat = /^(\d{3,4})(?:\.0)?$/.exec(beats.get(row['complaint_id']!)!)?.[1]
      const district = beat === undefined ? '' : String(Math.floor(Number(beat) / 100))
      return ofScores.has(district) ? row['district'] !== district : ofScores.has(row['district']!)
    })
    expect(strange).toEqual([])
    expect(recent.filter((row) => ofScores.has(row['district']!)).length).toBeGreaterThan(13_000)
  })

  it('judges at least two incidents on a measure with a direction, and flags those too near to each other', () => {
    expect(book.events.length).toBeGreaterThanOrEqual(5)
    const near = [
      ['harith-augustus-shooting', 'mcdonald-verdict'],
      ['anjanette-young-video', 'adam-toledo-video', 'anthony-alvarez-video'],
    ]
    for (const { event_id, reason, overlaps_with } of book.episodes) {
      const others = near.find((group) => group.includes(event_id))?.filter((one) => one !== event_id) ?? []
      expect([...overlaps_with].sort(), event_id).toEqual([...others].sort())
      expect(reason === 'overlap', event_id).toBe(others.length > 0)
    }
    const judged = book.episodes.filter(
      ({ dir, reason }) => dir !== 0 && !['overlap', 'too_short', 'too_few_counts'].includes(reason),
    )
    expect([...new Set(judged.map(({ event_id }) => event_id))].length).toBeGreaterThanOrEqual(2)
    expect(judged.some(({ measure }) => measure === 'sentiment')).toBe(true)
  })

  it('never says recovered or paradox of complaints or force, and reads no district alone', () => {
    const counts = book.episodes.filter(({ dir }) => dir === 0)
    expect(counts.length).toBeGreaterThan(5)
    const judging = ['paradox', 'recovered', 'partial', 'not_recovered']
    expect(counts.filter((one) => judging.includes(one.class))).toEqual([])
    expect(new Set(book.episodes.map(({ area_level }) => area_level))).toEqual(new Set(['city', 'area']))
  })

  it('counts the days from each incident to the steps that answered it', () => {
    const augustus = book.events.find(({ event_id }) => event_id === 'harith-augustus-shooting')!
    expect(augustus.actions.map(({ action_id, days_after }) => [action_id, days_after])).toEqual([
      ['augustus-video', 1],
    ])
    expect(book.events.flatMap(({ actions }) => actions).filter((one) => one.days_after! < 0)).toEqual([])
    expect(book.other_actions.map(({ action_id, days_after }) => [action_id, days_after])).toEqual([
      ['floyd-training', null],
    ])
  })
})

withExtracts('New Orleans’ survey after mediation', () => {
  it('is published as counts, question by question', async () => {
    const { measured } = await realAgency('new-orleans')
    const rows = measured('survey-counts')
    expect(rows.length).toBe(37)
    expect(new Set(rows.map((row) => `${row['status']} ${row['value']}`))).toEqual(new Set(['counts_only ']))
    const satisfied = 'said they were satisfied with the mediation process'
    expect(
      rows
        .filter((row) => row['category']!.endsWith(satisfied))
        .map((row) => [row['category']!.split('/')[0], row['numerator'], row['denominator']]),
    ).toEqual([
      ['Community', '21', '25'],
      ['Officer', '26', '29'],
    ])
  }, 120_000)
})
