/** Where the published database stands inside the engine. */
export const databasePath = '/data/redress.duckdb'

/** Where a part of it stands, by its name. */
export const partPath = (name: string): string => `/data/${name}.duckdb`

/** The one folder besides `/data/` that SQL may write to: it is in the memory of the page and goes with it. */
export const exportFolder = '/export/'

/**
 * What every engine runs before any SQL of a reader, in this order: no extension, no file but those registered, no
 * address, no way to change that; then our tables, read only, in a database of that name. Nothing can be asked of another
 * host afterwards.
 */
export const lockDown = (name: string): readonly string[] => [
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  'SET allow_community_extensions = false',
  'SET errors_as_json = true',
  `SET memory_limit = '1500MB'`,
  `SET allowed_directories = ['/data/', '${exportFolder}']`,
  'SET enable_external_access = false',
  'SET lock_configuration = true',
  `ATTACH '${databasePath}' AS ${name} (READ_ONLY)`,
  `USE ${name}`,
]
