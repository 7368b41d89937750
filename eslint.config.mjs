import eslint from '@eslint/js'
import astro from 'eslint-plugin-astro'
import globals from 'globals'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'site/', 'node_modules/', '.astro/', 'tests/.site/', 'tests/pictures/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  { languageOptions: { globals: { ...globals.node } } },
  { files: ['**/*.client.ts', 'tests/**'], languageOptions: { globals: { ...globals.browser } } },
  {
    rules: {
      'astro/no-set-html-directive': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
)
