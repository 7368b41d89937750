/** What every answer of a host carries. `docs/nginx.conf` says the same, which a test holds it to. */
export const always = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy: same-origin',
]

/** The policy of a script that may start as a worker: a page’s own does not bind a worker loaded from its address. */
export const workerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'"

/** For how long a reader may keep a file: what has a sum or a version in its address for good, data not unasked. */
export const kept = {
  forGood: 'public, max-age=31536000, immutable',
  data: 'public, max-age=0, must-revalidate, no-transform',
}
