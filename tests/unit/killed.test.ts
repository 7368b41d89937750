import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { killedRefreshes } from '../../scripts/killed-refreshes.ts'
import { tiny } from './tiny-agency.ts'

it('stays whole and recovers, however often it is killed', async () => {
  const root = mkdtempSync(join(tmpdir(), 'redress-killed-'))
  const live = tiny['agency.yaml'].replace(
    'platform: file',
    "platform: url\n    files: [{ url: 'ADDRESS/cases.csv' }]\n    plain_http: a portal on loopback\n    key: [id]",
  )
  const { hits, faults } = await killedRefreshes(root, { ...tiny, 'agency.yaml': live }, 4, 7)
  expect(faults).toEqual([])
  expect(hits).toBe(4)
}, 180_000)
