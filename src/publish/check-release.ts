import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../problem.ts'
import type { Manifest } from './publish.ts'

/** Looks at a built site before it stands: its front page is there and every published file is whole. @throws {Problem} otherwise. */
export function checkRelease(folder: string): Manifest {
  const path = join(folder, 'data', 'manifest.json')
  if (!existsSync(join(folder, 'index.html')) || !existsSync(path)) {
    throw new Problem({
      where: folder,
      found: 'no front page, or no data/manifest.json',
      known: 'a whole built site',
      todo: 'npm run release again; if it stays so, npm run build shows where it stops',
    })
  }
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const broken = manifest.files.filter(({ path: file, sha256 }) => {
    const at = join(folder, 'data', file)
    return !existsSync(at) || createHash('sha256').update(readFileSync(at)).digest('hex') !== sha256
  })
  if (broken.length > 0) {
    throw new Problem({
      where: `${folder}/data/${broken[0]!.path}`,
      found: `${broken.length} file(s) that are not as the manifest says`,
      known: 'each file with the sum of data/manifest.json',
      todo: 'npm run release again',
    })
  }
  return manifest
}
