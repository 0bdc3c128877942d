import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { StetBridge } from '../contract/api'
import { pushChannels, requestChannels, wireName } from '../contract/channels'

// One function per channel of the contract: the page can name no channel of its own. Main checks sender and payload.
const request = Object.fromEntries(
  requestChannels.map((channel) => [channel, (payload: unknown) => ipcRenderer.invoke(wireName(channel), payload)]),
) as StetBridge['request']
// A page that could name paths could read any text file of the person's.
const refused = async () => ({ ok: false as const, error: { code: 'sender-refused' as const, details: {} } })
request['imports.start'] = refused
request['evidence.dropFile'] = refused

const on = Object.fromEntries(
  pushChannels.map((channel) => [
    channel,
    (listener: (message: unknown) => void) => {
      const receive = (_event: unknown, message: unknown) => listener(message)
      ipcRenderer.on(wireName(channel), receive)
      return () => ipcRenderer.off(wireName(channel), receive)
    },
  ]),
) as unknown as StetBridge['on']

const bridge: StetBridge = {
  request,
  on,
  // Only a file that was really dropped or chosen has a path; a File the page made itself has none.
  importDropped: (dossier, files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '')
    return ipcRenderer.invoke(wireName('imports.start'), { dossier, paths })
  },
  chooseDropped: (dossier, file) =>
    ipcRenderer.invoke(wireName('evidence.dropFile'), { dossier, path: webUtils.getPathForFile(file) }),
}

contextBridge.exposeInMainWorld('stet', bridge)
