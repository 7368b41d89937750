import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { chartImage } from '../../src/layouts/finish/chart-images.ts'
import { drawingStyle } from '../../src/layouts/finish/drawing-style.ts'
import { card } from '../../src/layouts/finish/social-cards.ts'
import { pageWeights } from '../../src/layouts/typeface.ts'
import { useTypeface } from '../../src/layouts/finish/typeface.ts'
import { sheetText } from '../../src/layouts/site-sheet.ts'

const css = sheetText('src/layouts/site.css')

describe('pictures', () => {
  const embed = `<figure class="chart"><h1>12 &lt; 13</h1><p class="how">How</p><div class="drawing"><svg class="wide" viewBox="0 0 760 100" role="img" aria-label="x"><rect class="bar" width="760" height="100"></rect></svg><p class="small key"><span class="key-block finding">Found</span></p></div><figcaption><span>Source: A · through <time>1 May 2023</time></span></figcaption></figure><p class="small caveat">Not all.</p><p class="small version">Alder · Redress, data version 1</p>`

  it('of a chart carry title, key, caveat, source, date and version', () => {
    const svg = chartImage(embed, css)
    const said = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
    expect(said).toEqual([
      '12 &lt; 13',
      'How',
      'Found',
      'Not all.',
      'Source: A · through 1 May 2023',
      'Alder · Redress, data version 1',
    ])
    expect(svg).toContain('<title id="said">12 &lt; 13</title>')
  })

  it('are drawn in the site’s typeface and light colours, the marks where the drawing puts them', async () => {
    await useTypeface()
    const { data, info } = await sharp(Buffer.from(chartImage(embed, css)))
      .raw()
      .toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3),
    ]
    expect(info.width).toBe(760 + 2 * 28)
    expect(at(2, 2)).toEqual([0xfb, 0xfa, 0xf6])
    expect(at(400, 140)).toEqual([0x0b, 0x5a, 0x66])
  })

  it('leave no colour name of the sheet unresolved, and none of its forced colours', () => {
    const style = drawingStyle(css)
    expect(style).not.toMatch(/var\(|light-dark|CanvasText/)
    expect(style).toContain('svg .bar{fill: #0b5a66;}')
  })

  it('of a link set off the numbers of the sentence, not years nor the hundred they are out of', () => {
    const svg = card(
      {
        title: 'A & B',
        sentence: 'Of every 100 in 2021, 45 of 2,021 and 1.5.',
        asOf: 'x',
        isDemonstration: false,
      },
      css,
    )
    expect([...svg.matchAll(/class="number">([^<]*)</g)].map(([, number]) => number)).toEqual([
      '45',
      '2,021',
      '1.5',
    ])
    expect(svg).toContain('A &amp; B')
  })

  it('of a link hold whole sentences, as many as there is room for', () => {
    const long = 'Of every 100 complaints that one office handled in a year, 9 were sustained in the end.'
    const drawn = (many: number) =>
      card({ title: 'A', sentence: Array(many).fill(long).join(' '), asOf: 'x', isDemonstration: false }, css)
    const read = (svg: string) => svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    const sentences = (many: number) => read(drawn(many)).match(/in the end\./g)?.length
    expect([1, 2, 3, 4, 9].map(sentences)).toEqual([1, 2, 3, 3, 3])
    // the last line of the text ends with the last of the sentences
    expect(/in the end\.<\/text>\n<rect/.test(drawn(9))).toBe(true)
  })

  it('and pages ask the typeface for no weight that the file of the pages lacks', () => {
    const asked = [...css.matchAll(/font(?:-weight)?: *(\d+)\b/g)].map(([, weight]) => Number(weight))
    expect(asked.length).toBeGreaterThan(20)
    expect(Math.min(...asked)).toBe(pageWeights.min)
    expect(Math.max(...asked)).toBe(pageWeights.max)
  })

  it('find the typeface wherever they are drawn', async () => {
    await useTypeface()
    expect(existsSync(process.env['FONTCONFIG_FILE']!)).toBe(true)
    const regular = readFileSync(process.env['FONTCONFIG_FILE']!.replace('fonts.conf', '400.ttf'))
    expect(regular.readUInt32BE(0)).toBe(0x00010000)
  })
})
