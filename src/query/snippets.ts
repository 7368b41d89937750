import { tablesNamed } from './tables-asked.ts'

/** Where the rows of each table lie as Parquet, below the folder of data; columns with types that no file has. */
export type TableFiles = Record<string, { paths: string[]; absent: Record<string, string> }>

/** A table of the reader's own, and the file it was made of, which stays with the reader. */
export interface OwnFile {
  table: string
  file: string
  isParquet: boolean
}

/** The same query for use elsewhere, against the published Parquet as anyone can download it. */
export interface Snippets {
  python: string
  r: string
  shell: string
}

/**
 * Programs that fetch the Parquet files of the tables that a query names, give the tables their names, and run the query;
 * `sql` may hold anything. `folder` is the address of the data, with a slash at its end. Files of the reader's own are
 * read from where the program runs.
 */
export function snippets(
  sql: string,
  folder: string,
  files: TableFiles,
  own: readonly OwnFile[] = [],
): Snippets {
  const named = tablesNamed(sql, Object.keys(files)).map((table) => ({ table, ...files[table]! }))
  const paths = named.flatMap(({ paths: all }) => all)
  const views = [
    ...named.map(({ table, paths: all, absent }) => viewOf(table, all, absent)),
    ...own.map(viewOfOwn),
  ]
  const at = folder.replaceAll("'", '%27')
  return {
    python: [
      `# pip install duckdb`,
      `import urllib.request`,
      `import duckdb`,
      ``,
      `for path in ${list(paths, '[', ']')}:`,
      `    urllib.request.urlretrieve(${JSON.stringify(at)} + path, path.replace("/", "-"))`,
      `db = duckdb.connect()`,
      ...views.map((view) => `db.execute(${JSON.stringify(view)})`),
      `sql = ${JSON.stringify(sql)}`,
      `print(db.sql(sql))`,
    ].join('\n'),
    r: [
      `# install.packages("duckdb")`,
      `for (path in ${list(paths, 'c(', ')')})`,
      `  download.file(paste0(${JSON.stringify(at)}, path), gsub("/", "-", path), mode = "wb")`,
      `db <- DBI::dbConnect(duckdb::duckdb())`,
      ...views.map((view) => `DBI::dbExecute(db, ${rText(view)})`),
      `DBI::dbGetQuery(db, ${rText(sql)})`,
    ].join('\n'),
    shell: [
      `for path in ${paths.join(' ')}; do`,
      `  curl -fsS '${at}'"$path" -o "$(echo "$path" | tr / -)"`,
      `done`,
      `duckdb <<'${endOf(sql)}'`,
      ...views.map((view) => `${view};`),
      sql.replace(/[;\s]*$/, ''),
      ';',
      endOf(sql),
    ].join('\n'),
  }
}

function viewOf(table: string, paths: readonly string[], absent: Record<string, string>): string {
  const missing = Object.entries(absent).map(([column, type]) => `, CAST(NULL AS ${type}) AS ${column}`)
  const local = paths.map((path) => `'${path.replaceAll('/', '-')}'`).join(', ')
  return `CREATE VIEW ${table} AS SELECT *${missing.join('')} FROM read_parquet([${local}], union_by_name = true)`
}

function viewOfOwn({ table, file, isParquet }: OwnFile): string {
  const path = `'${file.replaceAll("'", "''")}'`
  return `CREATE VIEW "${table}" AS SELECT * FROM ${isParquet ? `read_parquet(${path})` : `read_csv(${path}, header = true)`}`
}

const list = (paths: readonly string[], open: string, close: string): string =>
  `${open}${paths.map((path) => JSON.stringify(path)).join(', ')}${close}`

/** R's raw text with as many dashes as it takes. */
function rText(sql: string): string {
  let dashes = ''
  while (sql.includes(`)${dashes}"`)) dashes += '-'
  return `r"${dashes}(${sql})${dashes}"`
}

function endOf(sql: string): string {
  let end = 'SQL'
  while (sql.split('\n').includes(end)) end += '_'
  return end
}
