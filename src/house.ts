import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where everything lies. Tests build a second house in a folder of their own; besides it only the site's own door (`published.ts`) knows a path. */
export interface House {
  agencies: string
  raw: string
  lock: string
  figures: string
  published: string
  work: string
}

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The house of this checkout. `REDRESS_HOME` moves what a machine accepts and publishes to another folder, as the
 * tests do; agency folders and committed figures stay in the checkout.
 */
export function house(home = process.env['REDRESS_HOME'] ?? join(root, 'data')): House {
  return {
    agencies: join(root, 'data', 'agencies'),
    raw: join(home, 'raw'),
    lock: join(home, 'sources.lock.json'),
    figures: join(root, 'data', 'figures'),
    published: join(home, 'published'),
    work: join(home, 'work'),
  }
}

/** A house with everything below one folder, for a test or a trial to furnish. */
export function houseBelow(root: string): House {
  return {
    agencies: join(root, 'agencies'),
    raw: join(root, 'raw'),
    lock: join(root, 'sources.lock.json'),
    figures: join(root, 'figures'),
    published: join(root, 'published'),
    work: join(root, 'work'),
  }
}
