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
    files: ['**/*.ts'],
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
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'URLSearchParams',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'setImmediate',
          'performance',
          'require',
          'module',
          'exports',
          '__dirname',
          '__filename',
          'globalThis',
          'AbortSignal',
          'queueMicrotask',
          'document',
          'window',
          'TextDecoder',
          'TextEncoder',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
