import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'

const shared = process.env['REDRESS_SHARED'] ?? '../shared/data'

/** Outcomes of public New Orleans complaints received in 2019, counted from the raw file in plain code. */
function rawCounts(): Record<string, number> {
  const rows = parse(readFileSync(join(shared, 'new-orleans/misconduct-complaints_2023-07.csv')), {
    columns: true,
    bom: true,
  }) as Record<string, string>[]
  const words: Record<string, string> = {
    Sustained: 'sustained',
    'Negotiated Settlement': 'sustained',
    'Not Sustained': 'not_sustained',
    Exonerated: 'exonerated',
    Unfounded: 'unfounded',
    'Withdrawn - Mediation': 'mediated',
    NFIM: 'closed_admin',
    'Resigned under investigation': 'closed_admin',
    Other: 'unknown',
    Pending: 'open',
  }
  const order = [
    'open',
    'sustained',
    'not_sustained',
    'exonerated',
    'unfounded',
    'mediated',
    'closed_admin',
    'unknown',
  ]
  const day = (text: string | undefined) =>
    (text ?? '')
      .split('/')
      .map((part) => part.padStart(2, '0'))
      .join('-')
  const complaints = new Map<string, Record<string, string>[]>()
  for (const row of rows) {
    const id = row['Complaint Tracking Number']!.trim()
    if (id !== '') complaints.set(id, [...(complaints.get(id) ?? []), row])
  }
  const counts: Record<string, number> = {}
  for (const allegations of complaints.values()) {
    const received = allegations.map((row) => day(row['Date Complaint Received by NOPD (PIB)'])).sort()[0]!
    const closings = allegations
      .map((row) => row['Date Complaint Investigation Complete']!)
      .filter((text) => text !== '')
    const closed = closings.map(day).sort().at(-1)
    const origin = allegations.map((row) => row['Incident Type']!).sort()[0]
    if (
      !received.startsWith('2019') ||
      origin !== 'Public Initiated' ||
      (closed !== undefined && closed < received)
    )
      continue
    const found = allegations.map((row) => words[row['Disposition']!.trim()]!)
    const outcome = order.find((word) => found.includes(word))!
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

test('outcomes on the query page, in the chart and in the raw file are the same counts', async ({ page }) => {
  test.setTimeout(120_000)
  const raw = rawCounts()
  expect(Object.values(raw).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(400)

  await page.goto('/query/')
  await page
    .getByRole('textbox')
    .first()
    .fill(
      `SELECT outcome, count(*) AS n FROM complaints WHERE agency_id = 'new-orleans' AND origin = 'public' AND received_year = 2019 GROUP BY outcome ORDER BY outcome`,
    )
  await page.getByRole('button', { name: 'Run' }).first().click()
  const table = page.locator('table').filter({ hasText: 'outcome' }).first()
  await expect(table.locator('tbody tr')).toHaveCount(Object.keys(raw).length, { timeout: 60_000 })
  const queried: Record<string, number> = {}
  for (const row of await table.locator('tbody tr').all()) {
    const cells = (await row.locator('td, th').allInnerTexts()).slice(-2)
    queried[cells[0]!.trim()] = Number(cells[1]!.replaceAll(',', ''))
  }
  expect(queried).toEqual(raw)

  const rows = (await (await page.request.get('/data/measures/outcome-mix.json')).json()) as {
    agency_id: string
    origin: string
    period: string
    category: string
    numerator: number
  }[]
  const charted = Object.fromEntries(
    rows
      .filter(
        ({ agency_id, origin, period }) =>
          agency_id === 'new-orleans' && origin === 'public' && period === '2019',
      )
      .map(({ category, numerator }) => [category, numerator]),
  )
  const closed = Object.entries(raw).filter(([outcome]) => outcome !== 'open')
  expect(charted).toEqual(Object.fromEntries(closed))
})

test('the three real agencies have their rows, and the fictional ones are gone', async ({ page }) => {
  const agencies = (await (await page.request.get('/data/agencies.json')).json()) as {
    agency_id: string
    rows_from: string
  }[]
  const withRows = agencies.filter(({ rows_from }) => rows_from === 'rows').map(({ agency_id }) => agency_id)
  expect(withRows).toEqual(expect.arrayContaining(['chicago', 'new-orleans', 'philadelphia']))
  expect(
    agencies.map(({ agency_id }) => agency_id).filter((id) => id === 'port-alder' || id === 'san-lirio'),
  ).toEqual([])
  expect((await page.request.get('/port-alder/')).status()).toBe(404)
})
