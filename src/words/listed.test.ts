import { expect, it } from 'vitest'
import { listed } from './listed.ts'

it('joins what there is with an “and”, one thing without', () => {
  expect(listed(['complaints', 'meetings', 'training'], 'en')).toBe('complaints, meetings and training')
  expect(listed(['quejas', 'reuniones', 'capacitación'], 'es')).toBe('quejas, reuniones y capacitación')
  expect(listed(['complaints'], 'en')).toBe('complaints')
})
