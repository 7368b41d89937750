#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { WebSocket, WebSocketServer } from 'ws'

/**
 * A Firefox as Playwright wants to start one. Firefox ESR speaks WebDriver BiDi, but not every command that Playwright
 * sends; this stands between the two on loopback, answers those in its place and passes on all else, letter by letter.
 * Firefox is named in REDRESS_FIREFOX.
 */
const unknownToFirefox = new Set(['emulation.setMediaFeaturesOverride'])

const firefox = spawn(process.env['REDRESS_FIREFOX'] ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
})
firefox.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => firefox.kill(signal))

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1]
  if (address === undefined) return void process.stderr.write(`${line}\n`)
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('listening', () => {
    const { port } = server.address() as { port: number }
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`)
  })
  server.on('connection', (client, { url }) => relay(client, new WebSocket(`${address}${url}`)))
})

function relay(client: WebSocket, browser: WebSocket): void {
  const early: string[] = []
  client.on('message', (data: Buffer) => {
    const text = data.toString()
    const { id, method } = JSON.parse(text) as { id: number; method: string }
    if (unknownToFirefox.has(method)) client.send(JSON.stringify({ type: 'success', id, result: {} }))
    else if (browser.readyState === WebSocket.OPEN) browser.send(text)
    else early.push(text)
  })
  browser.on('open', () => early.splice(0).forEach((text) => browser.send(text)))
  browser.on('message', (data: Buffer) => client.send(data.toString()))
  browser.on('close', () => client.close())
  client.on('close', () => browser.close())
}
