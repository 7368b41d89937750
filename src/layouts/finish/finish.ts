import { fileURLToPath } from 'node:url'
import { sheetText } from '../site-sheet.ts'
import { writeChartImages } from './chart-images.ts'
import { afterPaint } from './after-paint.ts'
import { shortened } from './coordinates.ts'
import { writeHeaders } from './headers.ts'
import { builtPages } from './page-text.ts'
import { writePacked } from './packed.ts'
import { rewrite } from './rewrite.ts'
import { writeSearchIndex } from './search-index.ts'
import { writeSitemap } from './sitemap.ts'
import { writeSocialCards } from './social-cards.ts'
import { useTypeface } from './typeface.ts'

/** Adds to a built site what is made from its finished pages: pictures of charts and links, site map, headers, search index. */
export async function finish(dist: string, site: string, base: string): Promise<void> {
  const pages = rewrite(builtPages(dist), shortened, afterPaint)
  await writePacked(pages)
  const css = sheetText(fileURLToPath(new URL('../site.css', import.meta.url)))
  await useTypeface()
  await writeChartImages(pages, css)
  await writeSocialCards(dist, base, pages, css)
  writeSitemap(dist, site, base, pages)
  writeHeaders(dist, pages)
  await writeSearchIndex(dist)
}
