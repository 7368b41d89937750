import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { isPublic } from '../../src/sources/address.ts'
import { asker, type AskLimits } from '../../src/sources/ask.ts'
import { messageOf } from './tiny-agency.ts'
import { portal, say, type Play, type Portal } from './portal.ts'

let open: Portal | null = null
afterEach(async () => {
  await open?.close()
  open = null
})
const plainHttp = 'a portal on loopback, for tests'
const opened = async (play: Play, limits?: Partial<AskLimits>) => (open = await portal(play, limits))
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('a portal in trouble', () => {
  it('is asked again after 429 and 503, and after a connection that breaks', async () => {
    let tries = 0
    const { ask, url } = await opened((_, response) => {
      tries += 1
      if (tries === 1) return say(response, 429, { 'retry-after': '0' })
      if (tries === 2) return say(response, 503, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' })
      if (tries === 3) {
        response.destroy()
        return null
      }
      return 'whole'
    })
    expect(text((await ask(url, { plainHttp })).bytes)).toBe('whole')
    expect(tries).toBe(4)
  })

  it('is given the pause it asks for, up to a limit', async () => {
    let first = 0
    let second = 0
    const { ask, url } = await opened(
      (_, response) => {
        if (first === 0) {
          first = performance.now()
          return say(response, 429, { 'retry-after': '1' })
        }
        second = performance.now()
        return 'whole'
      },
      { longestPause: 300 },
    )
    await ask(url, { plainHttp })
    expect(second - first).toBeGreaterThanOrEqual(295)
    expect(second - first).toBeLessThan(950)
  })

  it('that stays in trouble is an outage, told with what it said', async () => {
    const { ask, url, asked } = await opened((_, response) => say(response, 503, {}, 'down for repair'))
    expect(await messageOf(ask(url, { plainHttp })))
      .toBe(`${url}: no whole answer (status 503: down for repair)
  known: an answer within a few tries
  to do: try again later; if it stays so for days, ask the publisher`)
    expect(asked).toHaveLength(5)
    await expect(ask(url, { plainHttp })).rejects.toMatchObject({ answers: { isOutage: true } })
  })

  it('is asked once only where asking again would change nothing', async () => {
    const { ask, url, asked } = await opened((_, response) => say(response, 404, {}, 'no such data set'))
    expect(await messageOf(ask(url, { plainHttp }))).toBe(`${url}: status 404: no such data set
  known: an answer with data
  to do: open the address in a browser: the data set may have moved, been withdrawn or need a token`)
    expect(asked).toHaveLength(1)
  })

  it('gives a body cut short: asked again, then an outage', async () => {
    const { ask, url, asked } = await opened((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half')
      setTimeout(() => response.destroy(), 5)
      return null
    })
    expect(await messageOf(ask(url, { plainHttp }))).toMatch(/: no whole answer \(/)
    expect(asked).toHaveLength(5)
  })

  it('drips slowly: stopped at the deadline', async () => {
    const { ask, url } = await opened(
      (_, response) => {
        const drip = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(drip))
        return null
      },
      { deadline: 200, tries: 1 },
    )
    const started = performance.now()
    expect(await messageOf(ask(url, { plainHttp }))).toMatch(/: no whole answer \(.*(timeout|aborted)/i)
    expect(performance.now() - started).toBeLessThan(1500)
  })

  it('sends more than is taken: stopped', async () => {
    const { ask, url, asked } = await opened(() => Buffer.alloc(3000, 'x'), { bytes: 1000 })
    expect(await messageOf(ask(url, { plainHttp }))).toMatch(/: an answer of more than 1000 bytes\n/)
    expect(asked).toHaveLength(1)
  })

  it('sends a gzip that swells: stopped', async () => {
    const { ask, url } = await opened((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(gzipSync(Buffer.alloc(50_000_000, 'a')))
      return null
    })
    expect(await messageOf(ask(url, { plainHttp }))).toMatch(
      /: a gzip file that unpacks to more than 200 times its size/,
    )
  })

  it('sends a gzip body: unpacked', async () => {
    const { ask, url } = await opened((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(gzipSync('packed'))
      return null
    })
    expect(text((await ask(url, { plainHttp })).bytes)).toBe('packed')
  })

  it('is never asked more than two things at once', async () => {
    let now = 0
    let highest = 0
    const { ask, url } = await opened((_, response) => {
      now += 1
      highest = Math.max(highest, now)
      setTimeout(() => {
        now -= 1
        response.end('x')
      }, 20)
      return null
    })
    await Promise.all(Array.from({ length: 8 }, () => ask(url, { plainHttp })))
    expect(highest).toBe(2)
  })
})

describe('an address', () => {
  it('without encryption is refused unless the source says why', async () => {
    const { ask, url, asked } = await opened(() => 'x')
    expect(await messageOf(ask(url))).toBe(`${url}: an address without encryption, ${url}
  known: public addresses over https, at most five redirects, answers of at most 2 GB
  to do: check the address in agency.yaml; for plain http give the reason as \`plain_http\` of the source`)
    expect(asked).toHaveLength(0)
  })

  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://10.1.2.3/',
    'https://172.16.0.9/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://0.0.0.0/',
  ])('%s is not public and is refused', async (url) => {
    const { ask, close } = asker({ tries: 1 })
    expect(await messageOf(ask(url))).toMatch(/: an address that is not public, /)
    await close()
  })

  it('by a name that leads to loopback is refused when the connection is made', async () => {
    const { ask, close } = asker({ tries: 1 })
    expect(await messageOf(ask('https://localhost/'))).toMatch(
      /^https:\/\/localhost\/: a name that leads to an address that is not public, localhost \((127\.0\.0\.1|::1)\)\n/,
    )
    await close()
  })

  it('with a password in it is refused', async () => {
    const { ask, close } = asker({ tries: 1 })
    expect(await messageOf(ask('https://a:b@example.org/'))).toMatch(/an address with a password in it/)
    await close()
  })

  it('is looked at by the addresses that are public', () => {
    expect(['8.8.8.8', '2606:4700::1111'].map(isPublic)).toEqual([true, true])
  })
})

describe('a redirect', () => {
  it('is followed, five times at most', async () => {
    const { ask, url } = await opened(({ path }, response) => {
      const left = Number(path.slice(1))
      return left === 0 ? 'there' : say(response, 302, { location: `/${left - 1}` })
    })
    expect(text((await ask(`${url}/5`, { plainHttp })).bytes)).toBe('there')
    expect(await messageOf(ask(`${url}/6`, { plainHttp }))).toMatch(/: more than five redirects\n/)
  })

  it('to an address that is not allowed is refused', async () => {
    for (const location of [
      'http://127.0.0.2/',
      'http://[::1]/',
      'http://169.254.169.254/',
      'file:///etc/hostname',
    ]) {
      const { ask, url, close } = await portal((_, response) => say(response, 302, { location }))
      expect(await messageOf(ask(url, { plainHttp }))).toMatch(
        /: an address (that is not public|without encryption), /,
      )
      await close()
    }
  })

  it('to another origin does not carry the token', async () => {
    const other = await portal(() => 'there')
    const { ask, url, asked } = await opened((_, response) => say(response, 302, { location: other.url }))
    await ask(url, { plainHttp, headers: { 'X-App-Token': 'secret' } })
    expect(asked[0]!.headers['x-app-token']).toBe('secret')
    expect(other.asked[0]!.headers['x-app-token']).toBeUndefined()
    await other.close()
  })
})
