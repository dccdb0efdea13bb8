import type { ParameterForm } from '../api/parameter-form.ts';
import type { Cell } from './cell.ts';
import { documentCells } from './document-cells.ts';
import { isReadable } from './observe-parts.ts';
import { answerPlace, bodyPlace, cellsOf } from './operation-cells.ts';
import type { Contract, ContractOperation, ContractParameter } from './read-contract.ts';
import type { Shape } from './shape.ts';
import { listShapeCells } from './shape-cells.ts';

/** Every cell of a contract, in the order of its document. */
export function listCells(contract: Contract): Cell[] {
  const cells = [
    ...documentCells(contract.document),
    ...contract.operations.flatMap((operation) => listOperationCells(contract, operation)),
  ];
  // Schemas that hold at once may say the same twice.
  return [...new Map(cells.map((cell) => [cell.id, cell] as const)).values()];
}

function listOperationCells(contract: Contract, operation: ContractOperation): Cell[] {
  const { id, parameters, contents, security, answers } = operation;
  const of = cellsOf(operation);
  const within = (
    side: Cell['side'],
    place: string,
    shape: Shape | undefined,
    form: ParameterForm = 'json',
  ) => {
    if (!shape) return [];
    const all = listShapeCells(contract, shape, { operation: id, side, place, form });
    // Nobody can refuse what is answered.
    return side === 'request' ? all : all.filter(({ polarity }) => polarity === 'positive');
  };
  return [
    of.called,
    ...security.map(of.credentials),
    ...(isLocked(security) ? [of.noCredentials] : []),
    ...parameters.flatMap((parameter) => [
      ...listPresence(of, parameter),
      ...within('request', parameter.place, parameter.shape, parameter.form),
    ]),
    ...contents.flatMap((content) => [
      of.sentAs(content),
      ...Object.keys(content.examples).map((name) => of.example(content, name)),
      ...(isReadable(content)
        ? within('request', bodyPlace(operation, content), content.shape)
        : []),
    ]),
    ...(contents.length
      ? [of.sentOtherwise, operation.isBodyRequired ? of.noBody : of.bodyLeftOut]
      : []),
    ...(contents.some(({ mediaType }) => /json/i.test(mediaType)) ? [of.malformed] : []),
    ...answers.flatMap(({ status, contents: given }) => [
      ...(given.length ? [] : [of.answered(status)]),
      ...given.flatMap((content) => {
        const names = Object.keys(content.examples);
        return [
          ...(names.length ? names : [undefined]).map((name) =>
            of.answered(status, content.mediaType, name),
          ),
          ...within('answer', answerPlace(status, content), content.shape),
        ];
      }),
    ]),
  ];
}

function listPresence(of: ReturnType<typeof cellsOf>, parameter: ContractParameter): Cell[] {
  // Without it, a path is another path.
  if (parameter.in === 'path') return [of.given(parameter)];
  return [of.given(parameter), parameter.required ? of.missing(parameter) : of.leftOut(parameter)];
}

/** Whether there is no way in without credentials. */
function isLocked(security: ContractOperation['security']): boolean {
  return security.length > 0 && security.every((set) => set.length > 0);
}
