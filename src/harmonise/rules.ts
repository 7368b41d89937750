type Kind = 'class' | 'kind of force'
type Records = 'complaints' | 'incidents'

/** Why values were changed on the way; the Spanish words of the data page are held to this list. */
export type Rule =
  | 'closed after the as-of date: counted as open on it'
  | 'has a closing date though an allegation is open: counted as open'
  | 'has no allegation row and no outcome of its own'
  | `${Kind} not given, to protect people: too few of its kind in that year and district`
  | `${Kind} not given, to protect people: too few ${Records} of that year and district have one of its kind`
  | 'kind of force not given, to protect people: too few of its kind in that year or district'
  | 'injuries and video not given, to protect people: too few incidents of that time and place'
  | `district not given, to protect people: too few ${Records} there in that year`
  | `publisher’s word for the ${Kind | 'level'} not given, to protect people`
  | 'how they ended not given, to protect people: too few complaints of that time and place'
