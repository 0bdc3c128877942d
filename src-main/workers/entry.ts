import { parentPort } from 'node:worker_threads'
import { assertNever, fail, ok, type Result } from '../contract/errors'
import { shownPage } from '../pipeline/import/shown-page'
import { annotateArticle, Engine } from '../pipeline/run'
import { lexiconOf } from './dictionaries'
import type { FromWorker, JobRequest, ToWorker } from './jobs'
import { standBack } from './priority'
import { readFileAsArticles, readPastedAsArticle } from './read-article'
import { readFiles, sketched, sketchedText } from './read-files'

const port = parentPort
if (!port) throw new Error('workers/entry runs only as a worker thread')
standBack()
/** Kept from one job to the next: analysing a dossier again with one more article costs that article's work. */
const engine = new Engine()
const send = (message: FromWorker) => port.postMessage(message)

port.on('message', async ({ id, job }: ToWorker) => {
  const progress = (done: number, total: number) => send({ id, type: 'progress', done, total })
  send({ id, type: 'result', result: await run(job, progress).catch(crashed) })
})

/** A bug in a parser fails this job with its cause for the log; the worker goes on. */
const crashed = (cause: unknown): Result<never> => fail('worker-crashed', {}, cause)

async function run(job: JobRequest, progress: (done: number, total: number) => void): Promise<Result<unknown>> {
  switch (job.kind) {
    case 'read-file':
      return readFileAsArticles(job.path, job.name, { maxBytes: job.maxBytes, password: job.password ?? null })
    case 'read-files':
      return ok(await readFiles(job.files, job.maxBytes, job.password))
    case 'sketch':
      return ok(job.texts.map(sketchedText))
    case 'read-pasted':
      return sketched(await readPastedAsArticle(job))
    case 'show-page': {
      const page = shownPage(job.bytes, job.mediaType, job.name)
      return page.ok ? ok(new TextEncoder().encode(page.value)) : page
    }
    case 'analyse': {
      const { sources, calibration, grouping, workingLanguage } = job
      const lexicon = lexiconOf(job.dictionaries, job.engine)
      const kept = calibration ? { calibration } : {}
      return ok(engine.analyse(sources, { onProgress: progress, lexicon, grouping, workingLanguage, ...kept }))
    }
    case 'annotate-article': {
      const annotations = annotateArticle(job.sources, job.article)
      return annotations ? ok(annotations) : fail('not-found', { what: job.article })
    }
    default:
      return assertNever(job)
  }
}
