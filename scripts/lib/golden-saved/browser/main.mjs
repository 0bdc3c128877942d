// Opens one page, waits until its scripts have said that it is whole, saves it both ways, and quits.
import { app, BrowserWindow } from 'electron'

const given = (name) => app.commandLine.getSwitchValue(name)

app.whenReady().then(async () => {
  try {
    const window = new BrowserWindow({ show: false, width: 1100, height: 900 })
    await window.loadURL(given('address'))
    await window.webContents.executeJavaScript(`new Promise((settle) => {
      const look = () => (document.querySelector(${JSON.stringify(given('until'))}) ? settle() : setTimeout(look, 50))
      look()
    })`)
    await window.webContents.savePage(`${given('into')}.mhtml`, 'MHTML')
    await window.webContents.savePage(`${given('into')}.html`, 'HTMLComplete')
    app.exit(0)
  } catch (cause) {
    console.error(cause)
    app.exit(1)
  }
})
