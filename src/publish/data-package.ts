import { tables } from '../schema/tables.ts'
import type { PublishedAgency } from './record.ts'

const types: Record<string, string> = {
  VARCHAR: 'string',
  DATE: 'date',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
}

/** A Frictionless Data Package 2.0 over the CSV downloads, its table schemas made from ours. */
export function dataPackage(agencies: readonly PublishedAgency[], version: string): object {
  const csv = agencies.flatMap(({ agency_id, downloads }) =>
    downloads.filter(({ format }) => format === 'csv').map((download) => ({ agency_id, ...download })),
  )
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'redress',
    title: 'Redress: complaints about police, as published',
    version,
    sources: agencies.flatMap(({ sources }) =>
      sources.map(({ title, url, publisher }) => ({ title: `${publisher}: ${title.en}`, path: url })),
    ),
    resources: [
      {
        name: 'measures',
        type: 'table',
        path: 'measures.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
      },
      ...csv.map(({ agency_id, table, path, bytes, sha256 }) => ({
        name: `${agency_id}-${table.replaceAll('_', '-')}`,
        type: 'table',
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        schema: schemaOf(
          table,
          agencies.find((agency) => agency.agency_id === agency_id)!,
        ),
      })),
    ],
  }
}

function schemaOf(table: string, agency: PublishedAgency): object {
  const columns = agency.released.find((one) => one.table === table)!.columns
  const ours = tables.find((one) => one.name === table)!
  return {
    fields: [
      { name: 'agency_id', type: 'string', description: 'The agency.' },
      ...columns.map((column) => {
        const { type, meaning, words } = ours.columns[column]!
        return {
          name: column,
          type: types[type],
          description: meaning.en,
          ...(words === undefined ? {} : { constraints: { enum: Object.keys(words.words) } }),
        }
      }),
    ],
    missingValues: [''],
  }
}
