import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether an address of the network may be reached. */
export type Allowed = (address: string) => boolean

/** Public addresses only: no loopback, private, link-local, carrier, multicast or reserved ones, in any spelling. */
export const isPublic: Allowed = (address) =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'

/** Why a web address may not be asked, before any name is resolved; null if it may. */
export function refusedUrl(url: URL, mayPlainHttp: boolean, allowed: Allowed): string | null {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && mayPlainHttp))
    return `an address without encryption, ${url.protocol}//${url.host}`
  if (url.username !== '' || url.password !== '') return 'an address with a password in it'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) !== 0 && !allowed(host) ? `an address that is not public, ${host}` : null
}

/** Resolves names as the system does, and refuses those that lead to an address that is not allowed. */
export function guardedLookup(allowed: Allowed) {
  return (
    host: string,
    options: LookupOptions,
    done: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
  ): void => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      const bad = found.find(({ address }) => !allowed(address))
      if (bad !== undefined)
        return done(
          new Refused(`a name that leads to an address that is not public, ${host} (${bad.address})`),
          [],
        )
      if (options.all === true) return done(null, found)
      done(null, found[0]!.address, found[0]!.family)
    })
  }
}

/** A connection that we refused: trying again would change nothing. */
export class Refused extends Error {}
