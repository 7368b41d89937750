import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** The name under which drawings ask for the site’s typeface. */
export const typeface = 'Atkinson Hyperlegible Next'

const weights = [400, 500, 700]

/**
 * Lets pictures be drawn in the site’s typeface whatever fonts the machine has: lays it out as plain font files in a
 * temporary folder and points the drawing library there. Must run before the first picture is drawn.
 */
export function useTypeface(): void {
  const folder = mkdtempSync(join(tmpdir(), 'redress-typeface-'))
  const { resolve } = createRequire(import.meta.url)
  for (const weight of weights) {
    const path = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`
    writeFileSync(join(folder, `${weight}.ttf`), unpacked(readFileSync(resolve(path))))
  }
  const settings = join(folder, 'fonts.conf')
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  process.env['FONTCONFIG_FILE'] = settings
}

/** The font inside a WOFF 1 file: the same tables, each deflated (W3C, WOFF File Format 1.0, sections 3 to 5). */
export function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const power = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + count * 16)
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * 16, 10)
  const tables: Buffer[] = []
  let at = head.length
  for (let index = 0; index < count; index += 1) {
    const entry = 44 + index * 20
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field))
    const bytes = woff.subarray(offset, offset! + packed!)
    const table = packed! < length! ? inflateSync(bytes) : bytes
    const to = 12 + index * 16
    woff.copy(head, to, entry, entry + 4)
    woff.copy(head, to + 4, entry + 16, entry + 20)
    head.writeUInt32BE(at, to + 8)
    head.writeUInt32BE(length!, to + 12)
    tables.push(table, Buffer.alloc((4 - (length! % 4)) % 4))
    at += length! + ((4 - (length! % 4)) % 4)
  }
  return Buffer.concat([head, ...tables])
}
