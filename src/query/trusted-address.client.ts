/** The part of Trusted Types that is used here; browsers before 2026 may lack it. */
interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string
  }
}

const factory = (globalThis as unknown as { trustedTypes?: Factory }).trustedTypes

/** The page's policy makes scripts of two addresses only: the engine's worker, and nothing that came from a reader. */
export function trustedWorkerAddress(address: string): string {
  const rules = {
    createScriptURL(asked: string): string {
      if (new URL(asked, location.href).origin !== location.origin) throw new TypeError(`not ours: ${asked}`)
      return asked
    },
  }
  return factory === undefined
    ? rules.createScriptURL(address)
    : factory.createPolicy('redress-worker', rules).createScriptURL(address)
}
