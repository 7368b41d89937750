import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { manifestSchema } from '../src/agency.ts'
import { house } from '../src/house.ts'

/** `npm run schema`: the JSON Schema of agency.yaml, so that editors help while one is written. */
const path = join(house().agencies, 'agency.schema.json')
writeFileSync(
  path,
  await format(JSON.stringify(manifestSchema()), { ...(await resolveConfig(path)), parser: 'json' }),
)
console.log(path)
