const forbid = (selector, message) => ({ selector, message });

/** Names that say nothing; see "Naming" in docs/ARCHITECTURE.md. */
export const naming = [
  forbid(
    'ClassDeclaration[id.name=/(Service|Manager|Helper|Util|Utils|Impl|DTO|Dto)$/]',
    'Name the class for the one thing it does: a verb for a use case, a noun for what it is.',
  ),
  forbid('TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]', 'Interfaces carry no prefix.'),
  forbid('TSEnumDeclaration', 'Use a union of strings: it needs no import and survives JSON.'),
];

export const namedExportsOnly = [forbid('ExportDefaultDeclaration', 'Export by name, so that one thing has one name.')];

/** Counted here rather than by `max-params`, because a constructor's parameters are its dependencies. */
export const fewParameters = [
  ...[
    'FunctionDeclaration',
    'ArrowFunctionExpression',
    'MethodDefinition:not([kind="constructor"]) > FunctionExpression',
  ].map((kind) => forbid(`${kind}[params.length>3]`, 'Three parameters at most; pass one object.')),
  forbid(
    'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>4]',
    'Four dependencies at most; this class does too much.',
  ),
];
