/** Tests run on TypeScript through swc; the bundle under test is built once, before the first suite. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '^.+\\.m?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // ESM-only packages that tests import are transformed too.
  transformIgnorePatterns: [
    '/node_modules/(?!(@faker-js|@noble|valibot|preact|@preact|lodash-es|nanoid|kdbush|rbush|quickselect|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|regexp-util|unicode-regex)/)',
  ],
  globalSetup: '<rootDir>/test/build-once.cjs',
  testSequencer: '<rootDir>/test/heavy-first.cjs',
  // A busy machine may take several times as long as a quiet one for the tests that kill a job at every step.
  testTimeout: 240000,
  // By default jest leaves a core free, which on two cores is half of them.
  maxWorkers: 2,
  // What thousands of contexts leave behind makes the collection of garbage dearer with every suite; a new worker costs a second.
  workerIdleMemoryLimit: '600MB',
};
