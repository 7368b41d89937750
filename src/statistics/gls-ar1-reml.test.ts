import { describe, expect, it } from 'vitest'
import { ar1Noise } from './_ar1-noise.ts'
import { glsAr1Reml } from './gls-ar1-reml.ts'

/** The same by brute force: the whole n × n covariance, inverted and its determinants taken by elimination. */
function dense(columns: number[][], y: number[], rho: number) {
  const n = y.length
  const v = y.map((_, i) => y.map((_, j) => rho ** Math.abs(i - j) / (1 - rho * rho)))
  const solved = eliminated(v, [...columns, y])
  const weighted = columns.map((_, k) => columns.map((c) => inner(c, solved.x[k]!)))
  const right = columns.map((c) => inner(c, solved.x.at(-1)!))
  const small = eliminated(weighted, [right])
  const coef = small.x[0]!
  const residual = y.map((value, i) => value - columns.reduce((sum, c, k) => sum + c[i]! * coef[k]!, 0))
  const rss = inner(residual, eliminated(v, [residual]).x[0]!)
  const df = n - columns.length
  const value = -0.5 * df * Math.log(rss) - 0.5 * solved.logDeterminant - 0.5 * small.logDeterminant
  return { coef, value, sigma: Math.sqrt(rss / df / (1 - rho * rho)) }
}

function inner(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0)
}

/** Gauss–Jordan without pivoting: fit for the positive definite matrices here. */
function eliminated(matrix: number[][], right: number[][]) {
  const a = matrix.map((row, i) => [...row, ...right.map((column) => column[i]!)])
  let logDeterminant = 0
  a.forEach((row, i) => {
    const pivot = row[i]!
    logDeterminant += Math.log(pivot)
    for (let j = 0; j < row.length; j++) row[j]! /= pivot
    a.forEach((other, k) => {
      if (k === i) return
      const times = other[i]!
      for (let j = 0; j < other.length; j++) other[j]! -= times * row[j]!
    })
  })
  const n = matrix.length
  return { x: right.map((_, k) => a.map((row) => row[n + k]!)), logDeterminant }
}

describe('a linear model with AR(1) errors', () => {
  const n = 40
  const columns = [
    Array.from({ length: n }, () => 1),
    Array.from({ length: n }, (_, i) => i),
    Array.from({ length: n }, (_, i) => (i < 25 ? 0 : 1)),
  ]
  for (const rho of [-0.3, 0, 0.6]) {
    it(`agrees with the whole covariance matrix, errors made with ρ = ${rho}`, () => {
      const u = ar1Noise(11)(n, 2, rho)
      const y = u.map((value, i) => 50 + 0.1 * i - (i < 25 ? 0 : 3) + value)
      const fit = glsAr1Reml(columns, y)!
      const same = dense(columns, y, fit.rho)
      same.coef.forEach((value, k) => expect(fit.coef[k]).toBeCloseTo(value, 8))
      expect(fit.sigma).toBeCloseTo(same.sigma, 8)
      for (let step = 0; step < 98; step++) {
        expect(dense(columns, y, -0.5 + 0.015 * step).value).toBeLessThanOrEqual(same.value + 1e-9)
      }
    })
  }

  it('has no fit where two columns say the same', () => {
    expect(glsAr1Reml([columns[0]!, columns[0]!], ar1Noise(1)(n, 1, 0))).toBeNull()
  })
})
