import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { queryDatabase } from './query-database.ts'

/** The engine of the query page over a few rows of the tables that hints and cautions speak of. */
export async function engineOverRows(): Promise<BuildEngine> {
  return buildEngine(
    await queryDatabase(
      `CREATE TABLE site.agencies AS SELECT 'east' AS agency_id, 'East' AS name_en`,
      `CREATE TABLE site.measures AS SELECT 'east' AS agency_id, 'intake' AS measure, 'public' AS origin, 'all' AS period, 'all' AS category, 'all' AS area, 'all' AS people_group, 5 AS n`,
      `CREATE TABLE site.complaint_counts AS SELECT 'east' AS agency_id, 'public' AS origin, 12 AS period_months, 7 AS complaint_count`,
      `CREATE TABLE site.parties AS SELECT unnest(['east', 'west', 'far', 'north-west']) AS agency_id, unnest([1, 2, 3, 4]) AS n`,
      `CREATE TABLE site.complaints AS SELECT 'open' AS outcome, true AS has_video, DATE '2020-01-01' AS on_day, NULL::DATE AS received_on, 'public' AS origin, unnest(['east', 'lone', 'west']) AS agency_id, '1' AS complaint_id, 30 AS duration_days, 2022 AS received_year`,
      `CREATE TABLE site.allegations AS SELECT 'east' AS agency_id, unnest(['1', '1']) AS complaint_id`,
    ),
  )
}
