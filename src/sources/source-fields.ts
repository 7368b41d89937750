import { z } from 'zod'

const pattern = z
  .string()
  .min(1)
  .describe('A name to the letter, or a pattern between slashes such as `/^Log \\d{4}$/`.')

/** The fields of a source in agency.yaml that say how its bytes are reached and read. */
export const sourceFields = {
  files: z
    .array(
      z.strictObject({
        url: z.url().describe('Where the file lies.'),
        entry: pattern.optional().describe('The file inside a zip.'),
        sheet: pattern.optional().describe('The sheet of a workbook; the first one if left out.'),
      }),
    )
    .default([])
    .describe('For `platform: url`: the files that together are this source, such as one for each year.'),
  entry: pattern.optional().describe('The file inside a zip; needed where the zip holds several.'),
  sheet: pattern.optional().describe('The sheet of a workbook; the first one if left out.'),
  sections: z
    .string()
    .optional()
    .describe(
      'The column that takes the text of section rows: rows in which only the first cell is filled, such as a year above its cases.',
    ),
  dates_are: z
    .enum(['utc', 'wall'])
    .optional()
    .describe(
      'For ArcGIS: whether its milliseconds are instants, to be told in `time_zone`, or local clock times written as if they were UTC.',
    ),
  plain_http: z
    .string()
    .min(10)
    .optional()
    .describe('Why this source may be fetched without encryption. Left out: https only.'),
  user_agent: z
    .string()
    .optional()
    .describe('What to say in User-Agent where the portal refuses our own words.'),
  at_least: z.number().int().positive().optional().describe('Rows below which a refresh is blocked.'),
  unverified: z
    .string()
    .min(10)
    .optional()
    .describe(
      'Why nobody can say yet that the columns are understood. Such a source is listed on the coverage page and never published.',
    ),
}
