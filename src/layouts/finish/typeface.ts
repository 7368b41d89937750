import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inWeight } from '../typeface.ts'

const weights = [400, 500, 700]

/**
 * Lets pictures be drawn in the site’s typeface whatever fonts the machine has: lays it out as plain font files in a
 * temporary folder and points the drawing library there. Must run before the first picture is drawn.
 */
export async function useTypeface(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-typeface-'))
  for (const weight of weights) writeFileSync(join(folder, `${weight}.ttf`), await inWeight(weight))
  const settings = join(folder, 'fonts.conf')
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  process.env['FONTCONFIG_FILE'] = settings
}
