import { explore } from './explore.client.ts'
import { lookAtPair } from './pair.client.ts'
import { readChart } from './read-chart.client.ts'

/** A pause in which the browser paints and answers the reader: one part of the page after the other is brought to life. */
const pause = () => new Promise((go) => setTimeout(go))

for (const explorer of document.querySelectorAll<HTMLElement>('.explorer')) explore(explorer)
for (const pair of document.querySelectorAll<HTMLElement>('.pair')) lookAtPair(pair)
for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
  await pause()
  readChart(figure)
}
