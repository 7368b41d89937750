import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltPage } from './page-text.ts'
import { always, kept, workerPolicy } from './sent.ts'

/**
 * Writes `_headers`, which hosts such as Netlify and Cloudflare Pages read: for each part of the site the policy its
 * pages state themselves, and who may frame them: anyone an embed, nobody the rest. Scripts that start a worker carry
 * a policy too, for a page’s own does not bind them. Hosts that cannot send headers keep the policy in the page.
 */
export function writeHeaders(dist: string, pages: BuiltPage[]): void {
  const parts = new Map<string, string[]>()
  for (const { address, html } of pages) {
    const part = /^\/(?:es\/)?(?:[^/]+\/)?/.exec(address)![0]
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1]
    if (policy !== undefined) parts.set(part, [...(parts.get(part) ?? []), policy])
  }
  const rules = [...parts].map(([part, policies]) => {
    const isEmbed = /^\/(es\/)?embed\/$/.test(part)
    const isFolder = part !== '/' && part !== '/es/'
    return rule(isFolder ? `${part}*` : part, [
      `Content-Security-Policy: ${united(policies)}; frame-ancestors ${isEmbed ? '*' : "'none'"}`,
    ])
  })
  const workers = `Content-Security-Policy: ${workerPolicy}`
  writeFileSync(
    join(dist, '_headers'),
    [
      rule('/*', always),
      ...rules,
      rule('/_astro/*', [workers, `Cache-Control: ${kept.forGood}`]),
      rule('/engine/*', [`Cache-Control: ${kept.forGood}`]),
      rule('/pagefind/*', [workers]),
      rule('/data/*', [`Cache-Control: ${kept.data}`, 'Access-Control-Allow-Origin: *']),
    ].join('\n'),
  )
}

function rule(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`
}

/** Policies of several pages as one: each directive with everything that any of them allows. */
export function united(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>()
  for (const policy of policies) {
    for (const directive of policy.split(';')) {
      const [name, ...values] = directive.trim().split(/\s+/)
      if (name === undefined || name === '') continue
      const known = directives.get(name) ?? new Set<string>()
      for (const value of values) known.add(value)
      directives.set(name, known)
    }
  }
  return [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ')
}
