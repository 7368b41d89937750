import type { ListedAgency } from './agencies-of-query.ts'
import type { Holders } from './queried-agencies.ts'

/** The agencies whose records can be asked, as the page lists them. */
export const agenciesListed = (): ListedAgency[] =>
  [...document.querySelectorAll<HTMLElement>('[data-as-of]')].map(({ dataset }) => ({
    agency_id: dataset['agency']!,
    place: dataset['place']!,
    as_of: dataset['asOf']!,
  }))

/** How agencies are written in the tables, in a row. */
export const agencyIds = (): string =>
  agenciesListed()
    .map(({ agency_id }) => agency_id)
    .join(', ')

/** Whose rows each table holds, of which origins, up to which day, and with which columns empty, as the page’s list of tables says. */
export const holders = (): Holders =>
  new Map(
    [...document.querySelectorAll<HTMLElement>('.schema-table[data-table]')].map((table) => [
      table.dataset['table']!,
      new Map(
        [...table.querySelectorAll<HTMLElement>('.schema-agencies tbody tr')].map((row) => [
          (row.querySelector('th')!.textContent ?? '').trim(),
          {
            origins: row.dataset['origins']?.split(' ') ?? [],
            empty: [...row.querySelectorAll('td:last-child code')].flatMap((cell) =>
              (cell.textContent ?? '').split(', '),
            ),
            as_of: row.dataset['until']!,
          },
        ]),
      ),
    ]),
  )

/** The words that can stand in the columns of each table, of columns that have a list of them, as the page’s list says. */
export const vocabulary = (): Map<string, Map<string, string[]>> =>
  new Map(
    [...document.querySelectorAll<HTMLElement>('.schema-table[data-table]')].map((table) => [
      table.dataset['table']!,
      new Map(
        [...table.querySelectorAll<HTMLElement>('.schema-columns tbody tr')]
          .filter((row) => row.querySelector('td .small code') !== null)
          .map((row) => [
            row.querySelector<HTMLElement>('[data-insert]')!.dataset['insert']!,
            [...row.querySelectorAll('td .small code')].map((word) => (word.textContent ?? '').trim()),
          ]),
      ),
    ]),
  )
