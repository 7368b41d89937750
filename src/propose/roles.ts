import type { ColumnProfile } from './profile.ts'

/** What a column seems to be: one of our columns, or a reason to leave it aside; 0 to 1 says how sure. */
export interface Role {
  column: string
  /** The part it plays; `aside` is not read. */
  role: RoleName
  sureness: number
  why: string
}

export type RoleName =
  | 'complaint_id'
  | 'allegation_id'
  | 'received_on'
  | 'closed_on'
  | 'occurred_on'
  | 'finding'
  | 'allegation_class'
  | 'origin'
  | 'district'
  | 'race'
  | 'sex'
  | 'age'
  | 'force_type'
  | 'aside'

/** A role by the words of a column’s name; the first that fits wins. */
const byName: [RoleName, RegExp, sureness: number][] = [
  [
    'aside',
    /officer|employee|badge|\bstar\b|rank|\bunit\b|assign|shift|bureau|squad|supervisor|years of service|tax id/,
    0.8,
  ],
  [
    'aside',
    /narrative|summary|descri|comment|note|address|\blocation\b|street|block|\bname\b|phone|email|zip|\bcity\b|\bstate\b|lat(itude)?$|long?(itude)?$|geo/,
    0.8,
  ],
  [
    'received_on',
    /(receiv|report|filed|created|intake|submitted|complaint).*(date|\bdt\b|\bon\b)|date.*(receiv|report|filed|created|submitted)|^created/,
    0.8,
  ],
  [
    'closed_on',
    /(clos|complet|issued|disposed|disposition|finding|resolved).*(date|\bdt\b|\bon\b)|date.*(clos|complet|issued|resolved)/,
    0.8,
  ],
  ['occurred_on', /(occur|incident|event).*(date|time|\bdt\b|\bon\b)|date.*(occur|incident)|^date$/, 0.8],
  ['allegation_id', /allegation.*(id|number|num|no|#)$/, 0.9],
  [
    'complaint_id',
    /(complaint|case|tracking|file|ia|log|cr|incident).*(id|number|num|no|#)$|^(id|number|case)$/,
    0.7,
  ],
  ['finding', /finding|disposition|outcome|result/, 0.9],
  ['force_type', /type of force|force type|force used|force level|level of force/, 0.8],
  ['allegation_class', /allegation|category|violation|charge|nature|classification/, 0.7],
  ['origin', /source|origin|initiated|complainant type|how received|incident type|complaint type/, 0.6],
  ['district', /district|precinct|division|area|beat|sector|zone/, 0.7],
  ['race', /race|ethnic/, 0.8],
  ['sex', /gender|sex/, 0.8],
  ['age', /\bage\b/, 0.7],
]

/**
 * A part for each column, by the words of its name and held against what it holds: a day must be a date, a race no
 * number. One column at most takes each part but `aside`; the others of that part are left aside.
 */
export function roles(profiles: readonly ColumnProfile[]): Role[] {
  const guesses = profiles.map(guess)
  return guesses.map((one, at) => {
    const rival = guesses.findIndex(
      (other, place) =>
        place !== at &&
        other.role === one.role &&
        (other.sureness > one.sureness || (other.sureness === one.sureness && place < at)),
    )
    return one.role === 'aside' || rival === -1
      ? one
      : { ...one, role: 'aside', sureness: 0.5, why: `${guesses[rival]!.column} seems to be the ${one.role}` }
  })
}

function guess(profile: ColumnProfile): Role {
  const { column, kind, distinct, longest } = profile
  const words = plainName(column)
  const aside = (why: string, sureness: number): Role => ({ column, role: 'aside', sureness, why })
  if (kind === 'empty') return aside('blank on every row', 1)
  const found = byName.find(([, pattern]) => pattern.test(words))
  if (found === undefined)
    return kind === 'date'
      ? { column, role: 'occurred_on', sureness: 0.3, why: 'a date whose name does not say which' }
      : aside('no part that we know', 0.4)
  const [role, , sureness] = found
  if (role === 'aside') return aside(`named “${column}”`, sureness)
  const isDay = role.endsWith('_on')
  if (isDay !== (kind === 'date')) return aside(isDay ? 'named like a day, and holds none' : 'a date', 0.6)
  if (['race', 'sex', 'finding', 'origin'].includes(role) && kind === 'number')
    return aside(`named like a ${role}, and holds numbers`, 0.6)
  if (['race', 'sex', 'finding', 'origin', 'district'].includes(role) && (distinct > 150 || longest > 80))
    return aside(`named like a ${role}, with ${distinct} values`, 0.5)
  if (distinct === 1 && !role.endsWith('_id')) return aside('the same on every row', 0.7)
  return { column, role, sureness, why: `named “${column}”` }
}

/** `occurredDate` and `OCCURRED_DT` as words: `occurred date`, `occurred dt`. */
function plainName(column: string): string {
  return column
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z0-9#]+/g, ' ')
    .trim()
    .toLowerCase()
}
