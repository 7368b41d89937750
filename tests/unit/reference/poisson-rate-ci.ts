import { byar } from '../../../src/statistics/byar.ts'
import { garwood } from '../../../src/statistics/garwood.ts'

const isAbsent = (got: unknown) => got === undefined

/** "epitools::pois.byar … is NOT the same formula; it is listed so that nobody 'fixes' the code to match it." */
export const asNoted = { epitools_pois_byar: isAbsent }

export function answer({ cases }: { cases: { x: number; exposure: number }[] }) {
  return {
    rows: cases.map(({ x, exposure }) => {
      const [exact, near] = [garwood(x, exposure), byar(x, exposure)]
      return {
        ...{ x, exposure },
        rate: exact.value,
        exact95: [exact.lower, exact.upper],
        byar95: [near.lower, near.upper],
      }
    }),
  }
}
