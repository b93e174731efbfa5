import { parentPort } from 'node:worker_threads'

let mails = 0

parentPort.on('message', (raw) => {
  mails += 1
  const word = Buffer.from(raw).toString()
  if (word === 'exit') process.exit(1)
  const kept = []
  while (word === 'fill') kept.push(Array.from({ length: 1_000_000 }, () => mails))
  while (word === 'sleep') continue
  parentPort.postMessage({ mail: mails })
})
