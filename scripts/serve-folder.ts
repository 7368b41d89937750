import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import sirv from 'sirv'
import { workerPolicy } from '../src/layouts/finish/sent.ts'

export interface Served {
  url: string
  close(): void
}

/**
 * Serves a folder of built files on loopback, compressed, with its 404.html for what is not there. Port 0 takes any
 * free one. @throws an error of the system when the port is taken.
 */
export async function serve(folder: string, port: number): Promise<Served> {
  const missingPage = join(folder, '404.html')
  const missing = existsSync(missingPage) ? readFileSync(missingPage) : 'not found'
  // pages are packed about as well as a host of static files packs them
  const squeeze = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } } })
  const files = sirv(folder, {
    etag: true,
    // long pages lie there packed
    brotli: true,
    setHeaders(response, path) {
      if (path.endsWith('.js')) response.setHeader('Content-Security-Policy', workerPolicy)
      // a packed file stays packed: readers download it, the query page unpacks it
      if (!path.endsWith('.gz')) return
      response.setHeader('Content-Type', 'application/gzip')
      response.setHeader('Content-Encoding', 'identity')
    },
  })
  const server = createServer((request, response) => {
    squeeze(request as never, response as never, () => {
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
        response.end(missing)
      })
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${taken}`, close: () => void server.close() }
}
