/**
 * What a page's module reads off a drawing whose points lie along one line: the first and the last value and where they
 * stand, `2010 2023.917 40 748`. Rows of the table say with `data-at` which value they are of, and with `+` that it is the month
 * after the one above.
 */
export function axisOf(
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
): string {
  return [first, last, from, to].map((value) => String(Math.round(value * 1000) / 1000)).join(' ')
}

/** Where a row of a table stands on such a line. */
export function placeOn(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Where rows stand, as a table of them says it: hundreds of months in a row are said by the first. */
export function placesSaid(places: readonly (number | undefined)[]): (number | '+' | undefined)[] {
  return places.map((place, index) => {
    const above = places[index - 1]
    const isNext = place !== undefined && above !== undefined && Math.abs(place - above - 1 / 12) < 0.002
    return isNext ? '+' : place
  })
}
