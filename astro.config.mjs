import { cpSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, fontProviders } from 'astro/config'

const home = process.env.REDRESS_HOME ?? 'data'

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

const font = (file, style) => ({
  src: [`./node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/${file}`],
  weight: '200 800',
  style,
})

export default defineConfig({
  outDir: process.env.REDRESS_DIST ?? 'dist',
  site: process.env.REDRESS_SITE ?? 'http://localhost:4321',
  base: process.env.REDRESS_BASE ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  i18n: { locales: ['en', 'es'], defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
  integrations: [publishedData],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--typeface',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          font('atkinson-hyperlegible-next-latin-wght-normal.woff2', 'normal'),
          font('atkinson-hyperlegible-next-latin-wght-italic.woff2', 'italic'),
        ],
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
