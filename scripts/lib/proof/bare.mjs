import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCommand } from '../paths.mjs'
import { run, Stop } from '../run.mjs'
import { must } from './machine.mjs'

// Whether the package asks for all it needs can be seen only where nothing else is installed: a Debian of the smallest kind, made for
// this and thrown away. Its system folders are mounted in a name space of their own and go with it.

/** Makes the bare system in `folder`, installs the package there without recommendations and runs both halves of the app. */
export async function proveBare({ deb, folder, display, suite = 'bookworm' }) {
  for (const command of ['debootstrap', 'unshare', 'chroot']) {
    if (!findCommand(command)) throw new Stop(`${command} is missing. On Debian: apt-get install debootstrap`)
  }
  mkdirSync(folder, { recursive: true })
  await must('debootstrap', ['--variant=minbase', suite, folder])
  if (existsSync('/etc/resolv.conf'))
    cpSync('/etc/resolv.conf', join(folder, 'etc', 'resolv.conf'), { dereference: true })
  cpSync(deb, join(folder, 'tmp', 'stet.deb'))
  writeFileSync(join(folder, 'tmp', 'prove'), insideScript(display), { mode: 0o755 })
  const mounts = `mount -t proc proc ${folder}/proc && mount --rbind /dev ${folder}/dev && mount -t sysfs sysfs ${folder}/sys`
  const exitCode = await run('unshare', ['--mount', 'sh', '-c', `${mounts} && exec chroot ${folder} /tmp/prove`])
  if (exitCode !== 0) throw new Stop(`On the bare system the package failed (${exitCode}).`)
  rmSync(folder, { recursive: true, force: true })
}

/** Runs inside. The window is shown on the display outside, which the name space does not hide. */
const insideScript = ({ DISPLAY }) => `#!/bin/sh
set -e
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends /tmp/stet.deb > /tmp/install.log 2>&1 || { tail /tmp/install.log; exit 1; }
echo "ok    on a bare system the package installs, with $(grep -c '^Setting up' /tmp/install.log) packages"
useradd -m editor
as_editor() { su editor -c "cd; $1"; }
as_editor "stet verify /usr/lib/stet/resources/sample --out report" > /dev/null
for extension in pdf docx html md xlsx json csv; do
  ls /home/editor/report/*.$extension > /dev/null || { ls /home/editor/report; exit 1; }
done
echo "ok    there the command line writes the report in all formats"
as_editor "DISPLAY=${DISPLAY} stet > app.log 2>&1 & echo \\$! > app.pid"
waited=0
until [ -s /home/editor/.config/Stet/library/library.db ]; do
  sleep 1; waited=$((waited + 1))
  [ $waited -lt 60 ] || { cat /home/editor/app.log; echo 'no library was made'; exit 1; }
done
sleep 5
kill -0 "$(cat /home/editor/app.pid)" || { cat /home/editor/app.log; echo 'the app has gone'; exit 1; }
kill "$(cat /home/editor/app.pid)"
echo "ok    there the window opens"
`
