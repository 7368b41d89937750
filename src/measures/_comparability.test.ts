import { expect, it } from 'vitest'
import { comparability, type Answers } from '../schema/words/comparability.ts'
import { comparabilities } from './_comparability.ts'
import { readMeasures } from './_read.ts'

const alike: Answers = {
  unit: 'complaints',
  sustained: 'preponderance',
  intake: 'nothing',
  jurisdiction: 'whole_department',
  open_complaints: 'published',
  investigator: 'civilians',
  mediation: 'recorded',
  denominators: 'yearly_by_district',
  snapshots: 'one',
  video: 'any_camera',
}
const stems = readMeasures().map(({ stem }) => stem)
const measures = new Set(stems)
const pair = (given: Partial<Answers>, own: ReadonlySet<string> = measures) =>
  comparabilities([
    { id: 'birch', answers: { ...alike, ...given }, measures: own },
    { id: 'alder', answers: alike, measures },
  ])[0]!

it('keeps nothing apart between agencies that count alike', () => {
  const { agencies, grades, kept_apart, marked } = pair({})
  expect({ agencies, kept_apart, marked }).toEqual({
    agencies: ['alder', 'birch'],
    kept_apart: {},
    marked: {},
  })
  expect(new Set(Object.values(grades))).toEqual(new Set(['same']))
})

it('lets a file of allegations that can be joined stand beside one of complaints', () => {
  const { grades, kept_apart } = pair({ unit: 'rows_of_complaints' })
  expect([grades.unit, kept_apart]).toEqual(['similar', {}])
})

it('calls two agencies not alike for what neither of them has', () => {
  const none: Partial<Answers> = { unit: 'no_complaints', denominators: 'none', video: 'not_recorded' }
  const [both] = comparabilities(
    ['alder', 'birch'].map((id) => ({ id, answers: { ...alike, ...none }, measures })),
  )
  const { unit, denominators, video, mediation } = both!.grades
  expect([unit, denominators, video, mediation]).toEqual(['unknown', 'unknown', 'unknown', 'same'])
  expect(both!.kept_apart['intake']).toEqual(['unit'])
  expect(both!.marked['force-video']).toEqual(['video'])
})

it('keeps apart what a starred dimension names, by a difference and by not knowing', () => {
  for (const answer of ['clear_and_convincing', 'unknown']) {
    const { kept_apart, marked } = pair({ sustained: answer })
    expect({ kept_apart, marked }).toEqual({
      kept_apart: {
        'sustained-rate': ['sustained'],
        'equity-gaps': ['sustained'],
        'standardised-trend': ['sustained'],
        'district-funnel': ['sustained'],
      },
      marked: {},
    })
  }
})

it('keeps waiting times apart from a file of closed complaints, and marks them where that is not known', () => {
  const waiting = {
    'time-to-resolution': ['open_complaints'],
    'closed-within': ['open_complaints'],
    backlog: ['open_complaints'],
  }
  const closed = pair({ open_complaints: 'closed_only' })
  expect([closed.kept_apart, closed.marked]).toEqual([waiting, {}])
  const unsaid = pair({ open_complaints: 'unknown' })
  expect([unsaid.kept_apart, unsaid.marked]).toEqual([{}, waiting])
})

it('only marks numbers of different investigators', () => {
  const { grades, kept_apart, marked } = pair({ investigator: 'department' })
  expect({ grade: grades.investigator, kept_apart, marked }).toEqual({
    grade: 'different',
    kept_apart: {},
    marked: { 'sustained-rate': ['investigator'], 'discipline-concordance': ['investigator'] },
  })
})

it('speaks only of measures that both have numbers of', () => {
  const own = new Set(['intake', 'sustained-rate', 'mediation'])
  const { alike, kept_apart, marked } = pair({ intake: 'unknown', mediation: 'unknown' }, own)
  expect({ alike, kept_apart, marked }).toEqual({
    alike: [],
    kept_apart: { intake: ['intake'], 'sustained-rate': ['intake'] },
    marked: { mediation: ['mediation'] },
  })
  expect(pair({}, new Set(['mediation', 'force-video', 'who-complains'])).alike).toEqual([
    'mediation',
    'force-video',
  ])
})

it('gives every pair once', () => {
  const three = ['c', 'a', 'b'].map((id) => ({ id, answers: alike, measures }))
  expect(comparabilities(three).map(({ agencies }) => agencies)).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
})

it('names measures that there are', () => {
  const named = Object.values(comparability).flatMap(({ keeps_apart }) => keeps_apart)
  expect(named.filter((stem) => !stems.includes(stem))).toEqual([])
})
