/** One of our words for a publisher’s label, and how sure: 0 to 1. */
export interface Guess {
  word: string
  sureness: number
}

type Rules = readonly (readonly [pattern: RegExp, word: string, sureness: number])[]

/**
 * Words by what labels usually say (vocabulary of the field); the first rule that fits wins, so that “not sustained” is
 * not taken for sustained. A guess: publishers define their own words, and the definition decides.
 */
const rules: Record<string, Rules> = {
  outcome: [
    [
      /^(unsubst|not? sust|non.?sust|unsust|insuf|inconclus|not resolved|unable to determine|unresolved|no determination)/,
      'not_sustained',
      0.9,
    ],
    [/not sustained.*(lawful|proper|within)/, 'exonerated', 0.6],
    [/unfounded|did not occur|false|frivolous/, 'unfounded', 0.9],
    [/exonerat|within.*(policy|guideline)|proper conduct|lawful|justified/, 'exonerated', 0.9],
    [/policy (failure|review|issue)|training failure|supervision failure/, 'policy_failure', 0.9],
    [/not based on|other misconduct|partial/, 'other_misconduct', 0.8],
    [/mediat.*(attempt|fail|not|incompl|declin)/, 'mediation_attempted', 0.8],
    [/mediat/, 'mediated', 0.9],
    [/sust|founded|substantiat|improper|guilty|violation found/, 'sustained', 0.9],
    [/withdr|no coop|uncoop|unavail|affidavit|not reached|refused/, 'closed_no_cooperation', 0.8],
    [/(officer|employee|member).*(unknown|unident|not ident)/, 'closed_officer_unknown', 0.8],
    [/refer|forward|transfer|outside agency/, 'referred', 0.6],
    [/training|counsel|coach|supervis|informal|resolved|corrective/, 'resolved_informally', 0.5],
    [/pending|open|active|ongoing|under (review|investigation)|in progress/, 'open', 0.9],
    [
      /clos|admin|dismiss|duplicate|jurisdiction|no further|information|nfim|resign|retire|inquiry/,
      'closed_admin',
      0.6,
    ],
    [/^(unknown|other|n\/?a|none|not recorded|\(blank\))$/, 'unknown', 0.7],
  ],
  allegation_class: [
    [/force|assault|weapon|firearm|taser|physical/, 'force', 0.8],
    [/search|stop|arrest|seiz|entry|detain|detention|authority|warrant/, 'authority', 0.8],
    [/bias|discrim|profil|racial|harass|equal/, 'bias', 0.8],
    [
      /truth|dishonest|integrity|false|lying|conform.*law|criminal|theft|alcohol|drug|corrupt/,
      'integrity',
      0.7,
    ],
    [
      /court|rude|demean|language|unbecoming|unprofessional|attitude|demeanor|profan|professional/,
      'courtesy',
      0.7,
    ],
    [
      /neglect|service|fail.*(report|respond|investigat|take)|response|performance|assist|duty/,
      'service',
      0.6,
    ],
    [
      /procedure|policy|report|property|evidence|camera|video|pursuit|driving|vehicle|equipment|uniform|order|rule|supervis|timekeep/,
      'procedure',
      0.6,
    ],
    [/^(unknown|n\/?a|none|\(blank\))$/, 'unknown', 0.8],
    [/^other|miscellan/, 'other', 0.7],
  ],
  origin: [
    [/public|citizen|civilian|external|resident|community|complainant/, 'public', 0.9],
    [/internal|rank|dep(artmen)?t|employee|chief|officer|supervisor|admin/, 'internal', 0.8],
    [/^(unknown|n\/?a|none|\(blank\))$/, 'unknown', 0.8],
  ],
  race: [
    [/black|african/, 'black', 0.95],
    [/hisp|latin/, 'latino', 0.95],
    [/asian|pacific|hawai/, 'asian', 0.9],
    [/white|cauc/, 'white', 0.95],
    [/native|indian|alaska|multi|two or more|mixed|other|middle east/, 'other', 0.8],
    [/unk|not (spec|prov|rec)|declin|refus|^n\/?a$|^\(blank\)$/, 'unknown', 0.9],
  ],
  sex: [
    [/^f(emale)?$|^woman$/, 'female', 0.95],
    [/^m(ale)?$|^man$/, 'male', 0.95],
    [/trans|non.?bin|gender.?(non|x)|other|^x$/, 'other', 0.8],
    [/unk|not (spec|prov|rec)|declin|refus|^u$|^n\/?a$|^\(blank\)$/, 'unknown', 0.9],
  ],
}

/** Our word for a label of one field, or null where nothing says. */
export function wordFor(field: string, label: string): Guess | null {
  const plain = label.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const rule = rules[field]?.find(([pattern]) => pattern.test(plain))
  return rule === undefined ? null : { word: rule[1], sureness: rule[2] }
}
