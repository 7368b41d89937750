/** The same query for use elsewhere, against the published database as anyone can download it. */
export interface Snippets {
  python: string
  r: string
  shell: string
}

/** Programs that fetch the packed database from an address, unpack it and run the query; `sql` may hold anything. */
export function snippets(sql: string, database: string): Snippets {
  const packed = database.replace(/[?#].*$/, '')
  const file = packed.split('/').at(-1)!.replace(/\.gz$/, '')
  return {
    python: [
      `# pip install duckdb`,
      `import gzip, urllib.request`,
      `import duckdb`,
      ``,
      `with urllib.request.urlopen(${JSON.stringify(packed)}) as packed, open(${JSON.stringify(file)}, "wb") as file:`,
      `    file.write(gzip.decompress(packed.read()))`,
      `sql = ${JSON.stringify(sql)}`,
      `print(duckdb.connect(${JSON.stringify(file)}, read_only=True).sql(sql))`,
    ].join('\n'),
    r: [
      `# install.packages("duckdb")`,
      `packed <- tempfile()`,
      `download.file(${JSON.stringify(packed)}, packed, mode = "wb")`,
      `writeBin(memDecompress(readBin(packed, "raw", file.size(packed)), "gzip"), ${JSON.stringify(file)})`,
      `db <- DBI::dbConnect(duckdb::duckdb(), ${JSON.stringify(file)}, read_only = TRUE)`,
      `DBI::dbGetQuery(db, ${rText(sql)})`,
    ].join('\n'),
    shell: [
      `curl -fsS '${packed.replaceAll("'", '%27')}' | gunzip > ${file}`,
      `duckdb -readonly ${file} <<'${endOf(sql)}'`,
      `${sql.replace(/;?\s*$/, '')};`,
      endOf(sql),
    ].join('\n'),
  }
}

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

/** How to cite a query: what, which data, where, seen when. */
export function citation(version: string, address: string, day: string): string {
  return `Redress, query of the published records, data version ${version}, ${address} (seen ${day}).`
}
