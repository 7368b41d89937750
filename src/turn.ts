import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { House } from './house.ts'
import { Problem } from './problem.ts'

/**
 * Does some work while nobody else changes the same house. A turn whose process is gone is taken over: it was stopped.
 * @throws {Problem} when another process is at work.
 */
export async function withTurn<T>(house: House, what: string, work: () => Promise<T>): Promise<T> {
  const path = `${house.work}.turn`
  take(path, what)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function take(path: string, what: string): void {
  mkdirSync(dirname(path), { recursive: true })
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify({ pid: process.pid, what }), { flag: 'wx' })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const other = holder(path)
    if (other !== null && isAlive(other.pid)) {
      throw new Problem({
        where: path,
        found: `${other.what} at work, process ${other.pid}`,
        known: 'one refresh or publication at a time',
        todo: 'wait until it has ended; if there is no such process, delete the file',
      })
    }
    rmSync(path, { force: true })
  }
  throw new Problem({
    where: path,
    found: 'a turn that cannot be taken',
    todo: 'delete the file and try again',
  })
}

function holder(path: string): { pid: number; what: string } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { pid: number; what: string }
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
