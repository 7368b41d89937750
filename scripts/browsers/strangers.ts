import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A proxy on loopback that lets nothing through and remembers which hosts it was asked for. */
export interface Strangers {
  /** `127.0.0.1:port`, for the settings of a browser. */
  address: string
  /** Hosts that were asked for, besides those a browser asks on its own account. */
  asked(): string[]
  close(): void
}

/** Hosts that browsers ask by themselves, whatever page they show. */
const ofBrowsers = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|detectportal\.firefox\.com)$/

/** Stands where a browser would go for any other host than this machine's. */
export async function strangers(): Promise<Strangers> {
  const hosts: string[] = []
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '/', `http://${request.headers.host ?? 'nowhere'}`).hostname)
    response.writeHead(502).end()
  })
  server.on('connect', ({ url }, socket: Socket) => {
    hosts.push((url ?? '').replace(/:\d+$/, ''))
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => hosts.filter((host) => !ofBrowsers.test(host)),
    close: () => void server.close(),
  }
}
