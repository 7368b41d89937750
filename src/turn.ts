import { createHash, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { House } from './house.ts'
import { Problem } from './problem.ts'

/**
 * Does some work while nobody else changes the same house. A turn whose process is gone is taken over: it was stopped.
 * @throws {Problem} when another process is at work.
 */
export async function withTurn<T>(house: House, what: string, work: () => Promise<T>): Promise<T> {
  const path = `${house.work}.turn`
  mkdirSync(dirname(path), { recursive: true })
  const mine = JSON.stringify({ pid: process.pid, what, id: randomUUID() })
  const other = otherHolder(path, mine)
  if (other !== null) {
    throw new Problem({
      where: path,
      found: `${other.what} at work, process ${other.pid}`,
      known: 'one refresh or publication at a time',
      todo: 'wait until it has ended; if there is no such process, delete the file',
    })
  }
  try {
    return await work()
  } finally {
    if (textOf(path) === mine) rmSync(path)
  }
}

interface Holder {
  pid: number
  what: string
}

/**
 * Puts `mine` at `path`, whole from its first moment, unless a living process holds it: then that one. What a dead one left
 * is replaced by whoever holds the turn to replace that very text, and only while it still stands.
 */
function otherHolder(path: string, mine: string): Holder | null {
  const draft = `${path}.${createHash('sha256').update(mine).digest('hex').slice(0, 16)}`
  writeFileSync(draft, mine)
  try {
    for (;;) {
      if (isLinked(draft, path)) return null
      const left = textOf(path)
      if (left === null) continue
      const holder = holderOf(left)
      if (holder !== null && isAlive(holder.pid)) return holder
      const heir = `${path}.after-${createHash('sha256').update(left).digest('hex').slice(0, 16)}`
      const other = otherHolder(heir, mine)
      if (other !== null) return other
      try {
        if (textOf(path) !== left) continue
        renameSync(draft, path)
        return null
      } finally {
        rmSync(heir)
      }
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

function isLinked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** What stands in a file; null when there is none. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Null where the text is none of ours. */
function holderOf(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
