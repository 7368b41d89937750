import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAgency } from '../src/agency.ts'
import { houseBelow } from '../src/house.ts'
import { pipeline } from '../src/pipeline.ts'
import { refresh } from '../src/refresh.ts'
import { tiny } from '../tests/unit/tiny-agency.ts'
import { findChromium } from './find-chromium.ts'
import { serve } from './serve-folder.ts'

/**
 * `npm run extremes`: builds a site of made-up agencies at the ends of what can come, and looks at every kind of its pages
 * in a browser: sixty districts with long names, one district, no closing dates, five complaints in all. Nobody publishes it.
 */
const root = mkdtempSync(join(tmpdir(), 'redress-extremes-'))
const house = houseBelow(root)
const longName = (at: number) =>
  `District ${at} of the Old Harbour, the Northern Islands and Saint-Barthélemy`
const agencies: Record<string, { districts: string[]; cases: number; isDated: boolean }> = {
  sixty: { districts: Array.from({ length: 60 }, (_, at) => longName(at + 1)), cases: 12_000, isDated: true },
  single: { districts: ['1'], cases: 900, isDated: true },
  undated: { districts: [], cases: 900, isDated: false },
  five: { districts: ['Only'], cases: 5, isDated: true },
}

const undated = `not_published:
  closed_on:
    en: The day that a complaint was closed is not published. How long people waited cannot be worked out.
    es: No se publica el día en que se cerró cada queja. No se puede calcular cuánto esperó la gente.
`

/** Cases in turn over districts, ten years, kinds and endings, closed after 20 to 400 days; of the last year many are open. */
function csv(districts: readonly string[], cases: number, isDated: boolean): string {
  const lines = Array.from({ length: cases }, (_, at) => {
    const received = new Date(Date.UTC(2015, 0, 1 + Math.floor((at * 3640) / cases)))
    const isOpen = received.getUTCFullYear() === 2024 && at % 3 === 0
    const closed = new Date(received.getTime() + (20 + ((at * 37) % 380)) * 86_400_000)
    const isClosed = !isOpen && closed < new Date('2024-12-31')
    const district = districts.length === 0 ? '' : `"${districts[at % districts.length]}"`
    return [
      at + 1,
      district,
      Math.floor(at / 61) % 5 === 0 ? 'I' : 'P',
      day(received),
      isClosed && isDated ? day(closed) : '',
      at % 2 === 0 ? 'Force' : 'Rude',
      isClosed ? (at % 7 === 0 ? 'Sustained' : 'Unfounded') : 'Pending',
      '',
    ].join(',')
  })
  return `id,district,who,received,closed,about,finding,narrative\n${lines.join('\n')}\n`
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}

for (const [id, { districts, cases, isDated }] of Object.entries(agencies)) {
  const folder = join(house.agencies, id)
  mkdirSync(folder, { recursive: true })
  const manifest = tiny['agency.yaml']
    .replace('id: tiny', `id: ${id}`)
    .replace('columns: [id, who,', 'columns: [id, district, who,')
    .replaceAll('Tiny', id === 'sixty' ? 'San Buenaventura de las Montañas y Valles' : `The ${id}`)
    .replace('complaints: [', 'complaints: [district, ')
    .replace('release:', isDated ? 'release:' : `${undated}release:`)
  const complaints = tiny['complaints.sql'].replace('min(who)', 'min(district) AS district, min(who)')
  const files = { ...tiny, 'agency.yaml': manifest, 'complaints.sql': complaints }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  await refresh(
    house,
    readAgency(house.agencies, id),
    [
      {
        source: 'cases',
        bytes: Buffer.from(csv(districts, cases, isDated)),
        where: `${id}.csv`,
        as_of: '2024-12-31',
      },
    ],
    '2025-01-01',
    () => {},
  )
}
await pipeline(house)
const dist = join(root, 'dist')
const env = { ...process.env, REDRESS_HOME: root, REDRESS_DIST: dist, ASTRO_TELEMETRY_DISABLED: '1' }
if (!(await run('npx astro build', env))) process.exit(1)
const server = await serve(dist, 0)
const isGood = await run('npx playwright test tests/site/every-page.spec.ts tests/site/links.spec.ts', {
  ...env,
  REDRESS_URL: server.url,
  REDRESS_CHROMIUM: findChromium(),
  PLAYWRIGHT_JSON_OUTPUT_FILE: join('test-results', 'extremes.json'),
})
server.close()
if (process.argv.includes('--keep')) console.log(`the site is kept in ${dist}`)
else rmSync(root, { recursive: true })
process.exitCode = isGood ? 0 : 1

async function run(command: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const [status] = (await once(spawn(command, { shell: true, stdio: 'inherit', env }), 'exit')) as [
    number | null,
  ]
  return status === 0
}
