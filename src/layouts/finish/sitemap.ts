import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { escaped, type BuiltPage } from './page-text.ts'

/** Writes sitemap.xml, every page that is its own canonical address with its twin in the other language, and robots.txt. */
export function writeSitemap(dist: string, site: string, base: string, pages: BuiltPage[]): void {
  const urls = pages.flatMap(({ address, html }) => {
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
    if (canonical !== new URL(`${base}${address}`, site).href) return []
    const twins = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
    return [
      `<url><loc>${escaped(canonical)}</loc>${twins
        .map(
          ([, language, href]) =>
            `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(href!)}"/>`,
        )
        .join('')}</url>`,
    ]
  })
  writeFileSync(
    join(dist, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
  )
  writeFileSync(
    join(dist, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}/sitemap.xml`, site).href}\n`,
  )
}
