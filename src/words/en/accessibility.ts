export const accessibility = {
  title: 'Accessibility',
  description:
    'The standard this site aims for, how and when it was tested, and what is known to be missing.',
  lead: 'Everyone should be able to read this site, by eye, by ear or by touch, on any device. Where you cannot, that is our fault, and we want to know.',
  standardTitle: 'The standard',
  standard:
    'The site aims to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. This covers version 2.1 at level AA, which US law asks of public bodies.',
  testedTitle: 'How it was tested',
  testedOn: 'Last tested on',
  tested: [
    'One page of each kind is checked by a program (axe) in light and dark, in forced colours, in Spanish and at a width of 320 pixels. It finds no fault.',
    'A program walks through each kind of page with the Tab key and checks that the focus can be seen and is never trapped.',
    'Charts about complaints, incidents and community can be read value by value with the arrow keys or a finger. All they say stands in a table too.',
    'Pages are checked with text at twice its size, without scripts, without motion and in print.',
    'Colours are checked for contrast, and for people who see red, green or blue less well.',
    'The English text is measured: it asks for no more than nine years of school.',
  ],
  knownTitle: 'What we know is missing',
  known: [
    'Programs find only a part of all barriers. No person who uses a screen reader has yet tested this site.',
    'Labels and titles of the publishers stand as published, most often in English only. They are marked as such.',
    'The reading level was measured for English only.',
    'The query page needs a script, and it is meant for people who know SQL. Every number in it is also on a page or in a file.',
    'A chart’s picture files do not carry the table. The page they come from does.',
  ],
  otherTitle: 'Other formats',
  other: [
    'Every chart has a table of the same numbers below it.',
    'Every number can be had as a file, linked below its chart: a plain table (CSV), or JSON for the months of a single incident.',
    'Every page can be printed. Tables open in print, and the addresses of links are shown.',
  ],
  contactTitle: 'Tell us',
  contact: 'If something does not work for you, or you need it in another form, write to',
  noContact:
    'Those who run this copy of the site have given no address. Please open an issue where you found this project: name the page, what you tried, and what you use to read it.',
}
