import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { serve } from '../../scripts/serve-folder.ts'
import { scriptJson } from '../../src/layouts/data/dataset.ts'
import { chartImage } from '../../src/layouts/finish/chart-images.ts'
import { drawingStyle } from '../../src/layouts/finish/drawing-style.ts'
import { shortened } from '../../src/layouts/finish/coordinates.ts'
import { united, writeHeaders } from '../../src/layouts/finish/headers.ts'
import { writePacked } from '../../src/layouts/finish/packed.ts'
import { builtPages, lines, plain } from '../../src/layouts/finish/page-text.ts'
import { writeSitemap } from '../../src/layouts/finish/sitemap.ts'
import { card } from '../../src/layouts/finish/social-cards.ts'
import { afterPaint } from '../../src/layouts/finish/after-paint.ts'
import { pageWeights } from '../../src/layouts/typeface.ts'
import { useTypeface } from '../../src/layouts/finish/typeface.ts'
import { sheetText } from '../../src/layouts/site-sheet.ts'

const css = sheetText('src/layouts/site.css')

/** A folder with pages as the build leaves them: address → HTML. */
function site(pages: Record<string, string>): string {
  const dist = mkdtempSync(join(tmpdir(), 'redress-finish-'))
  for (const [address, html] of Object.entries(pages)) {
    mkdirSync(join(dist, address), { recursive: true })
    writeFileSync(join(dist, address, 'index.html'), html)
  }
  return dist
}
const head = (address: string, policy = "default-src 'none'") =>
  `<meta http-equiv="content-security-policy" content="${policy}"><link rel="canonical" href="https://a.example${address}"><link rel="alternate" hreflang="es" href="https://a.example/es${address}">`

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

describe('the site map', () => {
  it('lists pages that are their own address, and leaves out what belongs to another page', () => {
    const dist = site({
      '/': head('/'),
      '/a&b/': head('/a&b/'),
      '/embed/a/b/': head('/a/'),
      '/plain/': '<p>no address</p>',
    })
    writeSitemap(dist, 'https://a.example', '', builtPages(dist))
    expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8').split('\n').slice(2, -2)).toEqual([
      '<url><loc>https://a.example/</loc><xhtml:link rel="alternate" hreflang="es" href="https://a.example/es/"/></url>',
      '<url><loc>https://a.example/a&amp;b/</loc><xhtml:link rel="alternate" hreflang="es" href="https://a.example/es/a&amp;b/"/></url>',
    ])
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://a.example/sitemap.xml\n',
    )
  })
})

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

describe('texts', () => {
  it('are taken from HTML as a reader sees them', () => {
    expect(plain('<b>A &amp; B</b>\n  &lt;c&gt; &#39;d&#39; &amp;lt;')).toBe("A & B <c> 'd' &lt;")
  })

  it('break into lines between words, none lost', () => {
    const text = 'Of every 100 closed complaints from the public, 3 were sustained'
    expect(lines(text, 200, 20)).toEqual([
      'Of every 100 closed',
      'complaints from the',
      'public, 3 were',
      'sustained',
    ])
    expect(lines(text, 200, 20).join(' ')).toBe(text)
  })

  it('cannot leave a script element, whatever the data say', () => {
    const title = '</script><img src=x onerror="alert(1)">'
    expect(scriptJson({ title })).not.toContain('<')
    expect(JSON.parse(scriptJson({ title }))).toEqual({ title })
  })
})

describe('pictures', () => {
  const embed = `<figure class="chart"><h1>12 &lt; 13</h1><p class="how">How</p><div class="drawing"><svg class="wide" viewBox="0 0 760 100" role="img" aria-label="x"><rect class="bar" width="760" height="100"></rect></svg><p class="small key"><span class="key-block finding">Found</span></p></div><figcaption><span>Source: A · through <time>1 May 2023</time></span></figcaption></figure><p class="small caveat">Not all.</p><p class="small version">Alder · Redress, data version 1</p>`

  it('of a chart carry title, key, caveat, source, date and version', () => {
    const svg = chartImage(embed, css)
    const said = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
    expect(said).toEqual([
      '12 &lt; 13',
      'How',
      'Found',
      'Not all.',
      'Source: A · through 1 May 2023',
      'Alder · Redress, data version 1',
    ])
    expect(svg).toContain('<title id="said">12 &lt; 13</title>')
  })

  it('are drawn in the site’s typeface and light colours, the marks where the drawing puts them', async () => {
    await useTypeface()
    const { data, info } = await sharp(Buffer.from(chartImage(embed, css)))
      .raw()
      .toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3),
    ]
    expect(info.width).toBe(760 + 2 * 28)
    expect(at(2, 2)).toEqual([0xfb, 0xfa, 0xf6])
    expect(at(400, 140)).toEqual([0x0b, 0x5a, 0x66])
  })

  it('leave no colour name of the sheet unresolved, and none of its forced colours', () => {
    const style = drawingStyle(css)
    expect(style).not.toMatch(/var\(|light-dark|CanvasText/)
    expect(style).toContain('svg .bar{fill: #0b5a66;}')
  })

  it('of a link set off the numbers of the sentence, not years nor the hundred they are out of', () => {
    const svg = card(
      {
        title: 'A & B',
        sentence: 'Of every 100 in 2021, 45 of 2,021 and 1.5.',
        asOf: 'x',
        isDemonstration: false,
      },
      css,
    )
    expect([...svg.matchAll(/class="number">([^<]*)</g)].map(([, number]) => number)).toEqual([
      '45',
      '2,021',
      '1.5',
    ])
    expect(svg).toContain('A &amp; B')
  })

  it('of a link hold whole sentences, as many as there is room for', () => {
    const long = 'Of every 100 complaints that one office handled in a year, 9 were sustained in the end.'
    const drawn = (many: number) =>
      card({ title: 'A', sentence: Array(many).fill(long).join(' '), asOf: 'x', isDemonstration: false }, css)
    const read = (svg: string) => svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    const sentences = (many: number) => read(drawn(many)).match(/in the end\./g)?.length
    expect([1, 2, 3, 4, 9].map(sentences)).toEqual([1, 2, 3, 3, 3])
    // the last line of the text ends with the last of the sentences
    expect(/in the end\.<\/text>\n<rect/.test(drawn(9))).toBe(true)
  })

  it('and pages ask the typeface for no weight that the file of the pages lacks', () => {
    const asked = [...css.matchAll(/font(?:-weight)?: *(\d+)\b/g)].map(([, weight]) => Number(weight))
    expect(asked.length).toBeGreaterThan(20)
    expect(Math.min(...asked)).toBe(pageWeights.min)
    expect(Math.max(...asked)).toBe(pageWeights.max)
  })

  it('find the typeface wherever they are drawn', async () => {
    await useTypeface()
    expect(existsSync(process.env['FONTCONFIG_FILE']!)).toBe(true)
    const regular = readFileSync(process.env['FONTCONFIG_FILE']!.replace('fonts.conf', '400.ttf'))
    expect(regular.readUInt32BE(0)).toBe(0x00010000)
  })
})

describe('a module of a page', () => {
  const page = (policy: string, script: string) =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; ${policy}"><p>Text</p>${script}`

  it('is fetched after the paint by letters that the policy of the page knows', () => {
    const before = page("script-src 'self';", '<script type="module" src="/_astro/a.js"></script>')
    // the hash by OpenSSL: printf '%s' '<the letters>' | openssl dgst -sha256 -binary | base64
    const code =
      'const come=()=>import("/_astro/a.js");addEventListener("load",()=>setTimeout(come,500));new PerformanceObserver((_,paint)=>{paint.disconnect();come()}).observe({type:"paint",buffered:true})'
    const hash = 'sha256-Ba+yTKfLAhPvoQRFoeqxq88E0GZsqtM0MGM24wOtZIs='
    expect(afterPaint(before)).toBe(
      page(`script-src '${hash}' 'self';`, `<script type="module">${code}</script>`),
    )
  })

  it('gets what was asked for before it was there, on a page that a reader writes in', () => {
    const html = afterPaint(
      page("script-src 'self';", '<textarea></textarea><script type="module" src="/_astro/a.js"></script>'),
    )
    const code = /<script type="module">(.*)<\/script>/.exec(html)![1]!
    expect(html).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    expect(code).toContain('addEventListener("keydown",keep)')
    expect(code).toContain('import("/_astro/a.js").then')
  })

  it('is left where there is none, and a page without a policy for it is refused', () => {
    const without = page("script-src 'self';", '')
    expect(afterPaint(without)).toBe(without)
    expect(() => afterPaint('<script type="module" src="/a.js"></script>')).toThrow('no policy for scripts')
  })
})

describe('a long page', () => {
  it('lies packed beside itself and is sent so to who can read it; a short one does not', async () => {
    const long = `<!doctype html>${'<p>Complaints of 2021 about force.</p>'.repeat(2000)}`
    const dist = site({ '/long/': long, '/short/': '<p>short</p>' })
    await writePacked(builtPages(dist))
    const packed = readFileSync(join(dist, 'long/index.html.br'))
    expect(brotliDecompressSync(packed).toString()).toBe(long)
    expect(existsSync(join(dist, 'short/index.html.br'))).toBe(false)
    const served = await serve(dist, 0)
    try {
      const asked = async (encodings: string) => {
        const { headers, ...answer } = await fetch(`${served.url}/long/`, {
          headers: { 'Accept-Encoding': encodings },
        }).then(async (response) => ({ headers: response.headers, text: await response.text() }))
        expect(answer.text).toBe(long)
        return ['content-encoding', 'content-type', 'vary'].map((name) => headers.get(name))
      }
      expect(await asked('br')).toEqual(['br', 'text/html;charset=utf-8', 'Accept-Encoding'])
      expect(await asked('gzip')).toEqual(['gzip', 'text/html;charset=utf-8', 'Accept-Encoding'])
    } finally {
      served.close()
    }
  })
})

describe('coordinates of drawings', () => {
  it('are written to tenths, lines step by step; texts, names and what is read off a drawing stay as they are', () => {
    const line = 'M1.23456,2.999L3.5 4.005L3.5,9.04ZM12 3a2.04,2,0,1,0,4.04,0z'
    const inSteps = 'M1.2 3l2.3 1 0 5z m10.8 0a2 2 0 1 0 4 0z'
    const page = (d: string, viewBox: string, x: string) =>
      `<p data-at="2010.083" d="1.2345">1.2345</p><svg viewBox="${viewBox}" data-axis="2010.083 1"><path d="${d}"/><text x="${x}">0.1234</text></svg>`
    expect(shortened(page(line, '0 0 10.55 3', '7.0001'))).toBe(page(inSteps, '0 0 10.6 3', '7'))
  })

  it('lose blanks and closing marks that nothing needs, and no blank between words', () => {
    expect(
      shortened(
        '<p> a <b>b</b> </p><svg> <g> <rect x="1"></rect> <text x="2"> from <tspan>here</tspan> <tspan>on</tspan> </text> </g> </svg>',
      ),
    ).toBe(
      '<p> a <b>b</b> </p><svg><g><rect x="1"/><text x="2">from <tspan>here</tspan> <tspan>on</tspan></text></g></svg>',
    )
  })

  it('name their marks in the wide drawing alone', () => {
    const drawing = (kind: string, title: string) => `<svg class="${kind}"><g>${title}<rect x="1"/></g></svg>`
    const pair = (narrow: string) => drawing('wide', '<title>A: 3</title>') + drawing('narrow', narrow)
    expect(shortened(pair('<title>A: 3</title>'))).toBe(pair(''))
  })

  it('of a long line in steps are those of the line, each to a twentieth', () => {
    const points = Array.from({ length: 400 }, (_, at) => [at * 1.237, 50 + 40 * Math.sin(at / 7)] as const)
    const written = shortened(`<svg><path d="M${points.map(([x, y]) => `${x},${y}`).join('L')}"/></svg>`)
    const [start, steps] = / d="M([^l]+)l([^"]+)"/
      .exec(written)!
      .slice(1)
      .map((part) => part.match(/-?\d*\.?\d+/g)!.map(Number))
    let [x, y] = start as [number, number]
    points.slice(1).forEach(([wantedX, wantedY], at) => {
      x += steps![2 * at]!
      y += steps![2 * at + 1]!
      expect(Math.abs(x - wantedX)).toBeLessThan(0.051)
      expect(Math.abs(y - wantedY)).toBeLessThan(0.051)
    })
    expect(steps).toHaveLength(2 * 399)
  })
})
