import { actions } from './actions.ts'
import { allegations } from './allegations.ts'
import { closedCohort } from './closed-cohort.ts'
import { complainants } from './complainants.ts'
import { complaintCounts } from './complaint-counts.ts'
import { complaints } from './complaints.ts'
import { denominators } from './denominators.ts'
import { differences } from './differences.ts'
import { discipline } from './discipline.ts'
import { engagement } from './engagement.ts'
import { events } from './events.ts'
import { forceCounts } from './force-counts.ts'
import { forceIncidents } from './force-incidents.ts'
import { forceSubjects } from './force-subjects.ts'
import { forceUses } from './force-uses.ts'
import { sentiment } from './sentiment.ts'
import { surveyCounts } from './survey-counts.ts'
import { surveyResponses } from './survey-responses.ts'
import { training } from './training.ts'
import type { Table } from './_table.ts'

/** Every canonical table, in the order in which they are made: complaints first, for others lean on them. */
export const tables: readonly Table[] = [
  complaints,
  complaintCounts,
  closedCohort,
  allegations,
  discipline,
  complainants,
  forceIncidents,
  forceCounts,
  forceUses,
  forceSubjects,
  events,
  actions,
  sentiment,
  surveyResponses,
  surveyCounts,
  engagement,
  training,
  denominators,
  differences,
]
