import { testBodies } from './core-bodies.ts';

testBodies({
  closed: {
    cells: `
      - body: no object
      - body: null
      + body.a: given
      + body.a: left out
      - body: an unknown member
      - body.a: no string
      - body.a: null
    `,
    takes: [
      [{ a: 'x' }, '+ body.a: given'],
      [{}, '+ body.a: left out'],
    ],
    refuses: [
      [{ b: 1 }, '- body: an unknown member'],
      [{ a: 'x', b: 1 }, '- body: an unknown member'],
      [{ a: 3 }, '- body.a: no string'],
    ],
  },
  typed: {
    cells: `
      - body: no object
      - body: null
      + body: a member of its own
      - body.*: no integer
      - body.*: null
    `,
    takes: [
      [{ a: 1 }, '+ body: a member of its own'],
      [{}, ''],
    ],
    refuses: [[{ a: 'x' }, '- body.*: no integer']],
  },
  open: {
    cells: `
      - body: no object
      - body: null
      + body: a member of its own
    `,
    takes: [
      [{ a: 1 }, '+ body: a member of its own'],
      [{}, ''],
    ],
    refuses: [[[], '- body: no object']],
  },
  rows: {
    cells: `
      - body: no array
      - body: null
      + body: some items
      + body: no items
      - body[]: no array
      - body[]: null
      + body[]: some items
      + body[]: no items
      - body[][]: no integer
      - body[][]: null
      + body[][]: 5, the most
      - body[][]: more than 5
    `,
    takes: [
      [
        [[1, 5]],
        `
          + body: some items
          + body[]: some items
          + body[][]: 5, the most
`,
      ],
      [[], '+ body: no items'],
      [[[]], '+ body: some items | + body[]: no items'],
    ],
    refuses: [
      [[[6]], '- body[][]: more than 5'],
      [[3], '- body[]: no array'],
      [[['x']], '- body[][]: no integer'],
      [[[null]], '- body[][]: null'],
    ],
  },
});
