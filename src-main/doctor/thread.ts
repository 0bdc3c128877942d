import { parentPort, workerData } from 'node:worker_threads'
import { look, type Places } from './look'

// A library is read from end to end: on a thread of its own, so that no window waits.
const port = parentPort
if (!port) throw new Error('doctor/thread runs only as a worker thread')

port.postMessage(look(workerData as Places))
