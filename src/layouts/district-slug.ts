/**
 * The address of each district below its agency’s, by its name: letters without their marks, and one hyphen for whatever
 * else there is. Two names with one address get a number each, in the order given; a name without a letter or digit is `district`.
 */
export function districtSlugs(names: readonly string[]): Map<string, string> {
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of names) {
    const plain = slugOf(name)
    let slug = plain
    for (let next = 2; taken.has(slug); next += 1) slug = `${plain}-${next}`
    taken.add(slug)
    slugs.set(name, slug)
  }
  return slugs
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? 'district' : plain
}
