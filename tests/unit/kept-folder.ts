import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run alone, for what several test files look at and only one need make. */
    keptFolder: string
  }
}

/** Makes the folder before the first test and takes it away after the last. */
export default function keptFolder(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'redress-kept-'))
  project.provide('keptFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
