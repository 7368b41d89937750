export const complaints = {
  title: (place: string) => `Complaints about police in ${place}`,
  description: (place: string) =>
    `Complaints about police in ${place}: how many, how they ended, how many were sustained, and how long people waited.`,
  lead: (count: string, since: string, asOf: string) =>
    `People made ${count} complaints between ${since} and ${asOf}.`,
  leadInternal: (count: string) =>
    `Another ${count} came from inside the department; they are counted apart.`,
  leadUnknown: (count: string) => `For another ${count} the records do not say where they came from.`,
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
