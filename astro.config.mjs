import { cpSync, existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, fontProviders } from 'astro/config'
import { pageFont, pageWeights } from './src/layouts/typeface.ts'
import { writeEngine } from './src/query/engine-files.ts'

const home = process.env.REDRESS_HOME ?? 'data'
const site = process.env.REDRESS_SITE ?? 'http://localhost:4321'
const base = process.env.REDRESS_BASE ?? '/'

/** Puts what `npm run data` published under `/data/` of the site; the unpacked database stays behind, pages use the packed one. */
const publishedData = {
  name: 'published-data',
  hooks: {
    'astro:build:done': ({ dir }) =>
      cpSync(realpathSync(join(home, 'published')), join(fileURLToPath(dir), 'data'), {
        recursive: true,
        filter: (path) => !path.endsWith('.duckdb'),
      }),
  },
}

/** Puts what is kept of earlier releases under `/data/releases/`: their databases and numbers, so that an old link finds its data. */
const earlierData = {
  name: 'earlier-data',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const { earlier } = JSON.parse(readFileSync(join(home, 'published/manifest.json'), 'utf8'))
      for (const { data_version, folder, files } of earlier)
        for (const file of files) {
          const kept = join(home, 'published-releases', folder, file)
          if (existsSync(kept)) cpSync(kept, join(fileURLToPath(dir), 'data/releases', data_version, file))
        }
    },
  },
}

/** Puts the packed query engine under `/engine/` of the site. */
const queryEngine = {
  name: 'query-engine',
  hooks: { 'astro:build:done': ({ dir }) => writeEngine(fileURLToPath(dir)) },
}

/** What is made from the finished pages. */
const finishing = {
  name: 'finishing',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { finish } = await import('./src/layouts/finish/finish.ts')
      await finish(fileURLToPath(dir), site, base.replace(/\/$/, ''))
    },
  },
}

/** The typeface in one slope, in the weights that the sheet asks for. */
const font = async (style) => ({
  src: [await pageFont(style)],
  weight: `${pageWeights.min} ${pageWeights.max}`,
  style,
})

export default defineConfig({
  outDir: process.env.REDRESS_DIST ?? 'dist',
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  // the sheet is small and comes with the page, each by its hash: nothing else has to arrive before the first text
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  i18n: { locales: ['en', 'es'], defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
  integrations: [finishing, publishedData, earlierData, queryEngine],
  vite: {
    build: { assetsInlineLimit: 0 },
    // results are decoded by flechette: apache-arrow stays out of the page
    resolve: {
      alias: {
        'apache-arrow': fileURLToPath(new URL('src/query/arrow-left-out.client.ts', import.meta.url)),
      },
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      // text that stands is not moved when the typeface comes late: the next page has it
      display: 'optional',
      cssVariable: '--typeface',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [await font('normal'), await font('italic')],
      },
    },
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
})
