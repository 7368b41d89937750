import { defineConfig } from '@playwright/test'

/** Tests of a built and served site: `npm run site` sets the address and the Chromium. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/playwright',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // a shared machine may take its time
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    // what a page keeps for use without a network is asked for in its own time, and would hide what is sought
    serviceWorkers: 'block',
    baseURL: process.env['REDRESS_URL'] ?? 'http://127.0.0.1:4321',
    launchOptions: {
      ...(process.env['REDRESS_CHROMIUM'] === undefined
        ? {}
        : { executablePath: process.env['REDRESS_CHROMIUM'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
