import type { APIRoute } from 'astro'
import { manifest } from '../../../published.ts'
import { engineFile } from '../../../query/engine-files.ts'
import script from '../../../query/offline-worker.js?raw'
import { languagePaths } from '../../../words/language.ts'

export const getStaticPaths = languagePaths

/** The script that keeps the query page of one language, with the versions of engine and data in the name of its store. */
export const GET: APIRoute = () => {
  const version = `${manifest().data_version} ${engineFile().path.split('/')[2]}`
  return new Response(script.replace('VERSION', version), { headers: { 'Content-Type': 'text/javascript' } })
}
