import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the web apps: each query stands next to the route that asks it, those of both apps in src/documents. Run with `npm run codegen`. */
const config: CodegenConfig = {
  schema: '../../../apps/api/schema.graphql',
  documents: [
    '../../../apps/{admin,portal}/app/**/*.{ts,tsx}',
    './src/documents/*.document.ts',
    '../account/src/documents/*.document.ts',
    '../documents/src/documents/*.document.ts',
    '../organisation-pages/src/documents/*.document.ts',
    '../voices-pages/src/documents/*.document.ts',
  ],
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { DateTime: 'string', Decimal: 'string', LocalDate: 'string', Weight: 'string' },
      },
    },
  },
  importExtension: '.js',
  emitLegacyCommonJSImports: false,
  ignoreNoDocuments: true,
};

export { config as default };
