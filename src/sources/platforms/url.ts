import { Problem } from '../../problem.ts'
import { fileName, instant, manners, versionOf, type Fetched, type Platform } from './platform.ts'

/**
 * Files at fixed addresses, in the order of `files`, together one source. A single file is asked for only if it changed:
 * `If-None-Match` and `If-Modified-Since` as the last answer said.
 */
export const url: Platform = async (source, ask, known) => {
  if (source.files.length === 0) {
    throw new Problem({
      where: `the source “${source.title.en}”`,
      found: 'no file',
      known: '`platform: url` needs `files`, each with its url',
      todo: 'list the addresses in agency.yaml',
    })
  }
  const files: Fetched['files'] = []
  const versions: Fetched['from'][] = []
  for (const { url: address } of source.files) {
    const same = known?.fetched?.url === address && source.files.length === 1 ? known.fetched : null
    const headers = {
      ...(same?.etag == null ? {} : { 'if-none-match': same.etag }),
      ...(same?.last_modified == null ? {} : { 'if-modified-since': same.last_modified }),
    }
    const answer = await ask(address, { ...manners(source), headers })
    if (answer.status === 304) return 'unchanged'
    files.push({ bytes: answer.bytes, where: fileName(address) })
    const version = versionOf(answer)
    versions.push({ url: address, updated_at: instant(version.last_modified), ...version })
  }
  const latest = versions
    .map(({ updated_at }) => updated_at ?? '')
    .sort()
    .at(-1)!
  return {
    files,
    from: { ...versions[0]!, updated_at: latest === '' ? null : latest },
    warnings: [],
  }
}
