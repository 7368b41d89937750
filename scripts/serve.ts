import { existsSync } from 'node:fs'
import { serve, type Served } from './serve-folder.ts'

/** `npm start` ends here: serves the built site on the address it prints, on the next free port if 4321 is taken. */
const folder = process.env['REDRESS_DIST'] ?? 'dist'
if (!existsSync(folder)) {
  console.error(`${folder}: nothing is built there\n  to do: npm run build`)
  process.exit(2)
}
const { url } = await firstFree(Number(process.env['PORT'] ?? 4321))
console.log(`Redress is at ${url}/ (Ctrl-C stops it)`)

async function firstFree(port: number): Promise<Served> {
  try {
    return await serve(folder, port)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= 65_535) throw error
    return firstFree(port + 1)
  }
}
