import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { serve } from '../../scripts/serve-folder.ts'
import { scriptJson } from '../../src/layouts/data/dataset.ts'
import { shortened } from '../../src/layouts/finish/coordinates.ts'
import { writePacked } from '../../src/layouts/finish/packed.ts'
import { builtPages, lines, plain } from '../../src/layouts/finish/page-text.ts'
import { writeSitemap } from '../../src/layouts/finish/sitemap.ts'
import { afterPaint } from '../../src/layouts/finish/after-paint.ts'
import { head, site } from './built-folder.ts'

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
