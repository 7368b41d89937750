export const complaints = {
  title: (place: string) => `Complaints about police in ${place}`,
  description: (place: string) =>
    `Complaints about police in ${place}: how many, how they ended, how many were sustained, and how long people waited.`,
  lead: (count: string, since: string, asOf: string, by?: string) =>
    by === undefined
      ? `People made ${count} complaints between ${since} and ${asOf}.`
      : `${by} handled ${count} complaints that people made between ${since} and ${asOf}.`,
  leadInternal: (count: string) =>
    `Another ${count} came from inside the department; they are counted apart.`,
  leadUnknown: (count: string) => `For another ${count} the records do not say where they came from.`,
  leadNamed: (count: string, meaning: string) => `Another ${count} are ${meaning}; they are counted apart.`,
  received: 'How many complaints',
  ended: 'How they ended',
  sustained: 'How many were sustained',
  waiting: 'How long people waited',
  penalties: 'Penalties',
  penaltiesTitle: (place: string) => `Penalties after complaints about police in ${place}`,
  penaltiesDescription: (place: string) =>
    `Penalties after complaints about police in ${place}: what was recommended, and what was imposed.`,
  morePenalties: 'More about penalties',
  caution:
    'An allegation is not a finding. “Sustained” means the evidence supports the complaint and a rule was broken.',
}
