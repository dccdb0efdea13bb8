import { testBodies } from './core-bodies.ts';

testBodies({
  union: {
    cells: `
      + body: is Fruit
      + body: is Nut
      - body: none of the alternatives
      - body: null
      - body: like Fruit, without kind
      - body: like Nut, without kind
      + body<Fruit>.kind: given
      + body<Fruit>.sweetness: given
      - body<Fruit>.sweetness: missing
      - body<Fruit>.sweetness: no integer
      - body<Fruit>.sweetness: null
      + body<Nut>.kind: given
      + body<Nut>.shell: given
      + body<Nut>.shell: left out
      - body<Nut>.shell: no string
      - body<Nut>.shell: null
    `,
    takes: [
      [
        { kind: 'fruit', sweetness: 3 },
        `
          + body: is Fruit
          + body<Fruit>.kind: given
          + body<Fruit>.sweetness: given
`,
      ],
      [
        { kind: 'nut' },
        `
          + body: is Nut
          + body<Nut>.kind: given
          + body<Nut>.shell: left out
`,
      ],
    ],
    refuses: [
      [{ kind: 'fruit' }, '- body<Fruit>.sweetness: missing'],
      [{ kind: 'fruit', sweetness: 'x' }, '- body<Fruit>.sweetness: no integer'],
      [{ sweetness: 3 }, '- body: like Fruit, without kind | - body: like Nut, without kind'],
      [{ kind: 'leaf' }, '- body: none of the alternatives'],
      [null, '- body: null'],
    ],
  },
  unmarked: {
    cells: `
      + body: is ByName
      + body: is ByRow
      - body: none of the alternatives
      - body: null
      + body<ByName>.name: given
      - body<ByName>.name: missing
      - body<ByName>.name: no string
      - body<ByName>.name: null
      + body<ByRow>.row: given
      - body<ByRow>.row: missing
      - body<ByRow>.row: no integer
      - body<ByRow>.row: null
    `,
    takes: [
      [{ name: 'a' }, '+ body: is ByName | + body<ByName>.name: given'],
      [{ row: 1 }, '+ body: is ByRow | + body<ByRow>.row: given'],
    ],
    refuses: [
      [{}, '- body: none of the alternatives'],
      [{ name: 'a', row: 1 }, ''],
      [null, '- body: null'],
      [{ row: 'x' }, '- body: none of the alternatives'],
    ],
  },
  maybe: {
    cells: `
      - body: no object
      - body: null
      + body.note: given
      + body.note: left out
      + body.note: is string
      + body.note: is null
      - body.note: none of the alternatives
      + body.note<string>: 3 characters, the most
      - body.note<string>: more than 3 characters
    `,
    takes: [
      [
        { note: 'abc' },
        `
          + body.note: given
          + body.note: is string
          + body.note<string>: 3 characters, the most
`,
      ],
      [{ note: null }, '+ body.note: given | + body.note: is null'],
    ],
    refuses: [
      [{ note: 'abcd' }, '- body.note<string>: more than 3 characters'],
      [{ note: 3 }, '- body.note: none of the alternatives'],
    ],
  },
});
