const sides = ['student', 'teacher', 'guardian', 'admin', 'entry', 'check'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'shared-knows-no-side',
      comment: 'shared/ serves every side and so knows none of them',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: `^(${sides.join('|')})/` },
    },
    ...sides.map((side) => ({
      name: `${side}-imports-only-shared`,
      comment: 'each side is a program of its own; what two of them need belongs into shared/',
      severity: 'error',
      from: { path: `^${side}/` },
      to: { path: `^(${sides.filter((other) => other !== side).join('|')}|dev)/` },
    })),
    {
      name: 'product-knows-no-dev',
      severity: 'error',
      from: { path: `^(${sides.join('|')}|shared)/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: '^dev/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'student-stays-small',
      comment: 'SignalR is for staff; the student page has a budget of 60 KB',
      severity: 'error',
      from: { path: '^(student|shared)/' },
      to: { path: 'node_modules/@microsoft/signalr' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
