import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { united, writeHeaders } from '../../src/layouts/finish/headers.ts'
import { builtPages } from '../../src/layouts/finish/page-text.ts'
import { head, site } from './built-folder.ts'

type Headers = Record<string, string>

/** The headers of a path by a file `_headers`: those of every rule that covers it. */
function headersOf(file: string): (path: string) => Headers {
  const rules = file.split(/\n(?=\/)/).map((rule) => {
    const [pattern, ...lines] = rule.trim().split('\n')
    return {
      pattern: pattern!,
      sent: lines.map((line) =>
        line
          .trim()
          .split(/: (.*)/)
          .slice(0, 2),
      ),
    }
  })
  const covers = (pattern: string, path: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  return (path) =>
    Object.fromEntries(
      rules.filter(({ pattern }) => covers(pattern, path)).flatMap(({ sent }) => sent as [string, string][]),
    )
}

/** The headers of a path by our nginx.conf: what each `add_header` says, through the first line of its map that fits. */
function nginxHeaders(file: string): (path: string) => Headers {
  const maps = [...file.matchAll(/^map \$uri (\$\w+) \{\n([^}]*)\}/gm)].map(([, variable, body]) => ({
    variable,
    lines: [...body!.matchAll(/^ {2}(\S+)\s+"(.*)";$/gm)].map(
      ([, pattern, value]) => [pattern!, value!] as const,
    ),
  }))
  const valueOf = (said: string, path: string) => {
    const lines = maps.find(({ variable }) => variable === said)?.lines
    if (lines === undefined) return said.replaceAll('"', '')
    const fits = lines.find(([pattern]) => pattern[0] === '~' && new RegExp(pattern.slice(1)).test(path))
    return (fits ?? lines.find(([pattern]) => pattern === 'default')!)[1]
  }
  const sent = [...file.matchAll(/^ {2}add_header (\S+) (.+) always;$/gm)]
  return (path) =>
    Object.fromEntries(
      sent.map(([, name, said]) => [name!, valueOf(said!, path)]).filter(([, value]) => value !== ''),
    ) as Headers
}

describe('the headers', () => {
  it('say each part’s own policy, and let only embeds be framed', () => {
    const dist = site({
      '/': head('/'),
      '/query/': head('/query/', "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"),
      '/embed/a/b/': head('/a/'),
      '/a/': head('/a/', "default-src 'none'; style-src 'x'"),
      '/a/data/': head('/a/data/', "style-src 'x' 'y'"),
    })
    writeHeaders(dist, builtPages(dist))
    const policies = readFileSync(join(dist, '_headers'), 'utf8')
      .split('\n')
      .map((line, at, all) => [all[at - 1], line.trim()])
      .filter(([path, line]) => line!.startsWith('Content-Security-Policy') && !/_astro|pagefind/.test(path!))
    expect(policies).toEqual([
      ['/', "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'"],
      ['/a/*', "Content-Security-Policy: default-src 'none'; style-src 'x' 'y'; frame-ancestors 'none'"],
      ['/embed/*', "Content-Security-Policy: default-src 'none'; frame-ancestors *"],
      [
        '/query/*',
        "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'",
      ],
    ])
  })

  it('are the same from nginx, by docs/nginx.conf, as from a host that reads _headers', () => {
    const dist = site({ '/': head('/'), '/a/data/': head('/a/data/'), '/embed/a/b/': head('/a/') })
    writeHeaders(dist, builtPages(dist))
    const hosted = headersOf(readFileSync(join(dist, '_headers'), 'utf8'))
    const served = nginxHeaders(readFileSync('docs/nginx.conf', 'utf8'))
    const always = {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    }
    const script = {
      ...always,
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'",
    }
    const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable' }
    const data = {
      ...always,
      'Cache-Control': 'public, max-age=0, must-revalidate, no-transform',
      'Access-Control-Allow-Origin': '*',
    }
    const expected: [path: string, headers: Record<string, string>][] = [
      ['/_astro/worker.x1.js', { ...script, ...forGood }],
      ['/pagefind/pagefind-worker.js', script],
      ['/data/measures/intake.csv', data],
      ['/data/releases/2026.06.22-139b7a70/manifest.json', data],
      ['/engine/1.32.0/duckdb-eh.wasm.gz', { ...always, ...forGood }],
    ]
    for (const [path, headers] of expected) {
      expect(hosted(path), path).toEqual(headers)
      expect(served(`/redress${path}`), path).toMatchObject(headers)
    }
    const framed = (policy?: string) => /frame-ancestors 'none'/.test(policy!)
    for (const path of ['/', '/a/data/', '/embed/a/b/']) {
      const both = [hosted(path), served(`/redress${path}`)]
      const policies = both.map((one) => one['Content-Security-Policy'])
      const isEmbed = path.startsWith('/embed/')
      expect(policies.map(framed), path).toEqual([!isEmbed, !isEmbed])
      expect(both.map((one) => one['Access-Control-Allow-Origin'])).toEqual([undefined, undefined])
    }
  })

  it('unite policies without losing a value or saying one twice', () => {
    expect(united(["a 'x' 'y'; b", "a 'y' 'z'"])).toBe("a 'x' 'y' 'z'; b")
  })
})
