import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { houseBelow } from '../../src/house.ts'
import { withTurn } from '../../src/turn.ts'

const rounds = 150
const dead = { pid: 2 ** 22 + 1, what: 'a refresh' }

/** Waits for each round’s instant and reaches for its turn; once inside, marks its being there with a file that must be new. */
const taker = `
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { houseBelow } from '${new URL('../../src/house.ts', import.meta.url).href}'
import { Problem } from '${new URL('../../src/problem.ts', import.meta.url).href}'
import { withTurn } from '${new URL('../../src/turn.ts', import.meta.url).href}'
const [root, start] = [process.argv[1], Number(process.argv[2])]
for (let round = 0; round < ${rounds}; round += 1) {
  while (Date.now() < start + round * 8) {}
  const inside = root + '/inside-' + round
  const note = (word) => appendFileSync(root + '/log', round + ' ' + word + '\\n')
  try {
    await withTurn(houseBelow(root + '/' + round), 'a refresh', async () => {
      try {
        writeFileSync(inside, '', { flag: 'wx' })
      } catch {
        note('two at once')
        return
      }
      const until = performance.now() + 2
      while (performance.now() < until) {}
      rmSync(inside)
      note('alone')
    })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
}`

it('is held by one process, however many reach at once for what a dead one left', async () => {
  const root = mkdtempSync(join(tmpdir(), 'redress-turn-'))
  for (let round = 0; round < rounds; round += 1)
    await withTurn(houseBelow(join(root, String(round))), 'a refresh', async () => {})
  const turns = Array.from(
    { length: rounds },
    (_, round) => `${houseBelow(join(root, String(round))).work}.turn`,
  )
  for (const turn of turns) writeFileSync(turn, JSON.stringify(dead))
  const start = Date.now() + 1000
  const ends = Array.from({ length: 4 }, async () => {
    const one = spawn(process.execPath, ['--input-type=module', '-e', taker, root, String(start)], {
      stdio: 'inherit',
    })
    const [code] = (await once(one, 'exit')) as [number]
    return code
  })
  expect(await Promise.all(ends)).toEqual([0, 0, 0, 0])
  const log = readFileSync(join(root, 'log'), 'utf8').trim().split('\n')
  expect(log.filter((line) => line.endsWith('two at once'))).toEqual([])
  expect(new Set(log).size).toBe(rounds)
  // nothing is left of any turn
  expect(turns.flatMap((turn) => readdirSync(join(turn, '..')))).toEqual([])
})

it('is taken over where another was stopped while taking it over', async () => {
  const house = houseBelow(mkdtempSync(join(tmpdir(), 'redress-turn-')))
  const turn = `${house.work}.turn`
  await withTurn(house, 'a refresh', async () => {
    const mine = readFileSync(turn, 'utf8')
    expect(JSON.parse(mine)).toMatchObject({ pid: process.pid, what: 'a refresh' })
  })
  const left = JSON.stringify(dead)
  writeFileSync(turn, left)
  // the first sixteen digits of the sum of what was left
  writeFileSync(`${turn}.after-${createHash('sha256').update(left).digest('hex').slice(0, 16)}`, left)
  expect(await withTurn(house, 'a refresh', async () => 'done')).toBe('done')
  expect(existsSync(turn)).toBe(false)
})
