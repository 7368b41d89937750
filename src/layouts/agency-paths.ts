import { agencies, type PublishedAgency } from '../published.ts'
import { languagePaths, type Language } from '../words/language.ts'

/** The paths of a page that stands once for each agency and language. */
export function agencyPaths(): {
  params: { language: string | undefined; agency: string }
  props: { language: Language; agency: PublishedAgency }
}[] {
  return languagePaths().flatMap(({ params, props }) =>
    agencies().map((agency) => ({
      params: { ...params, agency: agency.agency_id },
      props: { ...props, agency },
    })),
  )
}
