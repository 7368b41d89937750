import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Draws of one named stream: the same seed and name give the same draws, whatever other streams do. */
export class Random {
  readonly #generator

  constructor(seed: number, stream: string) {
    this.#generator = xoroshiro128plus(hash(`${seed} ${stream}`))
    // a 32-bit seed fills half of the state, so the first outputs of neighbouring seeds look alike
    for (let skipped = 0; skipped < 64; skipped++) uniformFloat64(this.#generator)
  }

  /** From 0 up to, not including, 1. */
  uniform(): number {
    return uniformFloat64(this.#generator)
  }

  /** A whole number, both ends included. */
  integer(from: number, to: number): number {
    return uniformInt(this.#generator, from, to)
  }

  chance(probability: number): boolean {
    return this.uniform() < probability
  }

  of<T>(list: readonly T[]): T {
    return list[this.integer(0, list.length - 1)]!
  }

  /** One of the keys, with chances in proportion to their weights. */
  weighted<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T {
    const entries = Object.entries(weights) as [T, number][]
    const at = this.index(entries.map(([, weight]) => weight))
    return entries[at]![0]
  }

  /** A place in a list of weights, with chances in proportion to them. */
  index(weights: readonly number[]): number {
    let left = this.uniform() * weights.reduce((sum, weight) => sum + weight, 0)
    for (let at = 0; at < weights.length - 1; at++) {
      left -= weights[at]!
      if (left < 0) return at
    }
    return weights.length - 1
  }

  /** Standard normal (Box and Muller 1958). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()))
    return radius * Math.cos(2 * Math.PI * this.uniform())
  }

  /** Days around a median, with a long tail: exp of a normal with this spread. */
  days(median: number, spread: number): number {
    return Math.round(median * Math.exp(spread * this.normal()))
  }

  /** Poisson by counting exponential gaps; the time grows with the mean. */
  poisson(mean: number): number {
    let count = -1
    for (let time = 0; time <= mean; count++) time -= Math.log(1 - this.uniform())
    return count
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193)
  return value | 0
}
