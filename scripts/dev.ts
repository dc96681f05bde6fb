import { appendFileSync, existsSync, watch, writeFileSync } from 'node:fs'
import { buildOnce, type Build } from './build/build-once'
import { functions } from './build/functions'
import { h5 } from './build/h5'
import { inRoot } from './build/root'
import { runScript } from './build/run-script'
import { announce } from './local/announce'
import { closeOnSignal, serve } from './local/serve'

/** Editors write a file more than once; wait until they are done. */
const settleMs = 150
const stampFile = 'dist/h5/build.txt'

/** Lets an open page see that there is a newer build, and load it. */
function addReload() {
  writeFileSync(inRoot(stampFile), String(Date.now()))
  appendFileSync(
    inRoot('dist/h5/index.html'),
    `<script>(async()=>{const stamp=()=>fetch('build.txt',{cache:'no-store'}).then(r=>r.ok?r.text():'').catch(()=>'');const first=await stamp();setInterval(async()=>{const now=await stamp();if(now&&now!==first)location.reload()},1000)})()</script>`,
  )
}

async function rebuild(build: Build) {
  try {
    if ((await buildOnce(build)) && build === h5) addReload()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}

/** Rebuilds one after the other, and once more when something changed meanwhile. */
function watchSources() {
  const builds = [functions, h5]
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      for (const build of builds) work = work.then(() => rebuild(build))
    }, settleMs)
  }
  const inputs = new Set(builds.flatMap(build => build.inputs).map(input => inRoot(input)))
  for (const input of inputs) if (existsSync(input)) watch(input, { recursive: true }, later)
}

/** `npm start` that watches: changed sources are built, functions take effect at their next call, pages reload. */
runScript(async () => {
  await buildOnce(functions)
  await buildOnce(h5)
  addReload()
  const cloud = await serve()
  closeOnSignal(cloud)
  watchSources()
  announce(cloud)
})
