import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { house } from '../src/house.ts'
import { Problem } from '../src/problem.ts'
import { profileFile } from '../src/propose/profile-file.ts'
import { proposedFolder } from '../src/propose/folder.ts'
import { roles } from '../src/propose/roles.ts'
import { asker } from '../src/sources/ask.ts'
import { stopOnProblem } from './stop-on-problem.ts'

const usage = 'npm run add-agency -- <id> --file <path> | --url <url> [--into <folder>]'

/**
 * `npm run add-agency`: profiles a file and writes a folder with a proposed mapping, every guess to be confirmed. It
 * proposes and never applies: the folder’s source is unverified, which no refresh accepts.
 */
await stopOnProblem(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { file: { type: 'string' }, url: { type: 'string' }, into: { type: 'string' } },
  })
  const [id, ...more] = positionals
  if (
    id === undefined ||
    !/^[a-z0-9][a-z0-9-]{0,62}$/.test(id) ||
    more.length > 0 ||
    (values.file === undefined) === (values.url === undefined)
  )
    throw new Problem({
      where: 'add-agency',
      found: 'no id, or not one file or address',
      known: usage,
      todo: 'name the agency and its file',
    })
  const folder = values.into ?? join(house().agencies, id)
  if (existsSync(folder))
    throw new Problem({
      where: folder,
      found: 'a folder that is already there',
      known: usage,
      todo: 'choose another id, or write elsewhere with --into <folder> and take over by hand',
    })
  const { bytes, where } = values.file === undefined ? await fetched(values.url!) : given(values.file)
  const work = mkdtempSync(join(tmpdir(), 'redress-add-'))
  try {
    const profiles = await profileFile(bytes, where, work, new Date().getFullYear() + 1)
    const found = roles(profiles)
    const files = proposedFolder({ id, from: where, url: values.url ?? null }, profiles, found)
    mkdirSync(folder, { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
    console.log(`${folder}: ${Object.keys(files).join(', ')}`)
    console.log(
      `${profiles[0]!.rows} rows, ${profiles.length} columns: ${found.filter(({ role }) => role !== 'aside').length} with a part, ${found.filter(({ role }) => role === 'aside').length} left aside`,
    )
    console.log(`next: read ${join(folder, 'TO-CONFIRM.md')} and confirm each line`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})

async function fetched(url: string): Promise<{ bytes: Uint8Array; where: string }> {
  const { ask, close } = asker()
  try {
    return { bytes: (await ask(url)).bytes, where: url }
  } finally {
    await close()
  }
}

function given(path: string): { bytes: Uint8Array; where: string } {
  try {
    return { bytes: readFileSync(path), where: basename(path) }
  } catch {
    throw new Problem({ where: path, found: 'no file that can be read', todo: 'check the path' })
  }
}
