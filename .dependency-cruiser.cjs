/** Imports point one way: each layer may use those before it, never those after. */
const layers = [
  'api',
  'tables',
  'state',
  'access',
  'runs',
  'names',
  'wishes',
  'pull|push|rows',
  'jobs',
  'formulas',
  'schedule',
  'rpc',
];

const towardsLaterLayers = layers.map((layer, index) => ({
  name: `${layer.replaceAll('|', '-')}-looks-back-only`,
  severity: 'error',
  from: { path: `^src/(${layer})/` },
  to: { path: `^src/(${[...layers.slice(index + 1), 'sidebar'].join('|')})/|^src/main` },
}));

module.exports = {
  forbidden: [
    ...towardsLaterLayers,
    { name: 'pull-without-push', severity: 'error', from: { path: '^src/pull/' }, to: { path: '^src/(push|rows)/' } },
    { name: 'push-without-pull', severity: 'error', from: { path: '^src/push/' }, to: { path: '^src/(pull|rows)/' } },
    { name: 'rows-alone', severity: 'error', from: { path: '^src/rows/' }, to: { path: '^src/(pull|push)/' } },
    { name: 'formulas-without-rpc', severity: 'error', from: { path: '^src/formulas/' }, to: { path: '^src/rpc/' } },
    {
      name: 'rpc-without-formulas',
      comment: 'What answers cells is no matter of the panel, which may put a function into one.',
      severity: 'error',
      from: { path: '^src/rpc/' },
      to: { path: '^src/formulas/', pathNot: '^src/formulas/insert-formula' },
    },
    {
      name: 'google-services-at-the-root-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(google/|main)' },
      to: { path: '^src/google/', pathNot: '^src/google/ports' },
    },
    {
      name: 'google-stands-alone',
      severity: 'error',
      from: { path: '^src/google/' },
      to: { path: '^src/(?!google/)' },
    },
    {
      name: 'sidebar-knows-rpc-by-type-only',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: { path: '^src/', pathNot: '^src/(sidebar|text)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'days-stand-alone',
      severity: 'error',
      from: { path: '^src/days/' },
      to: { path: '^src/(?!days/)', pathNot: '^src/google/ports' },
    },
    {
      name: 'sidebar-knows-rpc-alone',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: { path: '^src/', pathNot: '^src/(sidebar|text|rpc)/' },
    },
    {
      name: 'widgets-know-nothing-of-the-shop',
      severity: 'error',
      from: { path: '^src/sidebar/widgets/' },
      to: { path: '^src/', pathNot: '^src/sidebar/(widgets/|shell/sidebar-context)' },
    },
    { name: 'texts-stand-alone', severity: 'error', from: { path: '^src/text/' }, to: { path: '^src/(?!text/)' } },
    {
      name: 'product-without-workbench',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(workbench|test|scripts|bench|soak)/' },
    },
    {
      name: 'shop-never-learns-from-src',
      severity: 'error',
      from: { path: '^workbench/shop/' },
      to: { path: '^src/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
