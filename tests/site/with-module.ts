import type { Page } from '@playwright/test'

/** Goes to a page and waits until its module, which is fetched once the text is painted, has done its part. */
export async function withModule(page: Page, address: string): Promise<void> {
  await page.goto(address)
  // a text, so that the page itself imports, whatever its policy says of code that is put in
  await page.evaluate(`(async () => {
    const letters = document.querySelector('script[type="module"]')?.textContent ?? ''
    const address = /import\\("([^"]+)"\\)/.exec(letters)?.[1]
    if (address !== undefined) await import(address)
  })()`)
}
