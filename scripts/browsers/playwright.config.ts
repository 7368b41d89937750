import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import base from '../../playwright.config.ts'

/** The tests of the query page, by their numbered part, in the browser that REDRESS_BROWSER names. */
const isFirefox = process.env['REDRESS_BROWSER'] === 'firefox'
const proxy = { server: process.env['REDRESS_STRANGERS']!, bypass: '127.0.0.1' }

export default defineConfig({
  ...base,
  testDir: '../../tests/site',
  outputDir: '../../test-results/browsers',
  workers: 1,
  timeout: 120_000,
  reporter: [['json']],
  grep: /@(at-once|editor|schema|results|out|share|own|control|safety)\b/,
  ...(isFirefox ? { grepInvert: /@chromium/ } : {}),
  use: isFirefox
    ? {
        baseURL: base.use!.baseURL!,
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: fileURLToPath(new URL('firefox.ts', import.meta.url)),
          downloadsPath: process.env['REDRESS_DOWNLOADS']!,
          proxy,
        },
      }
    : { ...base.use, launchOptions: { ...base.use!.launchOptions, proxy } },
})
