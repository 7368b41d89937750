/**
 * More rows than this are not looked through for what is said beside a result. Apart from the
 * result itself, which brings its decoder with it.
 */
export const lookedThrough = 100_000
