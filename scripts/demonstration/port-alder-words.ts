import type { ForceType } from './force.ts'
import type { Origin, Race } from './city.ts'
import type { AllegationClass, Outcome, PenaltyWord, Sex } from './complaint.ts'
import type { Course, MeetingKind } from './community.ts'

/** The labels of one city by the crosswalk’s field and our word. */
export interface Labels {
  origin: Record<Origin, readonly string[]>
  outcome: Record<Outcome, readonly string[]>
  allegation_class: Record<AllegationClass, readonly string[]>
  penalty: Partial<Record<PenaltyWord, readonly string[]>>
  race: Record<Race, readonly string[]>
  sex: Record<Sex, readonly string[]>
  force_type: Record<ForceType, readonly string[]>
}

/** Port Alder’s own labels; where an idea has several, one is drawn. */
export const words: Labels = {
  origin: { public: ['Resident'], internal: ['Employee'], unknown: ['Not stated'] },
  outcome: {
    sustained: ['Sustained'],
    other_misconduct: ['Other misconduct noted'],
    policy_failure: ['Policy failure', 'Training failure'],
    not_sustained: ['Not sustained'],
    exonerated: ['Within policy'],
    unfounded: ['Unfounded'],
    mediated: ['Mediated'],
    mediation_attempted: ['Mediation not completed'],
    resolved_informally: ['Resolved by supervisor'],
    closed_no_cooperation: ['Withdrawn', 'Complainant not reached'],
    closed_officer_unknown: ['Officer not identified'],
    referred: ['Sent to county attorney'],
    closed_admin: ['No jurisdiction', 'Duplicate file', 'Out of time'],
    unknown: [''],
    open: ['Pending'],
  },
  allegation_class: {
    force: ['Excessive force', 'Weapon drawn'],
    authority: ['Stop or search', 'Arrest', 'Entry to home'],
    bias: ['Unequal treatment'],
    integrity: ['False statement', 'Theft or crime'],
    courtesy: ['Rudeness', 'Offensive language'],
    service: ['No report taken', 'Slow response', 'No follow-up'],
    procedure: ['Camera not on', 'Other rule'],
    other: ['Other'],
    unknown: [''],
  },
  penalty: {
    none: ['No action'],
    instruction: ['Coaching'],
    training: ['Training'],
    reprimand: ['Written reprimand', 'Oral reprimand'],
    loss_of_leave: ['Leave forfeited'],
    suspension: ['Suspension'],
    demotion: ['Demotion', 'Reassignment'],
    probation: ['Dismissal suspended'],
    termination: ['Dismissal'],
    resigned: ['Resigned or retired'],
    pending: ['Awaiting decision'],
    unknown: [''],
  },
  race: {
    asian: ['Asian or Pacific Islander'],
    black: ['Black'],
    latino: ['Hispanic'],
    white: ['White'],
    other: ['Other', 'Native American'],
    unknown: ['', 'Declined'],
  },
  sex: { female: ['F'], male: ['M'], other: ['X'], unknown: [''] },
  force_type: {
    firearm: ['Firearm discharge'],
    less_lethal: ['Taser', 'Baton', 'Pepper spray'],
    physical: ['Hands-on', 'Takedown'],
    shown: ['Firearm pointed'],
    other: ['Vehicle'],
    unknown: [''],
  },
}

export const meetingNames: Record<MeetingKind, string> = {
  beat_meeting: 'Beat meeting',
  workshop: 'Workshop',
  listening_session: 'Listening session',
}

export const courseNames: Record<Course['course'], string> = {
  deescalation: 'De-escalation',
  fair_treatment: 'Fair treatment',
  crisis: 'Crisis response',
}
