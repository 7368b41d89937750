export const query = {
  title: 'Query the data',
  description:
    'Ask the published records and numbers your own questions in SQL. Everything runs in your browser.',
  lead: 'Ask the published records your own question in SQL. It runs in your browser: nothing you write leaves this page.',
  howTitle: 'How it works',
  how: (size: string) => [
    `The first time you go to the editor or run something, the page fetches a query engine and the published data: ${size} in all. After that, queries run without the network.`,
    'Nothing is stored elsewhere, and nothing that you write here can reach another site.',
    'New to SQL? Start from an example, run it, then change one word at a time.',
  ],
  withoutScript:
    'Queries need JavaScript, which is off or blocked here. The same tables can be downloaded below, the examples and the meaning of every column can be read here.',
  editor: 'Your query',
  editorNote: 'Ctrl+Enter (Cmd+Enter) runs it. Tab leaves the editor.',
  run: 'Run',
  cancel: 'Cancel',
  start: 'SELECT agency_id, name_en, as_of, rows_from\nFROM agencies\nORDER BY agency_id',
  size: (size: string) => `The first run fetches ${size}.`,
  metered: (size: string) =>
    `Your connection seems slow or metered, so nothing is fetched before you press Run: ${size}.`,
  fetching: 'Fetching the query engine and the data …',
  fetched: (loaded: string, total: string) => `${loaded} of ${total}`,
  opening: 'Opening the query engine …',
  running: 'Running …',
  ran: (rows: string, time: string) => `${rows}, ${time}.`,
  rows: (rows: string, number: number) => (number === 1 ? '1 row' : `${rows} rows`),
  ranCut: (rows: string, time: string) =>
    `The first ${rows} rows, ${time}. There are more, which are not kept.`,
  lastOf: (statements: string) => `${statements} statements ran; this is the last.`,
  soFar: (rows: string) => `Running … ${rows} so far.`,
  cancelled: 'Cancelled.',
  restarting: 'The engine was busy, so it is being started again …',
  ready: 'Ready again.',
  timedOut: (seconds: string) => `Stopped after ${seconds} seconds. Add a LIMIT or a WHERE, or ask for less.`,
  outOfMemory:
    'The query needs more memory than this page may use. Ask for fewer rows or columns, or group first.',
  failed: 'The query did not run.',
  refused:
    'This page may only read the published tables: it cannot open addresses or files, load extensions or change settings.',
  hints: {
    quotes: (text: string) =>
      `Text stands in single quotes: '${text}'. Double quotes name a column or a table.`,
    instead: (theirs: string, ours: string) => `There is no ${theirs} here. Write ${ours}.`,
    top: 'There is no TOP here. Write LIMIT and the number at the end of the query.',
    day: "A day is no text and no number. Ask for year(x) = 2015, or for x BETWEEN DATE '2015-01-01' AND DATE '2015-12-31'.",
    number: 'LIKE reads texts. Compare a number with =, < or BETWEEN.',
    ambiguous: (column: string, written: string | null) =>
      written === null
        ? `More than one of the tables has ${column}. Write the table before it, or join with USING (agency_id, complaint_id).`
        : `More than one of the tables has ${column}, and they may differ. Write the table before it, as in ${written}.`,
    truth:
      'A column of true and false is counted with count(*) FILTER (WHERE column), or its share had with avg(CAST(column AS INTEGER)).',
  },
  cautions: {
    unknown: (agency: string, known: string) => `There is no agency “${agency}”. They are ${known}.`,
    elsewhere: (agency: string, tables: string) =>
      `${agency} has no rows in ${tables}. What is known of it stands in the table measures.`,
    origin: {
      public: 'from the public',
      internal: 'from inside the department',
      unknown: 'of unknown origin',
    },
    origins: (complaints: string) =>
      `Complaints ${complaints} are counted together here. The numbers of this site are those WHERE origin = 'public'.`,
    together: (agencies: string, one: string) =>
      `Rows of ${agencies} are taken together. GROUP BY agency_id tells them apart; WHERE agency_id = '${one}' asks for one alone.`,
    word: (column: string, text: string, words: string) =>
      `“${text}” never stands in ${column}. Its words are ${words}.`,
    empty: (agency: string, columns: string) =>
      `Of ${agency}, nothing stands in any row under ${columns}. “Tables and columns” below says why.`,
    overlapping: (table: string, columns: string) =>
      `Rows of ${table} hold parts and their wholes, such as months and years: added up, cases count more than once. Hold each of these to one value: ${columns}.`,
    multiplied: (table: string, by: string, key: string) =>
      `Here, each row of ${table} stands as often as it has rows in ${by}. count(DISTINCT ${key}) counts it once, within one agency.`,
    durations:
      'Complaints still open have no duration_days, so this speaks of closed ones alone: where some are open, people wait longer. The measure time-to-resolution counts those that wait.',
    partial: (agency: string, day: string) =>
      `The records of ${agency} go up to ${day}: the last year is not whole.`,
    unripe: (agency: string, day: string) =>
      `The records of ${agency} go up to ${day}: complaints of the last 18 months have had less time to end than others. WHERE is_followed_540_days leaves them out.`,
    sample:
      'SAMPLE takes rows at random: the next run may answer otherwise, and a count of them is no total.',
    several: 'Agencies record and close complaints in their own ways, so these numbers are no ranking.',
    compare: 'What may stand side by side',
  },
  emptyColumns: (columns: string) =>
    `Nothing in any row: ${columns}. Some agencies do not publish a column, or only its month or year: “Tables and columns” below says how much of each is empty.`,
  noEngine: 'The query engine could not be started.',
  noEngineWhy: 'The browser or a blocker may keep it from running. The downloads below hold the same data.',
  nothing: 'There is nothing to run.',
  place: (line: number, column: number) => `Line ${line}, column ${column}`,
  goThere: 'Show it in the query',
  candidates: 'Did you mean',
  result: 'Result',
  resultRows: (first: string, last: string, all: string) => `Rows ${first} to ${last} of ${all}`,
  sideways: 'Scroll the table sideways for more columns.',
  resultNone: 'No row answers the query.',
  previous: 'Previous rows',
  next: 'Next rows',
  sortBy: (column: string) => `Sort by ${column}`,
  null: 'NULL',
  put: 'Put into the editor',
  putIt: (title: string) => `Put into the editor: ${title}`,
  behindTitle: 'The queries behind the numbers of this site',
  behindNote:
    'Each measure is one query over the published tables. For agencies whose rows are not here, ask the table “measures”.',
  measuresTitle: 'Measures',
  schemaTitle: 'Tables and columns',
  schemaNote:
    'What you can ask for. Names are the same in the downloads. Each table says whose rows it holds, up to which day they speak, which columns an agency leaves empty and why, and what each column means.',
  column: 'Column',
  type: 'Type',
  meaning: 'Meaning',
  tableRow: (row: string, rows: string) => `One row is ${row}. ${rows}`,
  tableRows: (rows: string) => `${rows} rows.`,
  downloadsTitle: 'Downloads',
  downloadDatabase: 'Everything as one DuckDB file, packed',
  downloadMeasures: 'All numbers of this site as CSV',
  downloadMore: (place: string) => `Rows and sources of ${place}`,
  answerTitle: 'The answer when this page was built',
  firstRows: (first: string, all: string) => `The first ${first} of ${all} rows. Run the query to see all.`,
  chart: 'Chart',
  kinds: {
    line: 'Lines over time',
    bar: 'Bars',
    dot: 'Dots of two numbers',
    histogram: 'How often each size',
  },
  drawn: 'Number drawn',
  chartOf: (title: string) => `Chart: ${title}. The table holds the same numbers.`,
  chartTitles: {
    by: (number: string, names: string) => `${number} by ${names}`,
    dot: (number: string, along: string) => `${number} against ${along}`,
    histogram: (number: string) => `How many rows have each size of ${number}`,
  },
  chartSame: (names: string) => `All of it: ${names}.`,
  chartEach: 'Each agency by itself, on a scale of its own: they are not compared.',
  chartAgencies: (drawn: string, all: string) =>
    `The first ${drawn} of ${all} agencies are drawn; run the query for all.`,
  chartRows: (drawn: string, all: string | null) =>
    all === null
      ? `Of each, the first ${drawn} rows at most are drawn.`
      : `The first ${drawn} of ${all} rows are drawn.`,
  chartLines: (drawn: string, all: string) => `The ${drawn} longest of ${all} lines.`,
  chartFile: (format: string) => `Chart as ${format}`,
  noFile: (name: string) => `“${name}” could not be made. CSV holds the same rows.`,
  pictureSource: (version: string, host: string) => `A query at ${host} (Redress), data version ${version}`,
  share: 'Copy a link to this query',
  shared: 'Link copied. It holds the query; nobody’s result.',
  tooLong: 'The query is too long for a link.',
  came: 'This query came with a link. Look at it before you run it: it has not run.',
  cameBroken: 'The link holds no query that can be read: it may have been cut.',
  otherVersion: (theirs: string, ours: string) =>
    `It was written against data version ${theirs}; today’s is ${ours}. Its result may differ from what its author saw.`,
  leftOut: (agencies: string) => `Without rows of ${agencies}, which you left out.`,
  agenciesAsked: 'Agencies whose rows are asked',
  agenciesAskedNote:
    'Their rows are fetched when a query names a table that has some, and stay until you leave. Leave out those you do not need.',
  sizeOfRows: (size: string) => `Rows come when a query needs them, up to ${size}.`,
  notKept: 'The files of that version are no longer kept here.',
  keptRelease: 'That version is kept, as files to download:',
  downloadCommon: 'Numbers, agencies and empty tables as one DuckDB file, packed',
  downloadPart: (part: string) => `Rows of ${part} as a DuckDB file, packed`,
  earlierTitle: 'Earlier versions of the data',
  earlierNote:
    'Kept so that a result that was cited can be had again: the database and the numbers as they were.',
  take: 'Take it with you',
  formats: {
    csv: 'CSV',
    sheet: 'CSV for spreadsheets',
    json: 'JSON',
    md: 'Markdown',
  },
  copyTable: 'Copy the table',
  copied: 'Copied.',
  noCopy: 'The browser did not allow copying.',
  elsewhere: 'The same query in Python, R and the shell',
  cite: 'Cite it',
  citation: ({
    agencies,
    version,
    address,
    day,
  }: {
    agencies: string[]
    version: string
    address: string
    day: string
  }) =>
    `Redress, query of the published records${agencies.length === 0 ? '' : ` of ${agencies.join(', ')}`}, data version ${version}, ${address} (seen ${day}).`,
  citedAgency: (place: string, asOf: string) => `${place} (up to ${asOf})`,
  copyText: 'Copy',
  inSpreadsheet: 'Texts that begin like a formula get an apostrophe in front in files for spreadsheets.',
  format: 'Format',
  notFormatted: 'The text cannot be read as SQL, so it stays as it is.',
  plainEditor: 'Use the plain text field',
  richEditor: 'Use the editor with colours and completion',
  insert: (name: string) => `Put ${name} into the query`,
  schemaSearch: 'Search tables and columns',
  own: 'Your own CSV or Parquet',
  ownNote: 'It becomes a table beside ours, stays in this page, and is gone when you leave.',
  ownTaken: (table: string, rows: string, number: number) =>
    `${table}: ${rows} ${number === 1 ? 'row' : 'rows'}, in this page only.`,
  ownColumns: (table: string) => `Columns of ${table}:`,
  ownTable: 'your own table',
  ownFrom: (file: string, rows: string) => `${rows} of “${file}”.`,
  ownStays: 'Only in this page: it goes nowhere, and is gone when you leave.',
  ownRemove: (table: string) => `Remove ${table}`,
  ownRemoved: (table: string) => `${table} is gone from this page.`,
  ownBusy: 'A query is running. Wait for it, or cancel it first.',
  ownNotCarried: (tables: string) =>
    `Without ${tables}: that file of yours stays with you. Whoever runs the query needs it too.`,
  ownRefused: (file: string) => `${file} could not be read.`,
  ownTooLarge: (file: string) => `${file} is larger than 100 MB, which is more than this page can hold.`,
  notes: {
    title: 'Notes',
    query: 'Query',
    version: 'Data version',
    link: 'Where to see and run it',
    rows: 'Rows',
    cut: 'cut: there were more',
    asOf: 'Records go up to',
    source: 'Sources',
    sources: (site: string) =>
      `Published records, prepared by Redress. Publishers and licences stand on each agency’s data page at ${site}`,
    caveat: 'Please note',
    caveats:
      'Agencies record, sort and close complaints in their own ways, so numbers of different agencies often cannot be compared. Recent periods may be incomplete. What was not recorded is empty, not zero.',
  },
  empty: 'Empty',
  unknownShare: (share: string) => `${share} unknown`,
  schemaFound: (tables: number) =>
    tables === 0
      ? 'No table and no column matches.'
      : tables === 1
        ? '1 table matches.'
        : `${tables} tables match.`,
  suggestions: (number: number) =>
    number === 1 ? '1 suggestion; arrow down goes to it' : `${number} suggestions; arrow down goes to them`,
  errorText: 'What the engine says',
  linked: 'The query that you opened stands in the editor. It has not run.',
  joinsTitle: 'How tables belong together',
  joinsNote: 'Numbers of complaints are only unique within an agency, so agency_id is always part of a join.',
  joinsTo: (from: string, to: string, by: string) =>
    `Each row of ${from} belongs to a row of ${to}, by ${by}.`,
  kept: 'Earlier and saved queries',
  keptNote: 'Kept by your browser on this device only.',
  queryName: 'Name for the query in the editor',
  keepQuery: 'Save',
  named: 'Saved',
  earlier: 'Earlier',
  ended: { failed: 'did not run', stopped: 'stopped' },
  forget: 'Forget',
  forgetOne: (name: string) => `Forget ${name}`,
  forgetAll: 'Forget all queries',
  profile: {
    title: 'What each column holds',
    column: 'Column',
    missing: 'NULL',
    distinct: 'Different values',
    least: 'Least',
    most: 'Most',
    commonest: 'Most frequent (rows)',
  },
  offlineIs: 'This page is kept by your browser, so that it works without a network.',
  offlineEnd: 'Do not keep it',
  offlineEnded: 'This page is no longer kept.',
  noRowsHint: (agencies: string) =>
    `Texts must match to the letter, small letters and capitals too. The agencies are ${agencies}; the words of other columns stand in the schema below.`,
  notInEngine:
    "This page’s engine does not have that function, and nothing can be loaded into it. For a day, write one, such as DATE '2023-12-31'.",
  schemaAgencies: 'Whose rows a table holds is said by agency_id:',
  schemaFigures: 'Only in measures and agencies, because their rows are not bundled here:',
  whose: (table: string) => `Whose rows are in ${table}`,
  rowsOf: 'Rows',
  upTo: 'Up to',
  emptyAndWhy: 'Empty in every row, and changed',
  changedRows: (rows: string) => `Changed in ${rows} rows:`,
}
