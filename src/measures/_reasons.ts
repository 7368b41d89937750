import type { Both } from '../schema/_table.ts'
import { episodeReasons } from './_episode-words.ts'

/** Why a number is not shown in full: what a page says in its place. */
export const reasons: Record<string, Both> = {
  ...episodeReasons,
  fewer_than_20: {
    en: 'There are fewer than 20 cases, too few for a share. The counts are given.',
    es: 'Hay menos de 20 casos, demasiado pocos para una proporción. Se dan los conteos.',
  },
  fewer_than_5_events: {
    en: 'There are fewer than five events, too few for a rate. The count is given.',
    es: 'Hay menos de cinco casos, demasiado pocos para una tasa. Se da el conteo.',
  },
  exposure_too_small: {
    en: 'It would be a rate of too few officers or people. The counts are given.',
    es: 'Sería una tasa de demasiado pocos agentes o personas. Se dan los conteos.',
  },
  too_few_decisions: {
    en: 'There are fewer than 20 decided cases, too few for this number.',
    es: 'Hay menos de 20 casos decididos, demasiado pocos para este número.',
  },
  too_few_complaints: {
    en: 'There are too few complaints for a waiting time.',
    es: 'Hay demasiado pocas quejas para un tiempo de espera.',
  },
  too_few_closings: {
    en: 'Too few complaints have been closed for a waiting time.',
    es: 'Se han cerrado demasiado pocas quejas para un tiempo de espera.',
  },
  not_reached: {
    en: 'Not so many complaints have been closed yet that this can be said.',
    es: 'Aún no se han cerrado tantas quejas como para poder decirlo.',
  },
  too_few_followed: {
    en: 'Fewer than ten complaints were still being followed by that day, too few to say.',
    es: 'Ese día quedaban menos de diez quejas en seguimiento, demasiado pocas para decirlo.',
  },
  year_not_watched: {
    en: 'The file begins within the last 365 days, so what was received and closed in them is not all there.',
    es: 'El archivo empieza dentro de los últimos 365 días; no está todo lo recibido y cerrado en ellos.',
  },
  too_few_in_group: {
    en: 'One of the groups compared is too small to say.',
    es: 'Uno de los grupos comparados es demasiado pequeño para decirlo.',
  },
  one_group: {
    en: 'No two groups are large enough to compare.',
    es: 'No hay dos grupos lo bastante grandes para compararlos.',
  },
  too_few_strata: {
    en: 'Too few kinds of complaint have both sides of the comparison.',
    es: 'Demasiado pocos tipos de queja tienen los dos lados de la comparación.',
  },
  strata_differ: {
    en: 'The difference is not the same for all kinds of complaint, so one number would mislead.',
    es: 'La diferencia no es la misma en todos los tipos de queja; un solo número engañaría.',
  },
  not_defined: {
    en: 'The records do not differ enough for this number to exist.',
    es: 'Los registros no varían lo suficiente para que este número exista.',
  },
  missing_month: {
    en: 'A month is missing from the records.',
    es: 'Falta un mes en los registros.',
  },
  recent_event: {
    en: 'A listed incident is less than a year old, so what is usual is in question. No forecast is made.',
    es: 'Un incidente registrado tiene menos de un año; lo habitual está en duda. No se hace pronóstico.',
  },
  too_few_months: {
    en: 'The records cover too few complete months.',
    es: 'Los registros abarcan demasiado pocos meses completos.',
  },
  no_candidate_passed: {
    en: 'No forecast did better in the past than last year’s months, so those are given in its place.',
    es: 'Ningún pronóstico acertó antes más que los meses del año anterior; se dan estos en su lugar.',
  },
  cannot_be_fitted: {
    en: 'This kind of forecast cannot be made of these records.',
    es: 'Este tipo de pronóstico no se puede hacer con estos registros.',
  },
  too_few_a_month: {
    en: 'There are too few complaints a month to tell an unusual month from chance.',
    es: 'Hay demasiado pocas quejas al mes para distinguir un mes inusual del azar.',
  },
  thin_stratum: {
    en: 'Too few complaints of one common kind were closed to weigh the kinds alike.',
    es: 'De un tipo frecuente se cerraron demasiado pocas quejas para ponderar los tipos por igual.',
  },
  one_denominator: {
    en: 'Only one number to set the count against is published. A rate of one alone can mislead, so none is shown.',
    es: 'Solo se publica un número con el que comparar. Una sola tasa puede engañar, así que no se muestra ninguna.',
  },
  too_few_districts: {
    en: 'There are too few districts for such a comparison.',
    es: 'Hay demasiado pocos distritos para esa comparación.',
  },
  too_variable: {
    en: 'The districts vary so much that even twice the usual would not stand out. They are too variable to compare.',
    es: 'Los distritos varían tanto que ni el doble de lo habitual destacaría. Son demasiado variables para compararlos.',
  },
  too_few_people: {
    en: 'The number is hidden to protect people. Hidden does not mean zero.',
    es: 'El número se oculta para proteger a las personas. Oculto no significa cero.',
  },
  closed_only_file: {
    en: 'The publisher gives closed complaints only. Waiting times made of those alone would be too short, so none is shown.',
    es: 'Quien publica solo da quejas cerradas. Los tiempos de espera serían demasiado cortos, así que no se muestra ninguno.',
  },
  data_quality_low: {
    en: 'Too many rows had to be kept out (missing or impossible dates), so numbers about time are not shown.',
    es: 'Hubo que dejar fuera demasiadas filas (fechas ausentes o imposibles); no se muestran números sobre el tiempo.',
  },
  not_published_closed_on: {
    en: 'This agency does not publish when complaints were closed, so no waiting time can be shown.',
    es: 'Esta agencia no publica cuándo se cerraron las quejas; no se puede mostrar ningún tiempo de espera.',
  },
  not_published_findings: {
    en: 'This agency does not publish how complaints ended, so this cannot be shown.',
    es: 'Esta agencia no publica cómo terminaron las quejas; esto no se puede mostrar.',
  },
  not_published_finding_kinds: {
    en: 'This agency does not tell apart the findings that were not sustained, so this cannot be shown.',
    es: 'Esta agencia no distingue las conclusiones que no confirman la queja; esto no se puede mostrar.',
  },
  no_such_records: {
    en: 'The agency publishes no such records.',
    es: 'La agencia no publica esos registros.',
  },
  no_word_for_it: {
    en: 'These records have no word for it, so they cannot say how often it happened.',
    es: 'Estos registros no tienen palabra para ello; no pueden decir con qué frecuencia ocurrió.',
  },
  no_word_for_attempts: {
    en: 'The records name no mediation that was not completed, so they cannot say how often it was.',
    es: 'Los registros no nombran ninguna mediación sin completar; no pueden decir cuántas se completaron.',
  },
  not_published_no_cooperation: {
    en: 'The published file closes most such complaints without naming the ending, so it cannot say how many stopped short.',
    es: 'El archivo publicado cierra la mayoría de esas quejas sin nombrar el final; no puede decir cuántas quedaron a medias.',
  },
  no_denominator: {
    en: 'This site has no number of officers or residents to set the count against.',
    es: 'Este sitio no tiene ningún número de agentes o residentes con el que comparar el conteo.',
  },
  no_districts: {
    en: 'The records name no district.',
    es: 'Los registros no nombran ningún distrito.',
  },
  no_mediation: {
    en: 'No complaint is recorded as mediated.',
    es: 'No consta ninguna queja mediada.',
  },
  no_video_recorded: {
    en: 'The records do not say whether there was video.',
    es: 'Los registros no dicen si hubo video.',
  },
  no_injury_recorded: {
    en: 'The records do not say whether anyone was hurt.',
    es: 'Los registros no dicen si alguien resultó herido.',
  },
  no_recommended_penalties: {
    en: 'The agency does not publish which penalty was recommended, so it cannot be set beside the one imposed.',
    es: 'La agencia no publica qué sanción se recomendó; no se puede comparar con la impuesta.',
  },
  no_people_recorded: {
    en: 'The agency does not publish who complained.',
    es: 'La agencia no publica quién se quejó.',
  },
  no_officer_ids: {
    en: 'The agency gives no stable number for an officer, so repeats cannot be counted.',
    es: 'La agencia no da un número estable por agente; no se pueden contar las repeticiones.',
  },
  no_force_records: {
    en: 'The agency publishes no records of force.',
    es: 'La agencia no publica registros de uso de la fuerza.',
  },
  no_force_people: {
    en: 'The agency does not publish on whom force was used.',
    es: 'La agencia no publica contra quién se usó la fuerza.',
  },
}
