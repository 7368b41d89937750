import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { asker, type Ask, type AskLimits } from '../../src/sources/ask.ts'

/** A question that reached the portal. */
export interface Asked {
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  body: string
}

/** Answers one question: a value goes out as JSON, bytes as they are, and null leaves the answering to `response`. */
export type Play = (asked: Asked, response: ServerResponse) => unknown

export interface Portal {
  url: string
  asked: Asked[]
  ask: Ask
  close: () => Promise<void>
}

/**
 * A server on loopback that plays a publisher’s portal, and a way to ask it: loopback alone is allowed, pauses are
 * short, all other rules of asking hold.
 */
export async function portal(play: Play, limits: Partial<AskLimits> = {}): Promise<Portal> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url!, 'http://portal')
      const one = {
        path: decodeURIComponent(pathname),
        query: searchParams,
        headers: request.headers,
        body: Buffer.concat(parts).toString(),
      }
      asked.push(one)
      const answer = play(one, response)
      if (answer === null) return
      if (answer instanceof Uint8Array || typeof answer === 'string') response.end(answer)
      else response.end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { ask, close } = asker({
    pause: 1,
    longestPause: 50,
    deadline: 2000,
    allowed: (address) => address === '127.0.0.1',
    ...limits,
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    ask,
    close: async () => {
      await close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Sends status and headers, then the text. */
export function say(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  text = '',
): null {
  response.writeHead(status, headers)
  response.end(text)
  return null
}
