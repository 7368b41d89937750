import { availableParallelism } from 'node:os'
import PQueue from 'p-queue'
import sharp from 'sharp'
import type { BuiltPage } from './page-text.ts'

/** Writes a drawing as a PNG file, at 72 dots for an inch of it unless told otherwise. */
export type Paint = (svg: string, path: string, dotsPerInch?: number) => Promise<void>

/** Calls `draw` for each page, as many at once as the machine has cores. @throws what the first that failed threw. */
export async function painted(
  pages: readonly BuiltPage[],
  draw: (page: BuiltPage, paint: Paint) => Promise<void>,
): Promise<void> {
  const queue = new PQueue({ concurrency: availableParallelism() })
  await Promise.all(pages.map((page) => queue.add(() => draw(page, paint))))
}

async function paint(svg: string, path: string, dotsPerInch = 72): Promise<void> {
  await sharp(Buffer.from(svg), { density: dotsPerInch })
    .png({ palette: true, effort: 1, dither: 0 })
    .toFile(path)
}
