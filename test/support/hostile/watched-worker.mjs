// The built worker in a thread where every way out is watched: each use is told on a channel, and does nothing.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { BroadcastChannel, workerData } from 'node:worker_threads'

const { worker, channel } = workerData ?? { worker: process.env.STET_WATCHED, channel: process.env.STET_WATCH_CHANNEL }
const told = new BroadcastChannel(channel)
told.unref()

const watch = (object, name, as) => {
  if (typeof object[name] !== 'function') return
  object[name] = (...args) => {
    told.postMessage(`${as} ${String(args[0]?.href ?? args[0]?.host ?? args[0])}`)
    throw new Error(`${as} is watched`)
  }
}
watch(net.Socket.prototype, 'connect', 'net.connect')
watch(dgram, 'createSocket', 'dgram.createSocket')
for (const [module, as] of [
  [http, 'http'],
  [https, 'https'],
])
  for (const name of ['request', 'get']) watch(module, name, `${as}.${name}`)
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  watch(dns, name, `dns.${name}`)
  watch(dns.promises, name, `dns.promises.${name}`)
}
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  watch(childProcess, name, `child_process.${name}`)
const writes =
  /^(write|append|copyFile|cp|mkdir|mkdtemp|rename|rm|rmdir|unlink|symlink|link|truncate|chmod|chown|utimes|createWriteStream)/
for (const module of [fs, fs.promises])
  for (const name of Object.keys(module)) if (writes.test(name)) watch(module, name, `fs.${name}`)
watch(globalThis, 'fetch', 'fetch')
watch(globalThis, 'WebSocket', 'WebSocket')
syncBuiltinESMExports()
told.postMessage('ready')

await import(worker)
