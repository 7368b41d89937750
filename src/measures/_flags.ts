import type { Both } from '../schema/_table.ts'
import { episodeFlags } from './_episode-words.ts'

/** What a reader should know of a number that is shown. */
export const flags: Record<string, Both> = {
  ...episodeFlags,
  demonstration: { en: 'The agency is fictional.', es: 'La agencia es ficticia.' },
  incomplete: {
    en: 'Incomplete: late entries are missing.',
    es: 'Incompleto: faltan registros tardíos.',
  },
  data_quality_low: {
    en: 'Many rows had to be kept out because of their dates.',
    es: 'Hubo que dejar fuera muchas filas por sus fechas.',
  },
  not_published_finding_kinds: {
    en: 'Holds endings that the agency does not tell apart: exonerated and unfounded stand under “could not be decided”.',
    es: 'Contiene finales que la agencia no distingue: exonerado e infundado figuran bajo «no se pudo decidir».',
  },
  exposure_static: {
    en: 'Set against a single published total, not one for each year.',
    es: 'Comparado con un único total publicado, no uno por año.',
  },
  days_to_the_month: {
    en: 'Days are published to the month only, so waits may be off by half a month.',
    es: 'Los días se publican solo por mes; las esperas pueden variar medio mes.',
  },
  days_to_the_quarter: {
    en: 'In a district, the quarter is all that is published of receipt, so waits of open complaints may be off by half a quarter.',
    es: 'En un distrito solo se publica el trimestre de recepción; la espera de las abiertas puede variar medio trimestre.',
  },
  closing_dates_missing: {
    en: 'More than one in twenty complaints that ended have no closing date and are left out.',
    es: 'Más de una de cada veinte quejas terminadas no tienen fecha de cierre y quedan fuera.',
  },
  deadline_bunching: {
    en: 'Far more complaints were closed just before the deadline than just after or well before it.',
    es: 'Se cerraron muchas más quejas justo antes del plazo que justo después o bastante antes.',
  },
  some_not_recorded: {
    en: 'Of some closed complaints the record does not say how they ended.',
    es: 'De algunas quejas cerradas no consta cómo terminaron.',
  },
  several_people: {
    en: 'More than one complaint in ten has people of several groups; the first listed counts.',
    es: 'Más de una de cada diez quejas tiene personas de varios grupos; cuenta la primera de la lista.',
  },
  uneven: {
    en: 'Milder and harder differ by more than chance would often give.',
    es: 'Más leves y más duras difieren más de lo que daría a menudo el azar.',
  },
  stands_in_family: {
    en: 'Differs by more than chance, allowing for all comparisons of its kind on the page.',
    es: 'Difiere más de lo que daría el azar, contando todas las comparaciones de su tipo en la página.',
  },
  gate_failed: {
    en: 'Not good enough in the past for a forecast to be shown.',
    es: 'No acertó lo suficiente en el pasado para mostrar un pronóstico.',
  },
  outside_usual: {
    en: 'Outside the usual range.',
    es: 'Fuera de lo habitual.',
  },
  sum_above: {
    en: 'Months up to here add up to more than usual (one of two running sums).',
    es: 'Los meses hasta aquí suman más de lo habitual (una de dos sumas acumuladas).',
  },
  sum_below: {
    en: 'Months up to here add up to less than usual (the other of two running sums).',
    es: 'Los meses hasta aquí suman menos de lo habitual (la otra de dos sumas acumuladas).',
  },
  baseline: {
    en: 'One of the first months, of which the usual is made.',
    es: 'Uno de los primeros meses, con los que se fija lo habitual.',
  },
  usual_by_season: {
    en: 'The usual differs from month to month of a year.',
    es: 'Lo habitual varía según el mes del año.',
  },
  differs: {
    en: 'Differs from the others by more than chance and ordinary variation.',
    es: 'Difiere de los demás más que por azar y variación ordinaria.',
  },
  no_difference_detected: {
    en: 'No real difference between districts is detected.',
    es: 'No se detecta ninguna diferencia real entre distritos.',
  },
}

/** The flag of waits of open complaints whose receipt is known to so many months; none where it is known to the day. */
export function coarseDays(months: number): string[] {
  if (months === 0) return []
  return [months === 1 ? 'days_to_the_month' : 'days_to_the_quarter']
}
