import { explore } from './explore.client.ts'
import { lookAtPair } from './pair.client.ts'
import { readChart } from './read-chart.client.ts'

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) readChart(figure)
for (const explorer of document.querySelectorAll<HTMLElement>('.explorer')) explore(explorer)
for (const pair of document.querySelectorAll<HTMLElement>('.pair')) lookAtPair(pair)
