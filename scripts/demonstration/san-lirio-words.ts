import type { Labels } from './port-alder-words.ts'
import type { Course, MeetingKind } from './community.ts'

/** San Lirio’s labels as clerks typed them: mixed casing, cut-off words, misspellings, `NA` beside an empty cell. */
export const words: Labels = {
  origin: {
    public: ['CITIZEN', 'Citizen', 'citizen'],
    internal: ['DEPT', 'Chain of Comm'],
    unknown: ['NA', ''],
  },
  outcome: {
    sustained: ['SUSTAINED', 'Sustained', 'SUST - NEGOTIATED'],
    other_misconduct: ['SUST - OTHER VIOL'],
    policy_failure: ['POLICY/TRNG DEFIC'],
    not_sustained: ['NOT SUSTAINED', 'Not Sustaned', 'INSUFF EVID'],
    exonerated: ['EXONERATED', 'Lawful & Proper'],
    unfounded: ['UNFOUNDED', 'Unfounded'],
    mediated: ['MEDIATION - COMPL'],
    mediation_attempted: ['MEDIATION - INCOMPL'],
    resolved_informally: ['No Corrective Action Tak', 'SUPV RESOLUTION'],
    closed_no_cooperation: ['WITHDRAWN', 'NO COOP', 'UNABLE TO LOCATE COMPL'],
    closed_officer_unknown: ['OFC UNIDENT'],
    referred: ['REF TO DA'],
    closed_admin: ['ADMIN CLOSED', 'Admin Closed', 'DUP'],
    unknown: ['NA', 'OTHER'],
    open: ['ACTIVE', 'Pending Rev'],
  },
  allegation_class: {
    force: ['UOF', 'Excessive Forc', 'FORCE - TASER'],
    authority: ['SEARCH/SEIZ', 'False Arrest', 'STOP W/O CAUSE'],
    bias: ['BIAS BASED POLIC', 'Discrim'],
    integrity: ['UNTRUTHFUL', 'CRIM CONDUCT'],
    courtesy: ['DISCOURT', 'Rude/Discourt', 'PROFANITY'],
    service: ['NEGLECT - NO RPT', 'FAIL TO RESPOND', 'Fail to Respnd'],
    procedure: ['BWC VIOL', 'GEN ORDER VIOL'],
    other: ['OTHER'],
    unknown: ['NA', ''],
  },
  penalty: {
    none: ['NFA'],
    instruction: ['COUNSELING'],
    training: ['Retrain', 'TRNG'],
    reprimand: ['WRIT REP', 'Oral Rep'],
    loss_of_leave: ['LOSS OF COMP'],
    suspension: ['DAY SUSP'],
    demotion: ['DEMOTE'],
    probation: ['LAST CHANCE AGR'],
    termination: ['TERM'],
    resigned: ['RESIGNED PRIOR', 'Retired'],
    unspecified: ['DISCIPLINED'],
    pending: ['TBD'],
    unknown: ['NA'],
  },
  race: {
    asian: ['A', 'Asian'],
    black: ['B', 'BLK', 'Black'],
    latino: ['H', 'HISP', 'Hispanc'],
    white: ['W', 'WHT'],
    other: ['O', 'I'],
    unknown: ['U', 'NA', ''],
  },
  sex: { female: ['F', 'f', 'FEM'], male: ['M', 'm'], other: ['X'], unknown: ['U', 'NA', ''] },
  force_type: {
    firearm: ['OIS'],
    less_lethal: ['TASER', 'Taser', 'OC', 'K9'],
    physical: ['HANDS', 'Takedwn'],
    shown: ['PNT FIREARM'],
    other: ['OTHER'],
    unknown: ['NA'],
  },
}

export const meetingNames: Record<MeetingKind, string> = {
  beat_meeting: 'NEIGHBORHOOD MTG',
  workshop: 'Wkshop',
  listening_session: 'LISTENING SESS',
}

export const courseNames: Record<Course['course'], string> = {
  deescalation: 'DE-ESC 8HR',
  fair_treatment: 'PROC JUST',
  crisis: 'CIT',
}
