import { tmpdir } from 'node:os'

const stranger = 'https://stranger.example'
/** A folder of the machine that anyone may write to: what gets out would be found there. */
const outside = tmpdir()

/** Statements that try to read, write, load, reach or unlock something: every one has to be refused. */
export const refused: readonly string[] = [
  `SELECT * FROM read_csv('${stranger}/a.csv')`,
  `SELECT * FROM read_csv_auto('http://stranger.example/a.csv')`,
  `SELECT * FROM sniff_csv('${stranger}/a.csv')`,
  `SELECT * FROM '${stranger}/a.csv'`,
  `SELECT * FROM "${stranger}/a.parquet"`,
  `SELECT * FROM read_text('${stranger}/a.txt')`,
  `SELECT * FROM read_blob('${stranger}/a.bin')`,
  `SELECT * FROM read_parquet('${stranger}/a.parquet')`,
  `SELECT * FROM parquet_scan('s3://stranger/a.parquet')`,
  `SELECT * FROM read_json('${stranger}/a.json')`,
  `SELECT * FROM 's3://stranger/a.csv'`,
  `SELECT * FROM 'hf://datasets/a/b.csv'`,
  `SELECT * FROM read_text('/etc/passwd')`,
  `SELECT * FROM read_text('../../etc/passwd')`,
  `SELECT * FROM read_text('/data/../etc/passwd')`,
  `SELECT * FROM read_csv('opfs://a.csv')`,
  `SELECT * FROM glob('/etc/*')`,
  `SELECT * FROM glob('${stranger}/*')`,
  `ATTACH '${stranger}/x.duckdb' AS x`,
  `ATTACH '${stranger}/x.duckdb' AS x (READ_ONLY)`,
  `ATTACH '${outside}/redress-hostile.duckdb' AS x`,
  `ATTACH 'opfs://x.duckdb' AS x`,
  `ATTACH 'sqlite:x.db' AS x (TYPE sqlite)`,
  `ATTACH 'host=stranger.example' AS x (TYPE postgres)`,
  `COPY (SELECT 1) TO '${stranger}/a.csv'`,
  `COPY (SELECT 1) TO '${outside}/redress-hostile.csv'`,
  `COPY (SELECT 1) TO 'redress-hostile.csv'`,
  `COPY (SELECT 1) TO '/export/..${outside}/redress-hostile.csv'`,
  `COPY (SELECT * FROM agencies) TO '${outside}/redress-hostile.parquet' (FORMAT parquet)`,
  `EXPORT DATABASE '${outside}/redress-hostile'`,
  `IMPORT DATABASE '${stranger}/x'`,
  `LOAD httpfs`,
  `LOAD '${stranger}/x.duckdb_extension.wasm'`,
  `LOAD '${outside}/x.duckdb_extension.wasm'`,
  `SET enable_external_access = true`,
  `SET lock_configuration = false`,
  `SET autoload_known_extensions = true`,
  `SET custom_extension_repository = '${stranger}'`,
  `SET allowed_directories = ['/']`,
  `SET memory_limit = '4GB'`,
  `SET errors_as_json = false`,
  `RESET enable_external_access`,
  `RESET lock_configuration`,
  `RESET ALL`,
  `PRAGMA enable_external_access = true`,
  `PRAGMA disable_lock_configuration`,
  `PRAGMA temp_directory = '${outside}'`,
  `CREATE PERSISTENT SECRET s (TYPE s3, KEY_ID 'x', SECRET 'y')`,
  `CREATE TABLE db.agencies2 AS SELECT * FROM agencies`,
  `DROP TABLE agencies`,
  `DELETE FROM agencies`,
  `UPDATE agencies SET name_en = 'x'`,
  `INSERT INTO agencies SELECT * FROM agencies`,
  `ALTER TABLE agencies ADD COLUMN x INTEGER`,
  `CREATE VIEW db.main.v AS SELECT 1`,
  `SELECT getenv('HOME')`,
]

/**
 * Statements that look dangerous and may run, because they reach nothing: an INSTALL only notes a name for a LOAD that
 * is refused.
 */
export const harmless: readonly string[] = [
  `CREATE SECRET s (TYPE http, BEARER_TOKEN 'x')`,
  `INSTALL '${stranger}/x.duckdb_extension.wasm'`,
  `SELECT '<img src=x onerror=alert(1)>' AS "<script>alert(1)</script>"`,
  `SELECT 'javascript:alert(1)' AS link`,
  `SELECT '=HYPERLINK("${stranger}","x")' AS cell`,
  `CREATE TEMP TABLE mine AS SELECT 1 AS a`,
  `CREATE TEMP VIEW view_of_mine AS SELECT 1 AS a`,
  `SELECT current_setting('enable_external_access')`,
  `SELECT * FROM duckdb_settings() LIMIT 3`,
  `CHECKPOINT`,
]
