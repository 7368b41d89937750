import { isOne } from '../number.ts'

/** What the page about the use of force says. */
export const incidents = {
  tab: 'Incidents',
  title: (place: string) => `Use of force by police in ${place}`,
  description: (place: string) =>
    `Use of force by police in ${place}: how often, of what kind, where, on whom, and whether there is video.`,
  lead: (count: string, first: string, last: string) =>
    `Police recorded ${count} ${isOne(count) ? 'incident' : 'incidents'} with force between ${first} and ${last}.`,
  caution:
    'An incident with force is not a finding that anyone did wrong. These are the police’s own reports: what was not reported is not here.',
  when: 'When and of what kind',
  where: 'Where',
  who: 'On whom, and who was hurt',
  video: 'Whether there is video',
  district: 'District',
  kind: 'Kind of force',
  group: 'Group',
  answer: 'Recorded',
  more: 'More about the use of force',
  glance: (count: string, first: string, last: string) =>
    `Police recorded ${count} ${isOne(count) ? 'incident' : 'incidents'} with force, ${first} to ${last}.`,
  glanceNote: 'A rise can mean more force, or that more of it is written down.',
  glancePenalty: (same: string, pairs: string) =>
    `In ${same} of 100 decisions the recommended penalty was imposed, of ${pairs} where both are on record.`,
  glancePenaltyNote: 'Other decisions cannot be compared.',
  months: {
    title: (count: string, year: string) =>
      `${count} ${isOne(count) ? 'incident' : 'incidents'} with force in ${year}, the last full year`,
    titleNone: 'Incidents with force by month',
    how: 'Incidents with force each month. A rise can mean more force, or that more of it is written down.',
  },
  kinds: {
    title: (kind: string, some: string, all: string) =>
      `${kind}: the gravest force used in ${some} of ${all} incidents`,
    titleUnknown: (some: string, all: string) =>
      `The kind of force is not recorded for ${some} of ${all} incidents`,
    titleNone: 'Incidents by kind of force',
    how: 'Each incident counts once, by the gravest force that was used.',
  },
  districts: {
    title: (places: string) => `Incidents with force in ${places} districts`,
    titleNone: 'Incidents with force by district',
    how: 'Districts in the order of their names. They differ in size and in how many people pass through, so the counts are no ranking.',
  },
  subjects: {
    title: (group: string, share: string) =>
      `${share} in 100 people on whom force was used are listed as: ${group}`,
    titleNone: 'People on whom force was used',
    how: 'Out of 100 people on whom force was used, by the group on record. Beside the number of residents alone, this cannot tell whether force was fair.',
  },
  injuries: {
    title: (share: string) =>
      `Where it is recorded, the person was hurt in ${share} of 100 incidents with force`,
    titleNone: 'Injuries when force was used',
    how: 'Those hurt are out of 100 incidents whose record says yes or no. Those not recorded are out of all incidents. “Not recorded” is not the same as “not hurt”.',
  },
  videos: {
    title: (share: string) => `${share} in 100 incidents with force are recorded as having video`,
    titleNone: 'Video of force',
    how: 'Out of 100 incidents with force where it is recorded whether there is video, by the gravest force used.',
    all: 'All incidents',
  },
}
