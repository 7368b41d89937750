/** A name of a measure or an agency, as it stands in addresses; nothing else may get into a query from a link. */
const name = /^[a-z0-9][a-z0-9-]{0,63}$/

/**
 * The query that the address asks for, to be shown and never run: `#sustained-rate` is the query printed under that
 * name on this page, `#sustained-rate/chicago` asks the published numbers of one agency, and what follows a question mark
 * those that one chart drew: `?origin=public&period=year`. Null for any other address.
 */
export function linkedQuery(hash: string): string | null {
  const [path = '', asked] = hash.replace(/^#/, '').split('?')
  const [stem, agency, ...rest] = path.split('/')
  if (stem === undefined || !name.test(stem) || rest.length > 0) return null
  if (agency === undefined) return printedQuery(stem)
  return name.test(agency) && printedQuery(stem) !== null ? numbersOf(stem, agency, asked) : null
}

/** The SQL that stands on this page under a name. */
export function printedQuery(stem: string): string | null {
  return document.querySelector(`.printed-query[id="${CSS.escape(stem)}"] pre code`)?.textContent ?? null
}

/** How periods of one kind are written. */
const periods: Readonly<Record<string, string>> = {
  all: `period = 'all'`,
  year: `period LIKE '____'`,
  month: `period LIKE '____-__' AND period NOT LIKE '%Q%'`,
  quarter: `period LIKE '____-Q_'`,
}

/** What a chart drew, as conditions; words that are no names of ours are passed over. */
function conditions(asked: string | undefined): string[] {
  if (asked === undefined) return []
  const given = new URLSearchParams(asked)
  const within = (column: string) => {
    const words = (given.get(column) ?? '').split(',').filter((word) => /^[a-z0-9_/-]{1,80}$/.test(word))
    return words.length === 0 ? [] : [`${column} IN (${words.map((word) => `'${word}'`).join(', ')})`]
  }
  const period = periods[given.get('period') ?? '']
  return [
    ...within('origin'),
    ...within('category'),
    ...(period === undefined ? [] : [period]),
    ...['area', 'people_group'].flatMap((one) => (given.get(one) === 'each' ? [] : [`${one} = 'all'`])),
  ]
}

/** The published numbers of a measure for one agency, or those of them that one chart drew. */
export function numbersOf(measure: string, agency: string, asked: string | undefined): string {
  return [
    `-- The published numbers of ${measure} for ${agency}.`,
    `SELECT origin, area, people_group, period, category, numerator, denominator, value, lower, upper, status, reasons, flags`,
    `FROM measures`,
    `WHERE measure = '${measure}' AND agency_id = '${agency}'`,
    ...conditions(asked).map((one) => `  AND ${one}`),
    `ORDER BY origin, area, people_group, period, category`,
  ].join('\n')
}
