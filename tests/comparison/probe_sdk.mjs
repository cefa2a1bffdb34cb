// What @commercelayer/sdk does with one compound reply, an error and a broken connection. No network is used.
//   npm install @commercelayer/sdk && node probe_sdk.mjs FOLDER/benchmarks/compound.json
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const sdk = createRequire(join(process.cwd(), 'probe.js'))('@commercelayer/sdk')
const { data, included } = JSON.parse(readFileSync(process.argv[2], 'utf-8'))
const reply = { data: [data], included, meta: { record_count: 2, page_count: 2 }, links: { next: '/x' } }
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = { organization: { slug: 'acme' }, application: { kind: 'integration' }, iss: 'x', exp: 4102444800 }
const headers = { 'content-type': 'application/vnd.api+json' }

let sent = 0
let answer = () => new Response(JSON.stringify(reply), { status: 200, headers })
const fetch = async () => { sent += 1; return answer() }
const client = sdk.CommerceLayer({ organization: 'acme', accessToken: `${part({ alg: 'none' })}.${part(claims)}.x`, fetch })
const api = client.inventory_stock_locations ?? sdk.inventory_stock_locations

const attempt = async (name, call) => {
  sent = 0
  try { console.log(`${name}: ${await call()} (${sent} requests)`) }
  catch (error) { console.log(`${name}: raised ${error.name} (${sent} requests)`) }
}
await attempt('a path and a filter that do not exist', async () => {
  await api.list({ include: ['nonsense'], filters: { nonsense_zzz: 1 } })
  return 'sent as they are'
})
const list = await api.list()
console.log('included resource:', list[0].stock_location.name)
console.log('links and meta of a resource:', list[0].links, list[0].meta, '- links of the list:', list.links)
console.log('members of a list:', Object.getOwnPropertyNames(Object.getPrototypeOf(list)).join(' '))
answer = () => new Response('{"errors":[{"status":"503"}]}', { status: 503, headers })
await attempt('status 503', () => api.list())
answer = () => { throw new TypeError('connection reset') }
await attempt('connection reset', () => api.list())
