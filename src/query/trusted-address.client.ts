/** The part of Trusted Types that is used here; browsers before 2026 may lack it. */
interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string
  }
}

const rules = {
  createScriptURL(asked: string): string {
    if (new URL(asked, location.href).origin !== location.origin) throw new TypeError(`not ours: ${asked}`)
    return asked
  },
}

const policy =
  (globalThis as unknown as { trustedTypes?: Factory }).trustedTypes?.createPolicy('redress-worker', rules) ??
  rules

/** An address of a worker of this site, as the page's policy wants it: never one that came from a reader. */
export function trustedWorkerAddress(address: string): string {
  return policy.createScriptURL(address)
}
