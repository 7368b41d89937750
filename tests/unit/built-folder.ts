import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder with pages as the build leaves them: address → HTML. */
export function site(pages: Record<string, string>): string {
  const dist = mkdtempSync(join(tmpdir(), 'redress-finish-'))
  for (const [address, html] of Object.entries(pages)) {
    mkdirSync(join(dist, address), { recursive: true })
    writeFileSync(join(dist, address, 'index.html'), html)
  }
  return dist
}
/** The head of a page: its policy, its address and that of its twin. */
export const head = (address: string, policy = "default-src 'none'") =>
  `<meta http-equiv="content-security-policy" content="${policy}"><link rel="canonical" href="https://a.example${address}"><link rel="alternate" hreflang="es" href="https://a.example/es${address}">`
