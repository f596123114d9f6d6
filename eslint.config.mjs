import eslint from '@eslint/js';
import { configs as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.two-way/',
      '.vscode-test/',
      'scripts/code-host/node_modules/',
      'scripts/code-host/node24/',
    ],
  },
  eslint.configs.recommended,
  regexp['flat/recommended'],
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      // Text comes from outside: no pattern may take more than linear time on it.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['src/engine/**', 'src/config/**', 'src/preview/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(node:|vscode$)', message: 'The engine, the configuration and the preview run everywhere.' },
          ],
        },
      ],
    },
  },
  // TypeScript knows what there is in these, and checks it.
  { files: ['**/*.mjs'], rules: { 'no-undef': 'off' } },
  {
    // It does not read the code host's shims and stubs, nor its tests' cases.
    files: ['**/*.cjs', '**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: Object.fromEntries(
        ['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'queueMicrotask'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
);
