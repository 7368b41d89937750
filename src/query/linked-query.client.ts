/** A name of a measure or an agency, as it stands in addresses; nothing else may get into a query from a link. */
const name = /^[a-z0-9][a-z0-9-]{0,63}$/

/**
 * The query that the address asks for, to be shown and never run: `#sustained-rate` is the query printed under that
 * name on this page, `#sustained-rate/chicago` asks the published numbers of one agency. Null for any other address.
 */
export function linkedQuery(hash: string): string | null {
  const [stem, agency, ...rest] = hash.replace(/^#/, '').split('/')
  if (stem === undefined || !name.test(stem) || rest.length > 0) return null
  if (agency === undefined) return printedQuery(stem)
  return name.test(agency) && printedQuery(stem) !== null ? numbersOf(stem, agency) : null
}

/** The SQL that stands on this page under a name. */
export function printedQuery(stem: string): string | null {
  return document.querySelector(`.printed-query[id="${CSS.escape(stem)}"] pre code`)?.textContent ?? null
}

function numbersOf(measure: string, agency: string): string {
  return [
    `-- The published numbers of ${measure} for ${agency}.`,
    `SELECT origin, area, people_group, period, category, numerator, denominator, value, lower, upper, status, reasons, flags`,
    `FROM measures`,
    `WHERE measure = '${measure}' AND agency_id = '${agency}'`,
    `ORDER BY origin, area, people_group, period, category`,
  ].join('\n')
}
