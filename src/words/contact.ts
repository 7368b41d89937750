/**
 * Where readers reach those who run this copy of the site: an e-mail or web address set as REDRESS_CONTACT when it is
 * built, as a link and as it is read. Undefined where nobody gave one; then the pages say so.
 */
export function contact(): { href: string; text: string } | undefined {
  const given = process.env['REDRESS_CONTACT']
  if (given === undefined || given === '') return undefined
  return /^https?:\/\//.test(given) ? { href: given, text: given } : { href: `mailto:${given}`, text: given }
}
