export const home = {
  title: 'Redress: what happens after a complaint about the police',
  description:
    'How complaints about police end, how long they take, and whether things got better, from public records.',
  heading: 'What happens after a complaint about the police?',
  lead: 'Police agencies keep records of the complaints they get, and publish some or hand them out on request. This site turns them into plain numbers: how complaints end, how long people wait, and what changed.',
  agencies: 'Complaints, agency by agency',
  others: 'Only force or penalties',
  agenciesNote:
    'Each agency counts in its own way, and they stand in the order of their names. The years differ too. So do not rank them or set them side by side. Open one to see how it counts.',
  othersNote:
    'From these agencies we have no complaints as they came in. They stand in the order of their names as well.',
  fictional: 'Two fictional cities',
  fictionalNote:
    'Publishers’ terms do not allow us to pass on real rows. These two cities were made up so that every part of the site can be tried.',
  asOf: (day: string) => `Records up to ${day}`,
  ideaTitle: 'The idea we test',
  idea: 'When a serious failure is put right very well, people may trust more than before. Some call this the service recovery paradox. Does it hold for the police?',
  claim: 'The claim',
  claimText: 'A failure handled very well can leave people more trusting than before.',
  claimSource:
    'In banks the effect was real but rare and small (Michel & Meuter 2008). Across studies of services people were more satisfied, but no surer to come back (de Matos et al. 2007).',
  counter: 'The counter-claim',
  counterText: 'One bad encounter can outweigh many good ones.',
  counterSource:
    'Chicago and seven other areas: a bad experience weighs 4 to 14 times a good one (Skogan 2006). How far that holds is disputed (Oliveira et al. 2021).',
  limits: 'What these data can and cannot show',
  limitsText:
    'Records show whether complaints were answered, how fast, how clearly, and whether a measure went back to its usual level. They do not show what any person came to feel.',
  limitsSource: 'So “the data cannot say” is a normal answer here.',
  yours: 'Look for yourself',
  yoursText: 'Every number comes from a printed query. You can run it, change it and cite it.',
  toQuery: 'Ask the data with SQL',
  toMethods: 'How each number is made',
}

export const about = {
  title: 'About Redress',
  description: 'What Redress is, who it is for, and what it will never do.',
  lead: 'Redress shows how complaints about police end, using only public records: those that agencies publish, and those that others got from them by asking under the law.',
  whoTitle: 'Who it is for',
  who: [
    'Residents who want to know how complaints end, how long they take, and where to file one.',
    'Journalists and researchers who want to check a number, cut the data their own way, and cite it.',
    'Staff of agencies, oversight bodies and newsrooms who publish such records again each month.',
  ],
  neverTitle: 'What it will never do',
  never: [
    'Name an officer or a person who complained, rank agencies, or give anyone a score. Some listed incidents are known by the name of the person harmed; such names come from the news and not from complaint records.',
    'Say that something “caused” or “worked”. It says what is, what changed after a date, and what goes together.',
    'Predict anything about a person or a street.',
    'Track you. There is no account, no cookie and no request to anyone else’s server.',
  ],
  protectTitle: 'How people are protected',
  protect: (few: string, fewByEnding: string) => [
    'Names, stories, addresses and exact ages from complaint records are never published here.',
    `Where the publisher does not offer the same rows already, ours say the year, not the day or month. A kind or district is left out where fewer than ${few} complaints, or incidents of force, of a year share it. What we count by month leaves as counts.`,
    `A count of people below ${few} is hidden, and below ${fewByEnding} where it also says how complaints ended. So are other counts that would give it away. Hidden does not mean zero.`,
    'Counts are not rounded: small ones are hidden instead. People are told apart by one thing at a time, for one year or one area. A check works out what all tables of a measure give away together, and hides more where that is too much.',
    'Most other counts can be made again from rows that anyone can have. Rounding those would hide nothing.',
  ],
  dataTitle: 'Where the data come from',
  data: 'Each agency has a data page with its sources, how its records were counted, which rows were kept out and why, and how each of its words was translated into ours.',
  wrongTitle: 'Is something wrong?',
  wrong:
    'A number that differs from the publisher’s own is a fault we want to know of. Please write down the page, the number and what you expected.',
  wrongTo: 'Send it to',
  wrongNowhere:
    'Those who run this copy of the site have given no address. Please open an issue where you found this project.',
}

export const notFound = {
  title: 'This page is not here',
  lead: 'The address may be old or mistyped. Here is where to look:',
  agencies: 'Or go straight to an agency:',
  back: 'Go to the home page',
}
