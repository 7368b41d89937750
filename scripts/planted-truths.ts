import { committedSeed } from './demonstration/files.ts'
import { incidents } from './demonstration/incidents.ts'
import { isFound, namedTruths, rightNames } from './demonstration/planted-truths.ts'

/**
 * `npm run planted-truths [-- <seeds> [<first>]]`: makes the scores of both fictional cities from 20 seeds (or as many as
 * said), judges each page, and prints how often every planted truth was found. The first is the one after the committed
 * seed: that one and those before it were looked at when it was chosen. Ends with 1 if a truth is found in fewer than 17
 * of 20, or the paradox is seen more than once where none was planted.
 */
const seeds = Number(process.argv[2] ?? 20)
const first = Number(process.argv[3] ?? committedSeed + 1)
const names = new Map(incidents.map(({ event_id }) => [event_id, new Map<string, number>()]))
const found = new Map<string, number>()
let paradoxes = 0
for (let seed = first; seed < first + seeds; seed++) {
  const { truths, elsewhere } = namedTruths(seed)
  for (const one of truths) {
    const counts = names.get(one.event_id)!
    counts.set(one.name, (counts.get(one.name) ?? 0) + 1)
    if (isFound(one)) found.set(one.event_id, (found.get(one.event_id) ?? 0) + 1)
  }
  paradoxes += truths.filter(({ truth, name }) => truth !== 'overshoot' && name === 'paradox').length
  paradoxes += elsewhere.filter((one) => one.class === 'paradox').length
}

console.log(`Planted truths over seeds ${first} to ${first + seeds - 1}, each page judged together.\n`)
console.log('| incident | truth | found when called | found | called |\n|---|---|---|---|---|')
for (const { event_id, truth } of incidents) {
  const called = [...names.get(event_id)!].sort(([, a], [, b]) => b - a)
  const words = called.map(([name, count]) => `${name} ${count}`).join(', ')
  const when = truth === 'drift' ? 'anything but paradox' : rightNames[truth]
  console.log(`| ${event_id} | ${truth} | ${when} | ${found.get(event_id) ?? 0} | ${words} |`)
}
console.log(`\nparadox where none was planted: ${paradoxes} (safety scores and the five other incidents)`)
const isMissed = incidents.some(({ event_id }) => (found.get(event_id) ?? 0) < Math.ceil(0.85 * seeds))
if (isMissed || paradoxes > 1) process.exitCode = 1
