import { manifest, measureRows, measures, type PublishedAgency } from '../../published.ts'
import { yearly } from '../../charts/_rows.ts'
import { file } from '../../words/address.ts'
import { said, type Language } from '../../words/language.ts'
import { messages } from '../../words/messages.ts'

/**
 * What the data page of an agency is, in the words of schema.org’s Dataset, for search engines that list data: names,
 * sources, time, place and every file to download. A licence stands there only where it is known.
 */
export function dataset(
  agency: PublishedAgency,
  language: Language,
  url: URL,
  sentence: string,
): Record<string, unknown> {
  const words = messages(language)
  const absolute = (path: string) => new URL(file(path), url).href
  const place = said(agency.place, language)
  const name = words.complaints.title(place)
  const since = yearly(measureRows('intake', agency.agency_id))[0]?.period
  const licences = [...new Set(agency.sources.map(({ licence }) => licence))].filter(
    (one) => one !== 'unknown',
  )
  const type: Record<string, string> = { csv: 'text/csv', parquet: 'application/vnd.apache.parquet' }
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: agency.is_demonstration ? `${name} (${words.demonstration.mark})` : name,
    description: `${words.data.description(place)} ${sentence}`,
    url: url.href,
    identifier: `${agency.agency_id}-${manifest().data_version}`,
    version: manifest().data_version,
    inLanguage: language,
    isAccessibleForFree: true,
    creator: [...new Set(agency.sources.map(({ publisher }) => publisher))].map((publisher) => ({
      '@type': 'Organization',
      name: publisher,
    })),
    ...(licences.length > 0 ? { license: licences.map((id) => `https://spdx.org/licenses/${id}`) } : {}),
    temporalCoverage: `${since ?? '..'}/${agency.as_of}`,
    spatialCoverage: { '@type': 'Place', name: place },
    isBasedOn: [...new Set(agency.sources.map((source) => source.url))],
    variableMeasured: measures().map(({ title }) => said(title, language)),
    includedInDataCatalog: { '@type': 'DataCatalog', name: 'Redress', url: absolute('/') },
    distribution: [
      ...agency.downloads.map(({ table, format, path, bytes }) => ({
        '@type': 'DataDownload',
        name: table,
        contentUrl: absolute(`/data/${path}`),
        encodingFormat: type[format],
        contentSize: `${bytes} B`,
      })),
      {
        '@type': 'DataDownload',
        name: words.data.allMeasures,
        contentUrl: absolute('/data/measures.csv'),
        encodingFormat: 'text/csv',
      },
    ],
  }
}

/** A value as JSON that may stand inside a script element whatever its texts hold: no `<` is left in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
